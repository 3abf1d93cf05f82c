import { expect, test } from 'vitest'
import { fileName } from '#src/export/file-name.ts'

test('says mission, view, date and language', () => {
  expect(
    fileName({ mission: 'MONUSCO', view: 'Map', date: '2024-04-29', language: 'en', extension: 'png' }),
  ).toBe('monusco-map-2024-04-29-en.png')
})

test('says to which area it is narrowed', () => {
  expect(
    fileName({
      mission: 'MONUSCO',
      view: 'Map',
      area: 'Équateur',
      date: '2024-04-29',
      language: 'fr',
      extension: 'csv',
    }),
  ).toBe('monusco-map-equateur-2024-04-29-fr.csv')
})

test('takes a month, two dates, two languages and accents', () => {
  expect(
    fileName({
      mission: 'MONUSCO',
      view: 'Réalisations : œuvre du génie',
      date: ['2024-04', '2026'],
      language: ['en', 'fr'],
      extension: 'pptx',
    }),
  ).toBe('monusco-realisations-oeuvre-du-genie-2024-04-2026-en-fr.pptx')
})

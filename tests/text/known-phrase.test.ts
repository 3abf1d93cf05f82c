import { describe, expect, it } from 'vitest'
import { knownInFile, knownPhrase } from '#src/text/known-phrase.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const { en: english, fr: french } = realTexts

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const day = '2026-03-11'

describe('until when the mission is documented', () => {
  it.each([
    ['2026-03-10', 'Known to 11 March 2026', 'Connu jusqu’au 11 mars 2026'],
    ['2026-03-11', 'Known to 11 March 2026, today', 'Connu jusqu’au 11 mars 2026, aujourd’hui'],
    ['2026-03-12', 'Known to 11 March 2026, 1 day ago', 'Connu jusqu’au 11 mars 2026, il y a 1 jour'],
    ['2026-03-14', 'Known to 11 March 2026, 3 days ago', 'Connu jusqu’au 11 mars 2026, il y a 3 jours'],
    ['2026-11-27', 'Known to 11 March 2026, 8 months ago', 'Connu jusqu’au 11 mars 2026, il y a 8 mois'],
    ['2029-01-01', 'Known to 11 March 2026, 2 years ago', 'Connu jusqu’au 11 mars 2026, il y a 2 ans'],
  ])('on %s: %s', (today, en, fr) => {
    expect(plain(knownPhrase(day, today, english, 'en'))).toBe(en)
    expect(plain(knownPhrase(day, today, french, 'fr'))).toBe(fr)
  })

  it('keeps the precision of the date', () => {
    expect(knownPhrase('2026-03', '2026-11-27', english, 'en')).toBe('Known to March 2026, 7 months ago')
    expect(plain(knownPhrase('2026-03', '2026-11-27', french, 'fr'))).toBe(
      'Connu jusqu’en mars 2026, il y a 7 mois',
    )
  })

  it.each([
    ['2026-03-10', 'Known to 11 March 2026', 'Connu jusqu’au 11 mars 2026'],
    [
      '2026-03-11',
      'Known to 11 March 2026, the day on which this file was made',
      'Connu jusqu’au 11 mars 2026, jour de la création de ce fichier',
    ],
    [
      '2026-11-27',
      'Known to 11 March 2026, 8 months before this file was made on 27 November 2026',
      'Connu jusqu’au 11 mars 2026, 8 mois avant la création de ce fichier, le 27 novembre 2026',
    ],
  ])('in a file made on %s', (made, en, fr) => {
    expect(plain(knownInFile(day, made, english, 'en'))).toBe(en)
    expect(plain(knownInFile(day, made, french, 'fr'))).toBe(fr)
  })
})

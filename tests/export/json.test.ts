import { expect, test } from 'vitest'
import { writeJson } from '#src/export/json.ts'

test('holds the rows and what they are about', () => {
  const about = {
    title: 'Sites',
    language: 'en' as const,
    date: '2024-04',
    filter: '1 site, in April 2024.',
    dataTo: '2026-03-11',
    known: 'Known to 11 March 2026, 8 months before this file was made on 24 November 2026',
    made: '2026-11-24',
    dataVersion: '2026.11.1',
    sources: [{ id: 'a', title: 'A', publisher: 'UN', date: null, url: 'https://a.example' }],
    notes: ['Estimates are read off unit symbols.'],
    disclaimer: 'No endorsement.',
    link: 'https://drawdown.example/?date=2024-04',
  }
  const text = writeJson(about, [{ site: 'amsar', troops: null }])
  expect(JSON.parse(text)).toEqual({ about, rows: [{ site: 'amsar', troops: null }] })
  expect(text.endsWith('}\n')).toBe(true)
})

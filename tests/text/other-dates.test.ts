import { describe, expect, it } from 'vitest'
import { indexSources, publisherIn } from '#src/domain/sources/citations.ts'
import { rowsAt } from '#src/domain/sites/site-row.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { DatedPoint } from '#src/schema/parts.ts'
import { disputedDate } from '#src/text/other-dates.ts'
import { statusPhrase } from '#src/text/status-phrase.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realModel } from '#tests/domain/real-model.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const { en: english, fr: french } = realTexts

type Others = NonNullable<MissionEvent['otherDates']>

const day = (date: string): DatedPoint => ({ date, precision: 'day' })
const by = (date: string, count: number, precision: DatedPoint['precision'] = 'day'): Others[number] => ({
  date,
  precision,
  sources: Array.from({ length: count }, (_, index) => `source-${index + 1}`),
})

const said = (
  point: DatedPoint,
  others: Others | undefined,
  language: 'en' | 'fr' = 'en',
  form?: 'short',
): string =>
  disputedDate(
    point,
    others && { otherDates: others },
    language === 'en' ? english : french,
    language,
    (id) => (id === 'source-1' ? 'La Prunelle' : id),
    form,
  ).replaceAll('\u00a0', '~')

describe('a date that sources dispute', () => {
  it.each<[string, string, string]>([
    [
      'counts the sources',
      said(day('2024-04-29'), [by('2024-04-09', 4)]),
      '29~April 2024 (9~April according to four sources)',
    ],
    [
      'names a single one',
      said(day('2024-04-29'), [by('2024-04-09', 1)]),
      '29~April 2024 (9~April according to La Prunelle)',
    ],
    [
      'keeps another year',
      said(day('2024-01-05'), [by('2023-12-29', 2)]),
      '5~January 2024 (29~December 2023 according to two sources)',
    ],
    [
      'keeps a month',
      said(day('2024-04-29'), [by('2024-05', 3, 'month')]),
      '29~April 2024 (May 2024 according to three sources)',
    ],
    [
      'keeps “about”',
      said(day('2024-04-29'), [by('2024-04-09', 2, 'approx')]),
      '29~April 2024 (about 9~April 2024 according to two sources)',
    ],
    [
      'tells each date',
      said(day('2024-04-29'), [by('2024-04-09', 10), by('2024-05-02', 1)]),
      '29~April 2024 (9~April according to 10 sources; 2~May according to La Prunelle)',
    ],
    [
      'stands after a month',
      said({ date: '2024-04', precision: 'month' }, [by('2024-04-09', 1)]),
      'April 2024 (9~April according to La Prunelle)',
    ],
    [
      'is short in a list',
      said(day('2024-12-29'), [by('2024-12-09', 4)], 'en', 'short'),
      '29~Dec 2024 (9~Dec according to four sources)',
    ],
    [
      'French: counts',
      said(day('2024-04-29'), [by('2024-04-09', 4)], 'fr'),
      '29~avril 2024 (9~avril selon quatre sources)',
    ],
    [
      'French: names, ordinal',
      said(day('2024-04-29'), [by('2024-05-01', 1)], 'fr'),
      '29~avril 2024 (1er~mai selon La Prunelle)',
    ],
    [
      'French: several, about',
      said(day('2024-04-29'), [by('2024-04-09', 2), by('2024-04-20', 1, 'approx')], 'fr'),
      '29~avril 2024 (9~avril selon deux sources~; vers le 20~avril 2024 selon La Prunelle)',
    ],
    [
      'French: short',
      said(day('2024-07-29'), [by('2024-07-09', 4)], 'fr', 'short'),
      '29~juil. 2024 (9~juil. selon quatre sources)',
    ],
  ])('%s', (_case, text, expected) => {
    expect(text).toBe(expected)
  })

  it('stands alone where no source gives another one, and a source named twice is one source', () => {
    expect(said(day('2024-04-29'), undefined)).toBe('29~April 2024')
    expect(said(day('2024-04-29'), [])).toBe('29~April 2024')
    const twice = { ...by('2024-04-09', 1), sources: ['source-1', 'source-1'] }
    expect(said(day('2024-04-29'), [twice])).toBe('29~April 2024 (9~April according to La Prunelle)')
  })
})

describe('the status of Uvira on 11 March 2026 names the other date of the visit', () => {
  const uvira = rowsAt(realModel().index, '2026-03-11').find(({ site }) => site.id === 'uvira')
  const publisherOf = publisherIn(indexSources(realRecords('sources'), 'en'))

  it.each([
    [
      'en',
      english,
      'Operations ceased, 30~April 2024; visited by MONUSCO on 23~February 2026 (24~February according to Diplomat.so), after access had been lost',
    ],
    [
      'fr',
      french,
      'Opérations terminées, 30~avril 2024~; visite de la MONUSCO le 23~février 2026 (24~février selon Diplomat.so), après une perte d’accès',
    ],
  ] as const)('in %s', (language, texts, expected) => {
    const phrase = uvira && statusPhrase(uvira.status, texts, language, publisherOf)
    expect(phrase?.replaceAll('\u00a0', '~')).toBe(expected)
  })
})

import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { indexSources } from '#src/domain/sources/citations.ts'
import type { Source } from '#src/schema/source.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { historyLines } from '#src/domain/sites/history-lines.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import { Mission } from '#src/schema/mission.ts'
import {
  type CitationFrame,
  chartCitation,
  firstWords,
  lineCitation,
  outputCitation,
  strengthCitation,
} from '#src/text/citation.ts'
import { citation as englishWords } from '#src/text/en/citation.ts'
import { citation as frenchWords } from '#src/text/fr/citation.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { disputedEvents } from '#tests/kit/disputed-records.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const { en: english, fr: french } = realTexts

// Citations of the real records, line by line, as a reader pastes them. `~` stands for a no-break space.

const mission = v.parse(Mission, {
  ...JSON.parse(readFileSync('data/monusco/mission.json', 'utf8')),
  dataVersion: '2026-11-27',
})
const link = 'https://drawdown.example/?output=some'

const frame = (language: Language): CitationFrame => ({
  t: language === 'en' ? english : french,
  c: language === 'en' ? englishWords : frenchWords,
  language,
  names: namesIn(language, realRecords('provinces'), realRecords('contributors')),
  sources: indexSources(realRecords('sources'), language),
  mission: { ...mission, coverage: { ...mission.coverage, mission: '2026-03-11' } },
  date: '2024-06-30',
  link,
})

const found = <T extends { id: string }>(records: readonly T[], id: string): T => {
  const record = records.find((other) => other.id === id)
  if (!record) throw new Error(`no record ${id}`)
  return record
}

const linesOf = (text: string): readonly string[] => text.replaceAll('\u00a0', '~').split('\n')

const closing = {
  en: ['Date shown: 30~June 2024. Known to 11~March 2026; data version 2026-11-27.', link],
  fr: ['Date affichée~: 30~juin 2024. Connu jusqu’au 11~mars 2026~; version des données~: 2026-11-27.', link],
}

describe('an output', () => {
  const projects = found(realRecords('outputs'), 'chn-projects')

  it('in English: figure with its bound, whose, quote, sources, dates, link', () => {
    const [figure, quote, sources, ...end] = linesOf(outputCitation(projects, frame('en')))
    expect(figure).toBe(
      'More than 580 projects: Chinese contingent (engineering company), China, South Kivu, from 2003 to April 2024.',
    )
    expect(quote).toBe('Quote in English: “completing more than 580 engineering projects”.')
    expect(sources).toMatch(/^Sources: MONUSCO, .*, 9~April 2024; defenceWeb, .*\.$/)
    expect(end).toEqual(closing.en)
  })

  it('in French, the quote in its own language', () => {
    const [figure, quote, sources, ...end] = linesOf(outputCitation(projects, frame('fr')))
    expect(figure).toBe(
      'Plus de 580 projets~: Contingent chinois (compagnie du génie), Chine, Sud-Kivu, de 2003 à avril 2024.',
    )
    expect(quote).toBe('Extrait en anglais~: “completing more than 580 engineering projects”.')
    expect(sources).toMatch(/^Sources~: MONUSCO, .*, 9~avril 2024~; defenceWeb, /)
    expect(end).toEqual(closing.fr)
  })

  it('quotes a French document in French marks, and 20 words at most', () => {
    const text = Array.from({ length: 25 }, (_, index) => `mot${index + 1}`).join(' ')
    const quoted = { ...projects, quote: { text, source: 'laprunelle-2024-04-09' } }
    const twenty = text.split(' ').slice(0, 20).join(' ')
    expect(linesOf(outputCitation(quoted, frame('en')))[1]).toBe(`Quote in French: «~${twenty}…~».`)
    expect(linesOf(outputCitation(quoted, frame('fr')))[1]).toBe(`Extrait en français~: «~${twenty}…~».`)
    expect(firstWords('one two')).toBe('one two')
  })

  it('says of a part that it is not to be added', () => {
    const part = realRecords('outputs').find(({ partOf }) => partOf !== null)
    expect(part && outputCitation(part, frame('en'))).toContain('Note: Part of a larger figure')
  })
})

it('a document without a title of its own is described in brackets, one without a date is undated', () => {
  const projects = found(realRecords('outputs'), 'chn-projects')
  const one = { ...projects, sources: ['monusco-pr-2024-04-09'] }
  const documents: readonly Source[] = [
    {
      id: 'monusco-pr-2024-04-09',
      publisher: 'MONUSCO, Bukavu office',
      title: 'press release on the farewell',
      descriptive: true,
      date: null,
      url: 'https://example.org/',
      lang: 'en',
      kind: 'un-official',
    },
  ]
  const sources = indexSources(documents, 'en')
  expect(linesOf(outputCitation(one, { ...frame('en'), sources }))[2]).toBe(
    'Source: MONUSCO, Bukavu office, [press release on the farewell], undated.',
  )
  expect(linesOf(outputCitation(one, { ...frame('fr'), sources }))[2]).toBe(
    'Source~: MONUSCO, Bukavu office, [press release on the farewell], sans date.',
  )
})

describe('a strength', () => {
  const row = found(realRecords('strength'), '2016-03-31-total-uniformed')

  it('says which figure is the ceiling and which was there (English)', () => {
    const [figure, note, source, ...end] = linesOf(strengthCitation(row, frame('en')))
    expect(figure).toBe(
      '22,016 (authorized ceiling) and 18,637 (actual strength): total uniformed personnel, MONUSCO, 31~March 2016.',
    )
    expect(note).toMatch(/^Note: Official UN table/)
    expect(source).toMatch(/^Source: .+\.$/)
    expect(end).toEqual(closing.en)
  })

  it('in French', () => {
    expect(linesOf(strengthCitation(row, frame('fr')))[0]).toBe(
      '22~016 (effectif maximum autorisé) et 18~637 (effectif déployé)~: total du personnel en uniforme, MONUSCO, 31~mars 2016.',
    )
  })

  it('of a resolution names it, and what was only planned is called so', () => {
    const set = realRecords('strength').find(({ resolution }) => resolution === 2717)
    expect(set && strengthCitation(set, frame('en'))).toContain('resolution 2717')
    const planned = strengthCitation({ ...row, authorised: null, covers: 'planned' }, frame('en'))
    expect(planned).toMatch(/^18,637 \(planned or announced\): /)
    expect(planned).toContain('Note: planned or announced, not a strength.')
    const bound = strengthCitation(
      { ...row, authorised: null, actual: { value: 900, qualifier: 'more-than' } },
      frame('fr'),
    )
    expect(bound).toMatch(/^Plus de 900 \(effectif déployé\)/)
  })
})

describe('a line of a history', () => {
  const index = buildSiteIndex(realRecords('sites'), disputedEvents(), [], [])
  const record = index.records.find(({ site }) => site.id === 'amsar')
  if (!record) throw new Error('no Amsar')
  const line = historyLines(record.history).find(({ key }) => key === '2024-04-29-amsar-handover')
  if (!line) throw new Error('no hand-over')

  it('has the other dates with who gives them, and where sources differ (English)', () => {
    const [what, others, differ, sources, ...end] = linesOf(lineCitation(record.site, line, frame('en')))
    expect(what).toBe(
      'Engineering camp (Amsar), Bukavu (South Kivu), 29~April 2024 (9~April according to four sources): Amsar: camp and Chinese equipment worth US$7,359,922 handed over · Handed over · to Armed forces (FARDC).',
    )
    expect(others).toMatch(/^Other dates: 9~April 2024 \(7sur7\.cd, .*; Kivu Top, \[.*\], .*\)\.$/)
    expect(differ).toMatch(/^Sources differ: MONUSCO: assets to the Congolese government/)
    expect(sources).toMatch(/^Sources: MONUSCO \(press release .*; and 7 more\.$/)
    expect(end).toEqual(closing.en)
  })

  it('in French', () => {
    const [what, others, , sources] = linesOf(lineCitation(record.site, line, frame('fr')))
    expect(what).toContain(
      '(Sud-Kivu), 29~avril 2024 (9~avril selon quatre sources)~: Amsar~: remise du camp',
    )
    expect(what).toContain('· Rétrocédé · aux Forces armées (FARDC).')
    expect(others).toMatch(/^Autres dates~: 9~avril 2024 \(7sur7\.cd, .*~; Kivu Top, \[/)
    expect(sources).toMatch(/~; et 7 autres\.$/)
  })
})

describe('a chart', () => {
  const chart = {
    title: 'Burn-down: MONUSCO, South Kivu, 30\u00a0June 2024',
    shown: ['The 21 sites of the drawdown here.'],
    sourceIds: realRecords('sources')
      .slice(0, 8)
      .map(({ id }) => id),
  }

  it('has its title, what is shown, six sources and how many more', () => {
    const [title, shown, sources, ...end] = linesOf(chartCitation(chart, frame('en')))
    expect(title).toBe('Burn-down: MONUSCO, South Kivu, 30~June 2024')
    expect(shown).toBe('The 21 sites of the drawdown here.')
    expect(sources).toMatch(/; and 2 more\.$/)
    expect(end).toEqual(closing.en)
  })

  it('in French, with one more', () => {
    const lines = linesOf(chartCitation({ ...chart, sourceIds: chart.sourceIds.slice(0, 7) }, frame('fr')))
    expect(lines[2]).toMatch(/^Sources~: .*~; et 1 autre\.$/)
    expect(lines.slice(3)).toEqual(closing.fr)
  })
})

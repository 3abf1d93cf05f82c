import { describe, expect, it } from 'vitest'
import { noFilter } from '#src/domain/view/filters.ts'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { BriefingSection } from '#src/export/briefing/sections.ts'
import { plainText } from '#src/export/rich-text.ts'
import { realContext } from './real-briefing.ts'

const [english, french] = await Promise.all([
  buildBriefing(realContext('en'), briefingPanels),
  buildBriefing(realContext('fr'), briefingPanels),
])

const sectionOf = ({ sections }: typeof english, panel: BriefingPanel): BriefingSection => {
  const found = sections.find((section) => section.panel === panel)
  if (!found) throw new Error(`no ${panel}`)
  return found
}

const blocksOf = (section: BriefingSection) => ({
  words: section.blocks.flatMap((block) => (block.kind === 'text' ? block.paragraphs.map(plainText) : [])),
  charts: section.blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])),
  tables: section.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [{ header: block.header.map(plainText), rows: block.rows.map((row) => row.map(plainText)) }]
      : [],
  ),
})

describe('a briefing on South Kivu on 30 June 2024', () => {
  it('is titled in both languages', () => {
    expect(english.cover.title).toBe('Drawdown: MONUSCO, South Kivu, 30\u00a0June 2024')
    expect(english.sections.map(({ title }) => title)).toEqual([
      'Map: MONUSCO, South Kivu, 30\u00a0June 2024',
      'What remains, against the plan: MONUSCO, South Kivu, 30\u00a0June 2024',
      'Timeline: MONUSCO, South Kivu, 30\u00a0June 2024',
      'Strength of the whole mission: MONUSCO, 30\u00a0June 2024',
      'Monthly head counts: MONUSCO, 30\u00a0June 2024',
      'Estimated troops, 1999 to 2024: MONUSCO, South Kivu, 30\u00a0June 2024',
      'Outputs: MONUSCO, South Kivu, 30\u00a0June 2024',
      'What changed: MONUSCO, South Kivu, 30\u00a0June 2024',
      'Side by side: MONUSCO, South Kivu, 30\u00a0June 2024',
      'Sources: MONUSCO, South Kivu, 30\u00a0June 2024',
    ])
    expect(french.cover.title).toBe('Désengagement\u00a0: MONUSCO, Sud-Kivu, 30\u00a0juin 2024')
    expect(french.sections.map(({ title }) => title)).toEqual([
      'Carte\u00a0: MONUSCO, Sud-Kivu, 30\u00a0juin 2024',
      'Ce qui reste, comparé au plan\u00a0: MONUSCO, Sud-Kivu, 30\u00a0juin 2024',
      'Chronologie\u00a0: MONUSCO, Sud-Kivu, 30\u00a0juin 2024',
      'Effectifs de l’ensemble de la Mission\u00a0: MONUSCO, 30\u00a0juin 2024',
      'Effectifs mensuels\u00a0: MONUSCO, 30\u00a0juin 2024',
      'Effectifs militaires estimés, de 1999 à 2024\u00a0: MONUSCO, Sud-Kivu, 30\u00a0juin 2024',
      'Réalisations\u00a0: MONUSCO, Sud-Kivu, 30\u00a0juin 2024',
      'Ce qui a changé\u00a0: MONUSCO, Sud-Kivu, 30\u00a0juin 2024',
      'Comparaison\u00a0: MONUSCO, Sud-Kivu, 30\u00a0juin 2024',
      'Sources\u00a0: MONUSCO, Sud-Kivu, 30\u00a0juin 2024',
    ])
  })

  it('says on every page what is shown, how far the data go, what it is not, and where it is', () => {
    for (const { panel, subtitle, foot, notes } of english.sections) {
      expect(subtitle).toEqual([
        panel === 'strength' && foot.every((line) => !plainText(line).includes('An estimate'))
          ? 'The whole mission, whatever the filter, on 30\u00a0June 2024.'
          : '18 sites of the drawdown in South Kivu, on 30\u00a0June 2024; + 3 places known from UN maps only, last seen on maps of 2024.',
        expect.stringMatching(
          /^Known to 11\sMarch 2026, 8 months before this file was made on 27\sNovember 2026; data version /,
        ),
      ])
      const words = foot.map(plainText).join('\n')
      expect(words).toContain('do not imply official endorsement')
      expect(words).toContain('not a product of the United Nations')
      expect(words).toContain('https://drawdown.example/?date=2024-06-30&province=CD-SK&lang=en')
      expect(notes.length).toBeGreaterThan(0)
    }
  })

  it('draws the sites that remain in steps against the plan', () => {
    const [chart] = blocksOf(sectionOf(english, 'plan')).charts
    const series = chart?.spec.kind === 'step' ? chart.spec.series : []
    expect(series.map(({ name, line }) => [name, line?.dash !== undefined])).toEqual([
      ['Sites not yet documented as closed', false],
      ['If every documented date that stood had been kept', true],
      ['Deadline missed', false],
    ])
    expect(chart?.spec.kind === 'step' && [chart.spec.cursor?.day, chart.spec.uprights?.map(({ name, days }) => [name, days.map(({ day }) => day)])]).toEqual(['2024-06-30', [['Suspension', ['2024-07-08']]]]) // prettier-ignore
    expect(series[1]?.steps.map(({ value }) => value)).toEqual([14, 0, 0])
    expect(series[0]?.steps).toEqual([
      { date: '2023-12-01', value: 14 },
      { date: '2024-02-28', value: 13 },
      { date: '2024-04-09', value: 12 },
      { date: '2024-04-19', value: 11 },
      { date: '2024-04-25', value: 10 },
      { date: '2024-05-06', value: 9 },
      { date: '2024-05-25', value: 8 },
      { date: '2024-06-25', value: 7 },
      { date: '2024-06-27', value: 6 },
      { date: '2024-07-05', value: 5 },
      { date: '2024-07-11', value: 4 },
      { date: '2024-08-11', value: 4 },
    ])
  })

  it('ends the line of the sites where the record ends, and lets the plan go on', async () => {
    const whole = await buildBriefing(realContext('en', { period: 'whole' }), ['plan'])
    const [chart] = blocksOf(sectionOf(whole, 'plan')).charts
    const spec = chart?.spec.kind === 'step' ? chart.spec : null
    expect(spec?.series[0]?.steps.at(-1)).toEqual({ date: '2026-03-11', value: null })
    expect(spec?.range.to).toBe('2026-12-31')
  })

  it('says beside the map how many remain, by the key figure’s words, and places of UN maps in no count', () => {
    expect(sectionOf(english, 'map').notes).toContain(
      '6 sites not yet documented as closed (6 with operations ceased). By status: Operations ceased: 6, Closed: 8, Handed over: 4.',
    )
    expect(sectionOf(french, 'map').notes).toContain(
      '6\u00a0sites dont la fermeture n’est pas documentée (6\u00a0aux opérations terminées). Par statut\u00a0: Opérations terminées\u00a0: 6, Fermé\u00a0: 8, Rétrocédé\u00a0: 4.',
    )
  })

  it('says the gap in words', () => {
    expect(blocksOf(sectionOf(english, 'plan')).words).toEqual([
      '6 sites not yet documented as closed on 30\u00a0June 2024 (6 with operations ceased); 0 if every documented date that stood had been kept.',
      '6 sites past the planned date, no closure documented.',
      '6 past a binding date (set by a resolution).',
      'Longest: Level-2 hospital, Bukavu, no closure documented 61 days after 30\u00a0April 2024.',
      'Last documented closure of a site with a planned date: Rutemba base and helipad, on 27\u00a0June 2024, 58 days late (planned for 30\u00a0April 2024).',
      'Sites not yet documented as closed on 30\u00a0June 2024',
      'A site of several contributors counts for each of them.',
    ])
  })

  it.each([
    ['en', '0 sites past the planned date.'],
    ['fr', '0 site dont la date prévue est dépassée.'],
  ] as const)('says that no site is past its date once, in %s', async (language, words) => {
    const briefing = await buildBriefing(realContext(language, { date: '2024-04-01' }), ['plan'])
    expect(blocksOf(sectionOf(briefing, 'plan')).words).toContain(words)
  })

  it('draws the lanes of the page: a lane for each site with its periods and its events', () => {
    const [chart] = blocksOf(sectionOf(english, 'timeline')).charts
    const spec = chart?.spec.kind === 'lanes' ? chart.spec : null
    expect(spec?.lanes.map(({ name }) => name).slice(0, 4)).toEqual([
      'Mission',
      'Whole province',
      'Kamanyola base',
      'Engineering camp (Amsar), Bukavu',
    ])
    const heightOf = (site: string) => spec?.lanes.find(({ name }) => name === site)?.at
    const inLane = (name: string, lane = heightOf('Engineering camp (Amsar), Bukavu')) =>
      spec?.series.find((series) => series.name === name)?.points.filter(({ value }) => value === lane).map(({ date }) => date) // prettier-ignore
    expect(inLane('Open')).toEqual(['2023-12-01', '2024-04-09'])
    expect(inLane('Closure')).toEqual(['2024-04-09'])
    expect(inLane('Hand-over')).toEqual(['2024-04-29'])
    expect(inLane('Operations ceased')).toEqual([])
    // Nothing tells of the hospital after operations ceased: its status is carried on, and not drawn as one that held.
    const hospital = heightOf('Level-2 hospital, Bukavu')
    expect(inLane('Operations ceased', hospital)).toEqual([])
    expect(inLane('Not documented: since when, or whether it still holds', hospital)).toEqual([
      '2024-04-30',
      '2024-08-11',
    ])
  })

  it('lists how the engineering camp of Bukavu was left, with its two steps', () => {
    const [, table] = blocksOf(sectionOf(english, 'timeline')).tables
    expect(table?.header).toEqual(['Site', 'Planned', 'Actual', 'What happened', 'Recipient', 'Days late', 'Sources differ', 'Sources']) // prettier-ignore
    expect(table?.rows.filter(([name]) => name === 'Engineering camp (Amsar), Bukavu').map((row) => row.slice(1, 7))).toEqual([
      ['30\u00a0April 2024', '9\u00a0April 2024', 'Closed', '–', '–', 'Yes'],
      ['30\u00a0April 2024', '29\u00a0April 2024 (9\u00a0April according to four sources)', 'Handed over', 'Armed forces (FARDC)', '–', 'Yes'],
    ]) // prettier-ignore
    expect(table?.rows.find(([name]) => name === 'Kahololo base')?.slice(1, 4)).toEqual(['no date documented', 'about January 2023', 'Closed']) // prettier-ignore
    expect(table?.rows.find(([name]) => name === 'Uvira base')?.[5]).toBe(
      'no closure documented, 61 days so far',
    )
  })

  it('has the four headline outputs as native bars, labelled with their qualifiers', () => {
    const read = (briefing: typeof english) =>
      blocksOf(sectionOf(briefing, 'outputs')).charts.map(({ title, spec }) =>
        spec.kind === 'bar' ? [title, spec.series[0]?.values, spec.series[0]?.labels] : [],
      )
    expect(read(english)).toEqual([
      ['Engineering projects: projects', [580], ['more than 580']],
      ['Roads: km', [1800], ['1,800']],
      ['Bridges: bridges', [80], ['more than 80']],
      ['Helipads: helipads', [20], ['20']],
    ])
    expect(read(french).map(([, , labels]) => labels)).toEqual([
      ['plus de 580'],
      ['1\u00a0800'],
      ['plus de 80'],
      ['20'],
    ])
  })

  it('steps down the ceiling with its resolutions, and keeps actual strengths apart', () => {
    const { charts, tables } = blocksOf(sectionOf(english, 'strength'))
    const [spec] = charts.map((chart) => chart.spec)
    expect(spec?.kind === 'step' ? spec.series.map(({ steps }) => steps.map(({ value }) => value)) : []).toEqual([
      [16215, 14000, 13500, 11500, null],
      // Known from tables only, and not since when.
      [19815, 16215, null, null],
      // Documented strengths: as stated, about, more than.
      [16936, 16071, 13000, 12500, 12531],
      [12000],
      [15000],
    ]) // prettier-ignore
    const ceilings = tables[0]?.rows.filter(([, component, ceiling]) => component === 'Military personnel' && ceiling !== '') ?? [] // prettier-ignore
    expect(ceilings.slice(2, 5).map(([date, , ceiling]) => [date, ceiling])).toEqual([
      ['March 2018', '16,215, resolution 2409, unchanged'],
      ['29\u00a0March 2019', '16,215, resolution 2463, unchanged'],
      ['19\u00a0December 2019', '14,000, resolution 2502'],
    ])
    expect(tables[0]?.rows.find(([date, , , actual]) => date === 'March 2019' && actual !== '')?.slice(0, 4)).toEqual(['March 2019', 'Military personnel', '', 'more than 15,000']) // prettier-ignore
  })

  it('says that there is nothing to compare', () => {
    expect(blocksOf(sectionOf(english, 'changes')).words).toEqual(['No second date is chosen, so there is nothing to compare.']) // prettier-ignore
  })

  it('lists every document cited, with its address', () => {
    const [table] = blocksOf(sectionOf(english, 'sources')).tables
    expect(table?.rows.length).toBeGreaterThan(100)
    for (const row of table?.rows ?? []) expect(row[3]).toMatch(/^https?:/)
  })

  it.each([english, french])('writes no value that is missing', (briefing) => {
    // A gap of a chart is null in its data, too; here only words are looked at.
    const words = JSON.stringify(briefing, (_, value: unknown) => value ?? 0)
    expect(words).not.toMatch(/undefined|NaN|"null|null[ ,.;]?"|\[object/)
  })
})

it('turns a panel without anything into a section that says so', async () => {
  const empty = await buildBriefing(
    realContext('fr', {
      filter: { ...noFilter, provinces: ['CD-KN'] },
      eventTypes: ['cessation-of-operations'],
      date: '2005-01-01',
      layers: null,
    }),
    ['timeline', 'outputs', 'map'],
  )
  expect(empty.sections.map((section) => blocksOf(section).words)).toEqual([
    ['Aucun événement des types choisis pour ce filtre.'],
    ['Aucune réalisation n’est documentée pour ce filtre au 1er\u00a0janvier 2005.'],
    ['Les contours des provinces n’ont pas pu être lus\u00a0: il n’y a pas de carte.'],
  ]) // prettier-ignore
})

it('calls the loss of a site late against no plan: access to Uvira was lost', async () => {
  const lost = await buildBriefing(realContext('en', { date: '2026-01-31' }), ['timeline'])
  const rows = lost.sections.flatMap((section) => blocksOf(section).tables).flatMap((table) => table.rows)
  expect(rows.filter(([name]) => name === 'Uvira base').map((row) => row.slice(1, 6))).toEqual([
    ['30\u00a0April 2024', '10\u00a0December 2025', 'Access lost', '–', 'no closure documented, 641 days so far'],
  ]) // prettier-ignore
  const visited = await buildBriefing(realContext('en', { date: '2026-03-11' }), ['timeline'])
  const later = visited.sections.flatMap((section) => blocksOf(section).tables).flatMap((table) => table.rows)
  expect(later.find((row) => row[3] === 'Access lost')?.[5]).toBe('–')
})

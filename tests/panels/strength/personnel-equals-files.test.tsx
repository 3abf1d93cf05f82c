import { expect, it, vi } from 'vitest'
import { monthCount } from '#src/domain/personnel/month-counts.ts'
import { StrengthPanel } from '#src/panels/strength/StrengthPanel.tsx'
import '#src/panels/strength/StrengthExports.tsx'
import '#src/panels/strength/StrengthFigures.tsx'
import '#src/panels/strength/HeadcountsPart.tsx'
import '#src/panels/strength/Personnel.tsx'
import '#src/panels/strength/Contributors.tsx'
import '#src/panels/strength/Estimates.tsx'
import { apartInBookOf, briefingOf, menuOf, pictureOf, plain, showPanel } from '#tests/kit/compare-files.tsx'

// Made counts in the form of the UN's monthly file: three months of four, two contributors, all kinds.

const monthOf = (month: string, troops: number) =>
  monthCount(
    'MONUSCO',
    month,
    [
      {
        contributor: 'IND',
        troops: { women: 100, men: troops - 100 },
        staff: { women: 2, men: 8 },
        experts: { women: 5, men: 15 },
      },
      {
        contributor: 'ZZZ',
        formedPolice: { women: 30, men: 170 },
        individualPolice: { women: 20, men: null },
      },
    ],
    'un-personnel',
  )

const counts = [monthOf('2023-05', 1000), monthOf('2023-06', 1100), monthOf('2023-08', 1070)]

const charts = [
  ['Troops against their ceiling', /^Troops: 1,070; Ceiling: [\d,]+ \(August 2023\)\.$/u],
  ['Staff officers and experts on mission against their ceiling', /^Staff officers: 10; Experts on mission: 20/u],
  ['Formed police units against their ceiling', /^Formed police units: 200/u],
  ['The largest contributors', /^India: 1,100 \(August 2023\)\.$/u],
  ['Women, per 100 people', /^Women among troops, staff officers and experts: 9\.7/u],
] as const // prettier-ignore

const figureOf = (name: string) => document.querySelector(`figure[aria-label="${name}"]`)

it('draws the UN’s monthly rows by kind against each ceiling, by contributor, and women’s share, and says so in every file', async () => {
  const shown = showPanel(StrengthPanel, '', 'en', counts)
  await vi.waitFor(() => expect(figureOf('Women, per 100 people')).not.toBeNull(), { timeout: 10_000 })
  for (const [name, told] of charts) expect(figureOf(name)?.querySelector('p')).toHaveTextContent(told)
  // Police of which men are not reported have no line.
  expect(figureOf('Individual police officers against their ceiling')).toBeNull()
  expect(figureOf('Troops against their ceiling')?.querySelectorAll('ul > li')).toHaveLength(2)
  expect(document.body).toHaveTextContent('No data for Jul 2023.')

  const table = [...document.querySelectorAll('table')].find((one) => one.caption?.textContent === 'Table by kind and month') // prettier-ignore
  const rows = [...(table?.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map(({ textContent }) => plain(textContent))) // prettier-ignore
  expect(rows).toEqual([
    ['May 2023', '1,000', '10', '20', '200', '–', '157'],
    ['Jun 2023', '1,100', '10', '20', '200', '–', '157'],
    ['Jul 2023', ...Array.from({ length: 6 }, () => 'no data')],
    ['Aug 2023', '1,070', '10', '20', '200', '–', '157'],
  ])

  const menu = menuOf('headcounts')
  const { header, rows: inFile } = await menu.table()
  const column = (name: string) => inFile.map((row) => row[header.indexOf(name)])
  expect(column('Staff officers')).toEqual([10, 10, 10])
  expect(column('Women of all kinds')).toEqual([157, 157, 157])
  const picture = plain(JSON.stringify(await pictureOf(menu)))
  const briefing = await briefingOf(shown, 'strength')
  const inBriefing = briefing.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])),
  )
  for (const [name, told] of charts) {
    expect(picture).toContain(name)
    const block = inBriefing.find(({ title }) => title === name)
    expect(block?.alt.slice(name.length + 2)).toMatch(told)
    const legend = [...(figureOf(name)?.querySelectorAll('ul > li') ?? [])].map(({ textContent }) => plain(textContent)) // prettier-ignore
    expect(block?.spec.series.map((one) => plain(one.name))).toEqual(legend)
  }
  // The month without data parts the line.
  const troops = inBriefing.find(({ title }) => title === charts[0][0])?.spec
  const line = troops?.kind === 'step' ? troops.series.find(({ name }) => name === 'Troops') : null
  expect(line?.steps.map(({ value }) => value)).toEqual([1000, 1100, null, 1070, null])
})

const rowsOf = (caption: string) => {
  const table = [...document.querySelectorAll('table')].find((one) => one.caption?.textContent === caption)
  return [...(table?.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map(({ textContent }) => plain(textContent)))
} // prettier-ignore

it('lists each contributor by kind in the newest month up to the date, and says the same in every file', async () => {
  const june = showPanel(StrengthPanel, 'date=2023-07-15', 'fr', counts)
  await vi.waitFor(() => expect(rowsOf('Effectifs par pays contributeur, juin 2023')).not.toEqual([]), { timeout: 10_000 }) // prettier-ignore
  const shown = rowsOf('Effectifs par pays contributeur, juin 2023')
  expect(shown).toEqual([
    ['Inde', '1 100', '10', '20', '–', '–', '1 130', '107'],
    // Of a kind of it men are not reported, so nothing is said of all kinds.
    ['ZZZ', '–', '–', '–', '200', '–', '–', '50'],
  ])

  const { header, rows } = await menuOf('contributors').table()
  expect(header.slice(0, 7)).toEqual(['Mois', 'Mission', 'Code du pays contributeur', 'Pays contributeur', 'Catégorie', 'Femmes', 'Hommes']) // prettier-ignore
  expect(rows.filter(([month]) => month === '2023-06').map((row) => row.slice(1, 7))).toEqual([
    ['MONUSCO', 'IND', 'Inde', 'Militaires des contingents', 100, 1000],
    ['MONUSCO', 'IND', 'Inde', 'Officiers d’état-major', 2, 8],
    ['MONUSCO', 'IND', 'Inde', 'Experts en mission', 5, 15],
    ['MONUSCO', 'ZZZ', 'ZZZ', 'Unités de police constituées', 30, 170],
    ['MONUSCO', 'ZZZ', 'ZZZ', 'Policiers hors unités constituées', 20, null],
  ])
  expect(rows).toHaveLength(15)
  expect(await apartInBookOf(june, 'strength', '')).toEqual([])

  const briefing = await briefingOf(june, 'strength')
  const tables = briefing.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))) // prettier-ignore
  const table = tables.find(({ alt }) => plain(alt) === 'Effectifs par pays contributeur, juin 2023')
  expect(
    table?.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell) : cell))),
  ).toEqual(shown)
})

it('has no contributor of a month after the date, and none where nothing is known of them', async () => {
  showPanel(StrengthPanel, 'date=2023-05-30', 'en', counts)
  await vi.waitFor(() => expect(figureOf('Women, per 100 people')).not.toBeNull(), { timeout: 10_000 })
  expect(document.body).not.toHaveTextContent('Head counts by contributor')
})

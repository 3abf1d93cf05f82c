import { describe, expect, it, vi } from 'vitest'
import { StrengthPanel } from '#src/panels/strength/StrengthPanel.tsx'
import '#src/panels/strength/StrengthExports.tsx'
import '#src/panels/strength/StrengthFigures.tsx'
import '#src/panels/strength/HeadcountsPart.tsx'
import '#src/panels/strength/Estimates.tsx'
import { realHeadcountWords } from '#tests/kit/real-texts.ts'
import type { Briefing } from '#src/export/briefing/sections.ts'
import { plainText } from '#src/export/rich-text.ts'
import {
  apartInBookOf,
  briefingOf,
  compared,
  menuOf,
  missingIn,
  onPages,
  pictureOf,
  plain,
  showPanel,
  slideRows,
} from '#tests/kit/compare-files.tsx'

// What the strength panel shows is what its files hold: the same figures of the mission, the same ones that stand apart, in the same order
// and words.

const rowsOn = (name: string): readonly (readonly string[])[] => {
  const table = [...document.querySelectorAll('table')].find((one) => one.querySelector('caption')?.textContent === name) // prettier-ignore
  return table ? [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => plain(cell.textContent))) : [] // prettier-ignore
}

/** A briefing with only some of its sections. */
const withOnly = (briefing: Briefing, sections: Briefing['sections']): Briefing => ({ ...briefing, sections })

const figuresOn = () => [...document.querySelectorAll('figure')]

/** What the legend of a figure, or of what holds it, says. */
const legendOn = (root: Element | null | undefined) => [...(root?.querySelectorAll('ul > li') ?? [])].map(({ textContent }) => plain(textContent)) // prettier-ignore

const chartsOf = ({ sections }: Briefing) => sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block.spec] : []))) // prettier-ignore

/** The number in a cell of the page; null for a dash. */
const digits = (cell: string | undefined): number | null =>
  cell === '–' ? null : Number(cell?.replaceAll(/\D/g, ''))

describe.each(compared)('the strengths of “$search” in $language', ({ search, language }) => {
  it('are the same on the page, as rows, as a picture, on slides and on pages, and so are the estimates', async () => {
    const shown = showPanel(StrengthPanel, search, language)
    const { t } = shown
    await vi.waitFor(() => expect(rowsOn(t.strength.tableTitle).length).toBeGreaterThan(0), {
      timeout: 10_000,
    })
    const listed = rowsOn(t.strength.tableTitle)
    const apart = rowsOn(t.strength.apartTitle)
    const exportable = menuOf('strength')

    const { header, rows } = await exportable.table()
    const at = (name: string) => header.indexOf(name)
    expect(rows.length).toBe(listed.length + apart.length)
    const component = at(t.strength.columns.component)
    expect(rows.slice(0, listed.length).map((row) => plain(String(row[component])))).toEqual(listed.map((row) => row[1])) // prettier-ignore
    const why = at(t.strength.columns.why)
    expect(rows.slice(listed.length).map((row) => plain(String(row[why])))).toEqual(
      apart.map((row) => row[2]),
    )

    const both = await briefingOf(shown, 'strength')
    expect(await apartInBookOf(shown, 'strength', search)).toEqual([])
    const briefing = withOnly(both, both.sections.slice(0, 1))
    const cells = await slideRows(briefing, search)
    const of = (length: number) => cells.filter((row) => row.length === length && row[0] !== plain(t.strength.columns.date)) // prettier-ignore
    // The last cell names two documents and counts the others; the page has a link for each.
    expect(of(6).map((row) => row.slice(0, 5))).toEqual(listed.map((row) => row.slice(0, 5)))
    expect(of(5).map((row) => row.slice(0, 4))).toEqual(apart.map((row) => row.slice(0, 4)))
    expect(onPages(briefing).rows).toEqual([...of(6), ...of(5)])

    const cards = figuresOn().filter((figure) => figure.querySelector('figcaption'))
    const picture = await pictureOf(exportable)
    const words = cards.flatMap((card) => [...card.querySelectorAll('figcaption, p')].map(({ textContent }) => plain(textContent))) // prettier-ignore
    const legend = legendOn(cards[0]?.closest('section'))
    expect(legend.length).toBeGreaterThan(4)
    expect(missingIn(picture.words, [...legend, ...words])).toEqual([])
    // What each chart shows, in words: described by it, with the rows, on the slide and as its alternative.
    const told = cards.map((card) => plain(document.getElementById(card.getAttribute('aria-describedby') ?? '')?.textContent)) // prettier-ignore
    expect(told.filter((one) => !/\(\D*\d.*\)/u.test(one))).toEqual([])
    const alts = briefing.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [plain(block.alt)] : []))) // prettier-ignore
    expect(alts.filter((alt, index) => !alt.endsWith(told[index] ?? '?'))).toEqual([])
    expect(missingIn(exportable.about().notes.map(plain).join(' '), told)).toEqual([])
    expect(missingIn(plain(briefing.sections[0]?.notes.map(plainText).join(' ')), told)).toEqual([])
    const charts = chartsOf(briefing)
    expect(charts.length).toBe(cards.length)
    // Every actual strength that has a chart is a mark with the words of the table.
    const drawn = new Set(cards.map((card) => plain(card.querySelector('figcaption')?.textContent)))
    const actual = listed.filter((row) => row[3] !== '' && drawn.has(row[1] ?? ''))
    expect(picture.marks.toSorted()).toEqual(actual.map((row) => `${row[3]}, ${row[0]}`).toSorted())

    const estimates = withOnly(both, both.sections.slice(2))
    const [section] = estimates.sections
    const menu = menuOf('estimates')
    expect(plain(section?.subtitle[0])).toBe(plain(menu.about().filter))
    // The estimates have code of their own, which may come after the strengths: a chart, or a word why there is none.
    const estimatesOn = () => figuresOn().find((one) => one.dataset['cite'] === 'chart estimates')
    await vi.waitFor(
      () => expect(estimatesOn() !== undefined || document.body.textContent.includes(t.strength.noEstimates)).toBe(true), // prettier-ignore
      { timeout: 10_000 },
    )
    const figure = estimatesOn()
    const said = section?.blocks.flatMap((block) => (block.kind === 'text' ? block.paragraphs.map(plainText) : [])) ?? [] // prettier-ignore
    expect(document.body.textContent.includes(t.strength.noEstimates)).toBe(!figure)
    expect(said.join(' ').includes(t.strength.noEstimates)).toBe(!figure)
    if (!figure) return
    const years = rowsOn(figure.closest('section')?.querySelector('details caption')?.textContent ?? '')
    expect(years.length).toBeGreaterThan(20)
    const bands = legendOn(figure)
    const found = await slideRows(estimates, search)
    expect(found.filter(([year]) => /^\d{4}$/.test(year ?? ''))).toEqual(years)
    expect(onPages(estimates).rows).toEqual(years)
    expect(chartsOf(estimates).flatMap(({ series }) => series.map(({ name }) => plain(name)))).toEqual(bands)
    const table = await menu.table()
    expect(table.rows.length).toBe(years.length * bands.length)
    expect(new Set(table.rows.map((row) => plain(String(row[1]))))).toEqual(new Set(bands.map((band) => band.replace(/^\d+ /, '')))) // prettier-ignore
    expect(missingIn((await pictureOf(menu)).words, bands)).toEqual([])
    // The page says what an estimate is, and names its documents; so do all files.
    const intro = plain(figure.closest('section')?.querySelector('p')?.textContent)
    const notes = menu.about().notes.map(plain)
    const described = plain(
      document.getElementById(figure.getAttribute('aria-describedby') ?? '')?.textContent,
    )
    expect(described).toMatch(/\d \(\d{4}\)/u)
    expect(notes.at(-1)).toBe(described)
    expect(missingIn(intro, notes.slice(0, -1))).toEqual([])
    expect(missingIn(plain(section?.foot.map(plainText).join(' ')), notes.slice(0, -1))).toEqual([])
    expect(plain(section?.notes.map(plainText).join(' '))).toContain(described)
    expect(section?.blocks.flatMap((block) => (block.kind === 'chart' ? [plain(block.alt)] : [])).join(' ')).toContain(described) // prettier-ignore
    expect(menu.about().sources.map(({ id }) => id)).toEqual(shown.base.index.maps.sources)
  })
})

// No filter narrows them: a few views with and without one, and with dates within and after them.
const countedIn = new Set(['', '?province=CD-SK', '?date=2012', '?contributor=PAK&date=2020-06'])

describe.each(compared.filter(({ search }) => countedIn.has(search)))(
  'the monthly head counts of “$search” in $language',
  ({ search, language }) => {
    it('are the same on the page, as rows, as a picture, on slides and on pages, whatever the filter', async () => {
      const shown = showPanel(StrengthPanel, search, language)
      const h = realHeadcountWords[language]
      await vi.waitFor(() => expect(rowsOn(h.table).length).toBeGreaterThan(0), { timeout: 10_000 })
      const listed = rowsOn(h.table)
      expect(listed.length).toBe(210)
      const menu = menuOf('headcounts')

      // Rows: the same numbers; what the page shows as a dash is an empty cell.
      const { header, rows } = await menu.table()
      const columns = [h.part.troops, h.part.police, h.part.observers, h.part.total, h.columns.contributors]
      const inFile = rows.map((row) => columns.map((name) => row[header.indexOf(name)]))
      expect(inFile).toEqual(listed.map((row) => row.slice(2).map(digits)))
      expect(rows.map((row) => row[header.indexOf(h.columns.mission)])).toEqual(listed.map((row) => row[1]))

      const all = await briefingOf(shown, 'strength')
      const briefing = withOnly(all, all.sections.slice(1, 2))
      const [section] = briefing.sections
      expect(section?.title).toContain(h.title)
      expect(plain(section?.subtitle[0])).toBe(plain(menu.about().filter))

      // The briefing's chart holds every month, and its table the last ones up to the date.
      const figure = figuresOn().find((one) => one.dataset['cite'] === 'chart headcounts')
      const legend = legendOn(figure)
      const [spec] = chartsOf(briefing)
      expect(spec?.series.map(({ name }) => plain(name))).toEqual(legend)
      const troops =
        spec?.kind === 'step' ? spec.series.find(({ name }) => name === h.part.troops) : undefined
      const drawn = troops?.steps.flatMap(({ value }) => value ?? []) ?? []
      expect(drawn).toEqual(inFile.flatMap(([value]) => (typeof value === 'number' ? [value] : [])))
      const last = (await slideRows(briefing, search)).slice(1)
      expect(onPages(briefing).rows).toEqual(last)
      const end = listed.findIndex((row) => row.join() === last.at(-1)?.join()) + 1
      expect(listed.slice(Math.max(0, end - 12), end)).toEqual(last)

      // The numbers at the date, each with its month, and what is said of all of them.
      const counts = [...(figure?.closest('section')?.querySelectorAll('dl > div') ?? [])].map((line) =>
        [...line.querySelectorAll('dt, strong')].map(({ textContent }) => plain(textContent)),
      )
      const months = [...(figure?.closest('section')?.querySelectorAll('dl small, dl span') ?? [])].map(({ textContent }) => plain(textContent)) // prettier-ignore
      const said = plain(section?.blocks.flatMap((block) => (block.kind === 'text' ? block.paragraphs.map(plainText) : [])).join(' ')) // prettier-ignore
      expect(counts.length).toBe(4)
      expect(missingIn(said, counts.map(([name, number]) => plain(h.partOf(name ?? '', number ?? ''))))).toEqual([]) // prettier-ignore
      expect(new Set(months).size).toBe(1)
      expect(missingIn(said, months)).toEqual([])
      const picture = await pictureOf(menu)
      expect(missingIn(picture.words, [...legend, 'MONUC', 'MONUSCO'])).toEqual([])
      // The lines in words, under the name of the chart.
      const told = [...(figure?.querySelectorAll('p') ?? [])].map(({ textContent }) => plain(textContent))
      expect(told.length).toBe(4)
      expect(missingIn(menu.about().notes.map(plain).join(' '), told)).toEqual([])
      expect(missingIn(section?.blocks.flatMap((block) => (block.kind === 'chart' ? [plain(block.alt)] : [])).join(' ') ?? '', told)).toEqual([]) // prettier-ignore
      const intro = plain(figure?.closest('section')?.querySelector('p')?.textContent)
      expect(missingIn(intro, [h.intro, h.sums, h.empty].map(plain))).toEqual([])
      expect(missingIn(plain(section?.foot.map(plainText).join(' ')), [h.intro, h.sums].map(plain))).toEqual(
        [],
      )
      expect(missingIn(menu.about().notes.map(plain).join(' '), [h.intro, h.sums, ...months].map(plain))).toEqual([]) // prettier-ignore
      expect(menu.about().sources.map(({ id }) => id)).toEqual(['ipi-ppp'])
    })
  },
)

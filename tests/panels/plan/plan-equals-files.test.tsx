import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TimelinePanel } from '#src/app/TimelinePanel.tsx'
import '#src/panels/plan/PlanView.tsx'
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

// What plan and actual shows is what its files hold: the same planned dates with the same outcomes, the same changes of the number of sites.

/** The rows of a table of the page by the start of its name; none where the page has no such table. */
const rowsOn = (name: RegExp): readonly (readonly string[])[] => {
  const table = screen.queryAllByRole('table', { hidden: true }).find((one) => name.test(one.querySelector('caption')?.textContent ?? '')) // prettier-ignore
  return table ? [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => plain(cell.textContent))) : [] // prettier-ignore
}

const linked = (search: string) => `${search}${search === '' ? '?' : '&'}view=plan`

describe.each(compared)('plan and actual of “$search” in $language', ({ search, language }) => {
  it('is the same on the page, as rows, on slides and on pages', async () => {
    const shown = showPanel(TimelinePanel, linked(search), language)
    const { t } = shown
    await screen.findAllByRole('heading', { level: 3 })
    const slips = rowsOn(new RegExp(`^${t.plan.slippageTable.slice(0, 20)}`, 'u'))
    const changes = rowsOn(new RegExp(`^${t.plan.changesTable.slice(0, 20)}`, 'u'))

    const burnDown = await menuOf('burn-down').table()
    const after = burnDown.header.indexOf(t.plan.columns.after)
    const numbers = burnDown.rows.map((row) => row[after]).filter((number) => number !== null)
    expect(numbers.map(String)).toEqual(changes.map((row) => row[3] ?? '').filter(Boolean))

    const [burn, slip] = screen.getAllByRole('figure').map((figure) => [...figure.querySelectorAll('ul > li')].map(({ textContent }) => plain(textContent))) // prettier-ignore
    const picture = await pictureOf(menuOf('burn-down'))
    expect(missingIn(picture.words, burn ?? [])).toEqual([])
    // Every row of the table with a sign is a mark of the picture: sites that are left are steps of the line.
    const table = screen.getAllByRole('table', { hidden: true }).find((one) => one.querySelector('caption')?.textContent === t.plan.changesTable) // prettier-ignore
    const signed = [...(table?.querySelectorAll('tbody tr') ?? [])].filter((row) => row.querySelector('svg'))
    expect(picture.marks.length).toBe(signed.length)

    // The course of the line, in words: under the heading for who cannot see it, with the rows and the picture, and as what the slide's
    // chart is for a screen reader.
    const toldBy = screen.getAllByRole('figure')[0]?.getAttribute('aria-describedby') ?? ''
    const told = plain(document.getElementById(toldBy)?.textContent)
    expect(told).toMatch(/\d.*\d/u)
    expect(menuOf('burn-down').about().notes.map(plain)).toContain(told)

    const briefing = await briefingOf(shown, 'plan')
    expect(await apartInBookOf(shown, 'plan', search)).toEqual([])
    const chart = briefing.sections[0]?.blocks.find((block) => block.kind === 'chart')
    expect(chart?.kind === 'chart' ? plain(chart.alt) : '').toContain(told)
    const spec = chart?.kind === 'chart' && chart.spec.kind === 'step' ? chart.spec : null
    expect([...(spec?.series ?? []), ...(spec?.uprights ?? [])].map(({ name }) => plain(name))).toEqual(burn?.slice(0, -1)) // prettier-ignore
    const cells = await slideRows(briefing, search)
    const heads = new Set([t.plan.columns.planned, t.plan.ahead.columns.date].map(plain))
    const six = cells.filter((row) => row.length === 6 && !heads.has(row[0] ?? ''))
    const ahead = rowsOn(new RegExp(`^${t.plan.ahead.title}`, 'u'))
    const aheadIn = (rows: typeof six) => rows.slice(0, ahead.length)
    const planned = six.slice(ahead.length)
    expect(planned.map((row) => row.slice(0, 3))).toEqual(slips.map((row) => row.slice(0, 3)))
    expect(planned.map((row) => row[4])).toEqual(slips.map((row) => row[4]))
    const paged = onPages(briefing).rows
    expect(paged.filter((row) => row.length === 6)).toEqual(six)
    // Dates ahead: date, days left, whose and kind are the page's; what it is begins as there.
    expect(aheadIn(six).map((row) => [row[0], row[1], row[3], row[4]])).toEqual(ahead.map((row) => [row[0], row[1], row[3], row[4]])) // prettier-ignore
    expect(
      aheadIn(six).filter((row, index) => row[2]?.slice(0, 25) !== ahead[index]?.[2]?.slice(0, 25)),
    ).toEqual([])
    const listed = ahead.length > 0 ? await menuOf('dates-ahead').table() : null
    const days = listed?.header.indexOf(t.plan.ahead.columns.days) ?? 0
    // A day is a number; of a month or a year the page says up to how many, and the file nothing.
    expect((listed?.rows ?? []).map((row) => row[days])).toEqual(ahead.map(([, said = '']) => (/^\d/u.test(said) ? Number(said.replaceAll(/[^\d]/gu, '')) : null))) // prettier-ignore
    const stillThere = [t.plan.ahead.byArea, t.plan.ahead.byContributor].flatMap((title) => rowsOn(new RegExp(`^${title}`, 'u'))) // prettier-ignore
    const stillHeads = new Set([t.plan.ahead.byArea, t.plan.ahead.byContributor].map(plain))
    expect(cells.filter((row) => row.length === 2 && !stillHeads.has(row[0] ?? ''))).toEqual(stillThere)
    // What was planned begins with the page's title of it.
    expect(slips.filter((row, index) => !row[3]?.startsWith(planned[index]?.[3]?.split('. ')[0]?.slice(0, 25) ?? '')).map(([date]) => date)).toEqual([]) // prettier-ignore

    if (slips.length === 0) return
    // All of them in words: of the chart, with the rows, and what the first bars are for a screen reader.
    const slipTold = plain(document.getElementById(screen.getAllByRole('figure')[1]?.getAttribute('aria-describedby') ?? '')?.textContent) // prettier-ignore
    expect([...slipTold.split('.')[0]?.matchAll(/: (\d+)/gu) ?? []].reduce((sum, [, count]) => sum + Number(count), 0)).toBe(slips.length) // prettier-ignore
    expect(menuOf('slippage').about().notes.map(plain)).toContain(slipTold)
    expect(plain(briefing.sections[0]?.notes.map(plainText).join(' '))).toContain(slipTold)
    const slipped = await pictureOf(menuOf('slippage'))
    expect(missingIn(slipped.words, slip ?? [])).toEqual([])
    // Outcomes as the table has them, in its order.
    expect(
      missingIn(
        slipped.words,
        slips.map((row) => row[1] ?? ''),
      ),
    ).toEqual([])
    const { header, rows } = await menuOf('slippage').table()
    expect(rows.length).toBe(slips.length)
    // The bars of the slides: of the planned dates those whose days are counted, in the order of the table, with its outcome at the bar or
    // with the name; no number stands for what is not counted.
    const bars = briefing.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'chart' && block.spec.kind === 'bar' ? [block.spec] : [])) // prettier-ignore
    const outcomes = bars.flatMap(({ categories, series }) => categories.map((name, index) => plain(series[0]?.labels?.[index] ?? name))) // prettier-ignore
    const numberOfDays = header.indexOf(t.exports.columns.daysLate)
    const counted = slips.filter((_, index) => typeof rows[index]?.[numberOfDays] === 'number')
    expect(outcomes.length).toBe(counted.length)
    expect(outcomes.filter((words, index) => !words.endsWith(counted[index]?.[1] ?? '?'))).toEqual([])
    expect(bars.flatMap(({ series }) => series[0]?.values ?? [])).toEqual(rows.flatMap((row) => row[numberOfDays] ?? [])) // prettier-ignore
    const title = header.indexOf(t.exports.columns.title)
    expect(
      rows.filter((row, index) => !slips[index]?.[3]?.startsWith(plain(String(row[title])))).length,
    ).toBe(0)
  })
})

it('has the planned dates of the default view, and draws what remains as the page lists it', async () => {
  const shown = showPanel(TimelinePanel, '?view=plan', 'en')
  await screen.findAllByRole('heading', { level: 3 })
  const listed = rowsOn(new RegExp(`^${shown.t.plan.slippageTable.slice(0, 20)}`, 'u'))
  expect(listed.length).toBeGreaterThan(30)
  const [section] = (await briefingOf(shown, 'plan')).sections
  const chart = section?.blocks.find((block) => block.kind === 'chart')
  const steps =
    chart?.kind === 'chart' && chart.spec.kind === 'step' ? (chart.spec.series[0]?.steps ?? []) : []
  expect(within(document.body).getByRole('heading', { name: shown.t.plan.slippage })).toBeVisible()
  expect(steps.findLast(({ value }) => value !== null)?.value).toBe(12)
})

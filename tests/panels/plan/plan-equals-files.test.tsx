import { screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { TimelinePanel } from '#src/app/TimelinePanel.tsx'
import '#src/panels/plan/PlanView.tsx'
import {
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

vi.mock('#src/shared/exports/ExportMenu.tsx', async () => {
  const { catchMenu } = await import('#tests/kit/compare-files.tsx')
  return { ExportMenu: catchMenu }
})
vi.mock('#src/shared/citing/CiteChart.tsx', () => ({
  CiteChart: ({ children }: { children: ReactNode }) => children,
}))
// Drawing takes most of the time, and what is drawn is not looked at here.
vi.mock('#src/panels/plan/BurnDownChart.tsx', () => ({ BurnDownChart: () => null }))
vi.mock('#src/panels/plan/SlippageChart.tsx', () => ({ SlippageChart: () => null }))
vi.mock('#src/export/load-fonts.ts', () => ({ loadSvgFont: () => Promise.resolve(null) }))

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

    const briefing = await briefingOf(shown, 'plan')
    const chart = briefing.sections[0]?.blocks.find((block) => block.kind === 'chart')
    const spec = chart?.kind === 'chart' && chart.spec.kind === 'step' ? chart.spec : null
    expect([...(spec?.series ?? []), ...(spec?.uprights ?? [])].map(({ name }) => plain(name))).toEqual(burn?.slice(0, -1)) // prettier-ignore
    const cells = await slideRows(briefing, search)
    const planned = cells.filter((row) => row.length === 6 && row[0] !== plain(t.plan.columns.planned))
    expect(planned.map((row) => row.slice(0, 3))).toEqual(slips.map((row) => row.slice(0, 3)))
    expect(planned.map((row) => row[4])).toEqual(slips.map((row) => row[4]))
    expect(onPages(briefing).rows).toEqual(planned)
    // What was planned begins with the page's title of it.
    expect(slips.filter((row, index) => !row[3]?.startsWith(planned[index]?.[3]?.split('. ')[0]?.slice(0, 25) ?? '')).map(([date]) => date)).toEqual([]) // prettier-ignore

    if (slips.length === 0) return
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

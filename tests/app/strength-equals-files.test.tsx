import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { StrengthPanel } from '#src/app/StrengthPanel.tsx'
import '#src/app/exports/StrengthExports.tsx'
import '#src/features/strength/Strength.tsx'
import {
  briefingOf,
  compared,
  menuOf,
  onPages,
  plain,
  showPanel,
  slideRows,
} from '#tests/kit/compare-files.tsx'

// What the strength panel shows is what its files hold: the same figures of the mission, the same ones that stand apart, in the same order
// and words.

vi.mock('#src/features/briefing/ExportMenu.tsx', async () => {
  const { catchMenu } = await import('#tests/kit/compare-files.tsx')
  return { ExportMenu: catchMenu }
})
vi.mock('#src/app/citing/CiteChart.tsx', () => ({
  CiteChart: ({ children }: { children: ReactNode }) => children,
}))
// Drawing takes most of the time, and what is drawn is not looked at here.
vi.mock('#src/features/strength/StrengthChart.tsx', () => ({ StrengthChart: () => null }))
vi.mock('#src/features/strength/EstimateChart.tsx', () => ({ EstimateChart: () => null }))
vi.mock('#src/export/load-fonts.ts', () => ({ loadSvgFont: () => Promise.resolve(null) }))

const rowsOn = (name: string): readonly (readonly string[])[] => {
  const table = [...document.querySelectorAll('table')].find((one) => one.querySelector('caption')?.textContent === name) // prettier-ignore
  return table ? [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => plain(cell.textContent))) : [] // prettier-ignore
}

describe.each(compared)('the strengths of “$search” in $language', ({ search, language }) => {
  it('are the same on the page, as rows, on slides and on pages', async () => {
    const shown = showPanel(StrengthPanel, search, language)
    const { t } = shown
    await vi.waitFor(() => expect(rowsOn(t.strength.tableTitle).length).toBeGreaterThan(0), {
      timeout: 10_000,
    })
    const listed = rowsOn(t.strength.tableTitle)
    const apart = rowsOn(t.strength.apartTitle)

    const { header, rows } = await menuOf('strength').table()
    const at = (name: string) => header.indexOf(name)
    expect(rows.length).toBe(listed.length + apart.length)
    const component = at(t.strength.columns.component)
    expect(rows.slice(0, listed.length).map((row) => plain(String(row[component])))).toEqual(listed.map((row) => row[1])) // prettier-ignore
    const why = at(t.strength.columns.why)
    expect(rows.slice(listed.length).map((row) => plain(String(row[why])))).toEqual(
      apart.map((row) => row[2]),
    )

    const briefing = await briefingOf(shown, 'strength')
    const cells = await slideRows(briefing, search)
    const of = (length: number) => cells.filter((row) => row.length === length && row[0] !== plain(t.strength.columns.date)) // prettier-ignore
    // The last cell names two documents and counts the others; the page has a link for each.
    expect(of(6).map((row) => row.slice(0, 5))).toEqual(listed.map((row) => row.slice(0, 5)))
    expect(of(5).map((row) => row.slice(0, 4))).toEqual(apart.map((row) => row.slice(0, 4)))
    expect(onPages(briefing).rows).toEqual([...of(6), ...of(5)])

    const charts = screen.getAllByRole('figure').filter((figure) => figure.closest('[data-export-chart="strength"]')) // prettier-ignore
    const drawn = briefing.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'))
    expect(drawn.length).toBe(charts.length)
  })
})

import { screen } from '@testing-library/react'
import type { ComponentType, ReactNode } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { StrengthPanel } from '#src/panels/strength/StrengthPanel.tsx'
import { TimelinePanel } from '#src/app/TimelinePanel.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import '#src/panels/plan/PlanView.tsx'
import '#src/panels/strength/StrengthExports.tsx'
import '#src/panels/strength/StrengthFigures.tsx'
import '#src/panels/strength/HeadcountsPart.tsx'
import { menuOf, missingIn, pictureOf, plain, showPanel } from '#tests/kit/compare-files.tsx'

// The pictures hold every word that the charts on screen show: those of axes, marks, labels and the date.

vi.mock('#src/shared/exports/ExportMenu.tsx', async () => {
  const { catchMenu } = await import('#tests/kit/compare-files.tsx')
  return { ExportMenu: catchMenu }
})
vi.mock('#src/shared/citing/CiteChart.tsx', () => ({
  CiteChart: ({ children }: { children: ReactNode }) => children,
}))
vi.mock('#src/export/load-fonts.ts', () => ({ loadSvgFont: () => Promise.resolve(null) }))

beforeAll(async () => {
  await Promise.all([
    import('#src/panels/plan/BurnDownChart.tsx'),
    import('#src/panels/plan/SlippageChart.tsx'),
    import('#src/panels/strength/StrengthChart.tsx'),
    import('#src/panels/strength/EstimateChart.tsx'),
  ])
})

/** The words of a chart on screen; numbers of dates are left out as far as a wider picture has others. */
const wordsIn = (chart: Element) =>
  [...chart.querySelectorAll('svg.recharts-surface text')]
    .filter((text) => !text.closest('.recharts-xAxis'))
    .map(({ textContent }) => plain(textContent))

const charts = () => screen.getAllByRole('figure')

const panels: readonly [ComponentType<SharedProps>, string, number, readonly string[]][] = [
  [TimelinePanel, '?view=plan', 2, ['burn-down', 'slippage']],
  [TimelinePanel, '?view=plan&province=CD-SK&date=2024-06-30', 2, ['burn-down', 'slippage']],
  [StrengthPanel, '?date=2024-06-30', 13, ['strength', 'headcounts', 'estimates']],
]

describe.each(panels)('charts on screen', (Panel, search, count, views) => {
  it.each(['en', 'fr'] as const)(
    `of ${search} have no word that their pictures lack (%s)`,
    async (language) => {
      showPanel(Panel, search, language)
      await vi.waitFor(
        () => expect(charts().filter((chart) => wordsIn(chart).length > 1).length).toBe(count),
        {
          timeout: 50_000,
        },
      )
      // The first picture holds all charts but those that have one of their own.
      const [first = '', ...others] = views
      const shown = charts().map(wordsIn)
      const inFirst = await pictureOf(menuOf(first))
      expect(missingIn(inFirst.words, shown.slice(0, -others.length).flat())).toEqual([])
      for (const [index, view] of others.entries()) {
        // oxlint-disable-next-line no-await-in-loop -- one picture after the other, as they are asked for
        const { words } = await pictureOf(menuOf(view))
        // A band's name stands on it where it has room; the legend has them all.
        expect(missingIn(words, shown.at(index - others.length) ?? [])).toEqual([])
      }
    },
  )
})

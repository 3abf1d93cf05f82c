import type { ReactNode } from 'react'
import { vi } from 'vitest'

// For the tests that compare a panel with its files (NAME-equals-files): what they all leave out, so that they share modules.

// What the menu would save is caught instead (compare-files.tsx).
vi.mock('#src/shared/exports/ExportMenu.tsx', async () => {
  const { catchMenu } = await import('./compare-files.tsx')
  return { ExportMenu: catchMenu }
})
vi.mock('#src/shared/citing/CiteChart.tsx', () => ({
  CiteChart: ({ children }: { children: ReactNode }) => children,
}))
vi.mock('#src/export/load-fonts.ts', () => ({ loadSvgFont: () => Promise.resolve(null) }))

// Drawing takes most of the time, and what these draw is not looked at here.
vi.mock('#src/panels/plan/BurnDownChart.tsx', () => ({ BurnDownChart: () => null }))
vi.mock('#src/panels/plan/SlippageChart.tsx', () => ({ SlippageChart: () => null }))
vi.mock('#src/panels/strength/StrengthChart.tsx', () => ({ StrengthChart: () => null }))
vi.mock('#src/panels/strength/EstimateChart.tsx', () => ({ EstimateChart: () => null }))

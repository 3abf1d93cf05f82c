import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import '#src/panels/map/RemarkMarks.tsx'
import '#src/panels/plan/BurnDownChart.tsx'
import '#src/panels/remarks/Remarks.tsx'
import '#src/panels/strength/StrengthFigures.tsx'
import '#src/panels/strength/StrengthChart.tsx'
import { encodeRemarks } from '#src/domain/remarks/remark-code.ts'
import { renderApp } from '#tests/kit/render-app.tsx'

const signs = () => [...document.querySelectorAll('.leaflet-container text[fill="#ffffff"]')]

it('the map of the page has the number of a remark at its site, and the list beside it says it', async () => {
  const note = encodeRemarks([
    { pin: { kind: 'date', date: '2024-06-30' }, text: 'On a date' },
    { pin: { kind: 'site', site: 'goma' }, text: 'On a site' },
  ])
  renderApp(`/?date=2024-06-30&note=${note}`, { isTopOnly: true })
  const list = await screen.findByRole('region', { name: 'Reader’s remarks, not from the data: Map' })
  expect(within(list).getAllByRole('listitem')).toHaveLength(1)
  expect(within(list).getByRole('listitem')).toHaveTextContent(/^2 Goma.*: On a site$/u)
  await vi.waitFor(() => expect(signs().map((sign) => sign.textContent)).toEqual(['2']))
})

it.for(['view=plan', 'tab=strength'])(
  'the charts of %s have its sign, and the legend says what it is, in French',
  async (view) => {
    const note = encodeRemarks([{ pin: { kind: 'date', date: '2024-06' }, text: 'Comité' }])
    renderApp(`/?date=2024-06-30&${view}&note=${note}`, { language: 'fr', isTabOnly: true })
    const panel = within(await screen.findByRole('tabpanel'))
    await vi.waitFor(
      () => {
        const charts = [...document.querySelectorAll('figure .recharts-surface')]
        // The date of the page is written in white too; the sign lies over its line.
        const white = charts.map((chart) =>
          [...chart.querySelectorAll('text[fill="#ffffff"]')].map(({ textContent }) => textContent),
        )
        expect(white.length).toBeGreaterThan(0)
        expect(white).toEqual(white.map(() => ['30\u00A0juin 2024', '1']))
      },
      { timeout: 10_000 },
    )
    const entry = 'Remarque du lecteur, qui ne vient pas des données'
    expect(panel.getAllByText(entry).length).toBeGreaterThan(0)
  },
)

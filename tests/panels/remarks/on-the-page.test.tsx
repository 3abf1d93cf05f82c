import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import '#src/panels/map/RemarkMarks.tsx'
import '#src/panels/remarks/Remarks.tsx'
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

import { within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import '#src/panels/plan/PlanView.tsx'
import '#src/panels/strength/StrengthPanel.tsx'
import '#src/panels/strength/Strength.tsx'
import { saveFile } from '#src/shared/exports/save-file.ts'
import { renderApp } from '#tests/kit/render-app.tsx'

// Files of rows as the browser saves them from the page, opened and read back.

vi.mock('#src/shared/exports/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }))

beforeEach(() => vi.mocked(saveFile).mockClear())

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.readAsText(blob)
  })

/** The table that a panel's menu saves, line by line, with plain spaces. */
const csvOf = async (user: UserEvent, panel: string): Promise<readonly string[]> => {
  // Not findByLabelText, which looks through all labels of the page at each change of it: twenty seconds while charts are drawn.
  const summary = await vi.waitFor(
    () => {
      const found = document.querySelector(`summary[aria-label="Export: ${panel}"]`)
      if (!found) throw new Error(`no export menu of ${panel}`)
      return found
    },
    { timeout: 20_000 },
  )
  await user.click(summary)
  const menu = summary.closest('details')
  if (!menu) throw new Error('the menu is no details')
  await user.click(within(menu).getByRole('button', { name: 'Table (CSV for Excel)' }))
  await vi.waitFor(() => expect(saveFile).toHaveBeenCalledOnce(), { timeout: 10_000 })
  const [, blob] = vi.mocked(saveFile).mock.calls[0] ?? []
  if (!blob) throw new Error('nothing was saved')
  return (await textOf(blob)).replaceAll('\u00a0', ' ').split('\r\n')
}

it('the burn-down leaves with the sites of the filter, and says how old it is', async () => {
  const user = renderApp('/?province=CD-SK&contributor=CHN&date=2024-07-15&view=plan')
  const lines = await csvOf(user, 'Burn-down')
  // Of the two sites of China one was closed; the hospital is the other.
  expect(lines.filter((line) => /,(Closed|Handed over),/u.test(line))).toEqual([
    expect.stringMatching(/^2024-04-09,day,,Closed,"Engineering camp \(Amsar\), Bukavu",1,/u),
  ])
  expect(lines).toContain('Title,"Burn-down: MONUSCO, South Kivu, 15 July 2024"')
  expect(lines).toContain('File made on,2026-11-24')
  expect(lines).toContain(
    'How old the data is,"Known to 11 March 2026, 8 months before this file was made on 24 November 2026"',
  )
})

it('the strengths leave as those of the whole mission, whatever province is chosen', async () => {
  const user = renderApp('/?province=CD-SK&tab=strength')
  const lines = await csvOf(user, 'Strength of the whole mission')
  expect(lines).toContain('Title,"Strength of the whole mission: MONUSCO, 11 March 2026"')
  expect(lines).toContain('Filter,"The whole mission, whatever the filter, on 11 March 2026."')
})

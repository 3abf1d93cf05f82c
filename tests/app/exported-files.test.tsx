import { within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, expect, it, vi } from 'vitest'
import '#src/panels/plan/PlanView.tsx'
import '#src/panels/strength/StrengthPanel.tsx'
import '#src/panels/strength/StrengthFigures.tsx'
import { saveFile } from '#src/shared/exports/save-file.ts'
import { renderApp } from '#tests/kit/render-app.tsx'

// Files of rows as the browser saves them from the page, opened and read back.

vi.mock('#src/shared/exports/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }))

beforeEach(() => vi.mocked(saveFile).mockClear())

const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      reader.result instanceof ArrayBuffer ? resolve(new Uint8Array(reader.result)) : reject(reader.error),
    )
    reader.readAsArrayBuffer(blob)
  })

/** The tables that a panel's menu saves in one zip, by the end of their names, line by line, with plain spaces. */
const tablesOf = async (user: UserEvent, panel: string) => {
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
  await user.click(within(menu).getByRole('button', { name: 'Table, notes, sources (CSV, zip)' }))
  await vi.waitFor(() => expect(saveFile).toHaveBeenCalledOnce(), { timeout: 10_000 })
  const [name, blob] = vi.mocked(saveFile).mock.calls[0] ?? []
  if (!name || !blob) throw new Error('nothing was saved')
  const files = unzipSync(await bytesOf(blob))
  const lines = (path: string) => {
    const file = files[path]
    if (!file) throw new Error(`no ${path} in ${Object.keys(files).join(', ')}`)
    return strFromU8(file).replaceAll('\u00a0', ' ').split('\r\n')
  }
  const named = (part: string) => Object.keys(files).find((path) => path.includes(part)) ?? part
  return {
    rows: lines(name.replace(/\.zip$/u, '.csv')),
    notes: lines(named('-notes-')),
    sources: lines(named('-sources-')),
  }
}

it('the burn-down leaves with the sites of the filter, and says how old it is', async () => {
  const user = renderApp('/?province=CD-SK&contributor=CHN&date=2024-07-15&view=plan', { isTabOnly: true })
  const { rows, notes, sources } = await tablesOf(user, 'Burn-down')
  // Of the two sites of China one was closed; the hospital is the other.
  expect(rows.filter((line) => /,(Closed|Handed over),/u.test(line))).toEqual([
    expect.stringMatching(/^2024-04-09,day,,Closed,"Engineering camp \(Amsar\), Bukavu",1,/u),
  ])
  expect(rows.at(-2)).toMatch(/^\d{4}-\d{2}-\d{2},/u)
  expect(sources).toContainEqual(expect.stringMatching(/^7sur7-2024-04-09,.*,https:\/\//u))
  expect(notes).toContain('Title,"Burn-down: MONUSCO, South Kivu, 15 July 2024"')
  expect(notes).toContain('File made on,2026-11-24')
  expect(notes).toContain(
    'How old the data is,"Known to 11 March 2026, 8 months before this file was made on 24 November 2026"',
  )
})

it('the strengths leave as those of the whole mission, whatever province is chosen', async () => {
  const user = renderApp('/?province=CD-SK&tab=strength', { isTabOnly: true })
  const { notes } = await tablesOf(user, 'Strength of the whole mission')
  expect(notes).toContain('Title,"Strength of the whole mission: MONUSCO, 11 March 2026"')
  expect(notes).toContain('Filter,"The whole mission, whatever the filter, on 11 March 2026."')
})

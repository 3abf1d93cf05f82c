import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { encodeRemarks } from '#src/domain/remarks/remark-code.ts'
import type { RemarkPanel } from '#src/domain/remarks/remark.ts'
import { Remarks } from '#src/panels/remarks/Remarks.tsx'
import { idleActions } from '#src/shared/idle-actions.ts'
import { saveFile } from '#src/shared/exports/save-file.ts'
import { useView } from '#src/url/use-view.ts'
import { openedView } from '#tests/kit/opened-view.ts'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

vi.mock('#src/shared/exports/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }))

beforeEach(() => vi.mocked(saveFile).mockClear())

const open = async (search: string, language: 'en' | 'fr', panel: RemarkPanel, isBehind = false) => {
  window.history.replaceState(null, '', `/${search}`)
  const { model } = openedView(search, language)
  const Page = () => {
    const { view: now, setView } = useView()
    const [first] = useState(now)
    const view = isBehind ? first : now
    return <Remarks {...{ view, model }} actions={{ ...idleActions, setView }} beside={[panel]} saysLost />
  }
  await renderWithTexts(<Page />, { language })
  return userEvent.setup()
}

const textOf = (blob: Blob | undefined): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      typeof reader.result === 'string' ? resolve(reader.result) : reject(reader.error),
    )
    if (blob) reader.readAsText(blob)
  })

const file = (content: string) => new File([content], 'mine.json', { type: 'application/json' })

const items = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent)

const plain = (text: string | null | undefined) => text?.replaceAll(/[\u00a0\u202f]/gu, ' ')

it('are pinned, changed and removed with the keyboard alone, and Back takes it back, in French', async () => {
  const user = await open('?date=2024-06-30', 'fr', 'timeline')
  const add = await screen.findByRole('button', { name: /^Épingler une remarque.*Chronologie/u })
  add.focus()
  await user.keyboard('{Enter}')
  const dialog = within(screen.getByRole('dialog', { name: 'Remarques du lecteur' }))
  const date = dialog.getByRole('textbox', { name: 'Date' })
  // What the page shows is where the remark is pinned first.
  expect(date).toHaveValue('2024-06-30')
  const words = () => dialog.getByRole('textbox', { name: 'Vos mots' })
  words().focus()
  await user.click(dialog.getByRole('button', { name: 'Épingler' }))
  expect(dialog.getByRole('alert')).toHaveTextContent('Écrivez d’abord ce que vous voulez dire.')
  await user.clear(date)
  await user.type(date, 'hier')
  await user.type(words(), 'Comité   à Goma\u200B')
  await user.tab()
  await user.keyboard('{Enter}')
  expect(dialog.getByRole('alert')).toHaveTextContent('hier')
  expect(words()).toHaveValue('Comité   à Goma\u200B')
  await user.clear(date)
  await user.type(date, 'juin 2024{Enter}')
  expect(
    dialog.getByText('Épinglée : remarque 1.', { normalizer: (text) => plain(text) ?? '' }),
  ).toBeVisible()
  await waitFor(() => expect(words()).toHaveFocus())
  const note = new URLSearchParams(window.location.search).get('note')
  expect(note).toMatch(/^1[\w-]+$/u)

  dialog.getByRole('button', { name: /^Modifier.*remarque.1$/u }).focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(words()).toHaveFocus())
  expect(words()).toHaveValue('Comité à Goma')
  await user.keyboard(' et Bukavu')
  await user.tab()
  await user.keyboard('{Enter}')
  expect(window.location.search).not.toContain(note)
  await waitFor(() => expect(words()).toHaveFocus())
  await user.keyboard('{Escape}')
  expect(
    screen.getByRole('region', { name: /^Remarques du lecteur, qui ne viennent pas des données/u }),
  ).toBeVisible()
  expect(
    screen.getByRole('heading', { name: 'Remarques du lecteur, qui ne viennent pas des données' }),
  ).toBeVisible()
  expect(items().map(plain)).toEqual(['1 juin 2024 : Comité à Goma et Bukavu'])

  window.history.back()
  await waitFor(() => expect(items().map(plain)).toEqual(['1 juin 2024 : Comité à Goma']))
  screen.getByRole('button', { name: /^Modifier les remarques/u }).focus()
  await user.keyboard('{Enter}')
  screen.getByRole('button', { name: /^Supprimer.*remarque.1$/u }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByText('Aucune remarque pour l’instant.')).toBeVisible()
  expect(window.location.search).toBe('?date=2024-06-30')
  window.history.back()
  await waitFor(() => expect(plain(document.body.textContent)).toContain('Comité à Goma'))
})

const note = encodeRemarks([
  { pin: { kind: 'site', site: 'goma' }, text: '<img src=x onerror=alert(1)>' },
  { pin: { kind: 'site', site: 'nowhere' }, text: 'Lost' },
  { pin: { kind: 'panel', panel: 'strength' }, text: 'Elsewhere' },
])

it('stand beside the panel that they are of, as text; what a link has that cannot be shown is told', async () => {
  await open(`?note=${note}`, 'en', 'map')
  expect(await screen.findByRole('alert')).toHaveTextContent(/^1 remark of this link could not be shown/u)
  expect(screen.getByRole('region', { name: 'Reader’s remarks, not from the data: Map' })).toBeVisible()
  expect(items()).toEqual([expect.stringMatching(/^1 .*: <img src=x onerror=alert\(1\)>$/u)])
  expect(document.querySelector('img')).toBeNull()
})

it('of a link that was cut are told of in one message', async () => {
  await open(`?note=${note?.slice(0, -2)}`, 'en', 'map')
  expect(await screen.findByRole('alert')).toHaveTextContent(/^The remarks of this link could not be read/u)
  expect(items()).toEqual([])
})

it('leave as a file and come back from it; a wrong file is told in one message and changes nothing', async () => {
  const user = await open(`?note=${note}`, 'en', 'strength')
  await user.click(await screen.findByRole('button', { name: /^Change the remarks/u }))
  await user.click(screen.getByRole('button', { name: 'Save as a file' }))
  const [name, blob] = vi.mocked(saveFile).mock.calls[0] ?? []
  expect(name).toBe('drawdown-monusco-remarks.json')
  const text = await textOf(blob)
  expect(JSON.parse(text)).toMatchObject({ mark: 'Reader’s remarks, not from the data', mission: 'monusco' })
  const dialog = within(screen.getByRole('dialog'))
  const field = dialog.getByLabelText('Open a file of remarks')
  const before = window.location.search
  for (const [wrong, message] of [
    ['no JSON', /^mine\.json is no file of remarks\./u],
    [text.replace('Elsewhere', 'Else\u202Ewhere'), /is no file of remarks/u],
    [text.replace('"monusco"', '"minusma"'), /^mine\.json holds remarks on another mission \(minusma\)/u],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    await user.upload(field, file(wrong))
    // oxlint-disable-next-line no-await-in-loop
    await waitFor(() => expect(dialog.getByRole('alert')).toHaveTextContent(message))
    expect(window.location.search).toBe(before)
  }
  await user.click(screen.getByRole('button', { name: 'Remove: remark 1' }))
  await user.upload(field, file(text))
  expect(await screen.findByText('The 3 remarks of the file are pinned.')).toBeVisible()
  expect(dialog.queryByRole('alert')).not.toBeInTheDocument()
  expect(screen.getByRole('list', { name: 'All remarks' })).toHaveTextContent(/Elsewhere/u)
})

it('on sites that the data does not know are told, and kept while others change', async () => {
  const unknown = { pin: { kind: 'site', site: 'nowhere' }, text: 'Kept' } as const
  const link = encodeRemarks([unknown, { pin: { kind: 'panel', panel: 'map' }, text: 'Mine' }])
  const user = await open(`?note=${link}`, 'en', 'map')
  await user.click(await screen.findByRole('button', { name: /^Change the remarks/u }))
  await user.click(screen.getByRole('button', { name: 'Remove: remark 2' }))
  const kept = new URLSearchParams(window.location.search).get('note')
  expect(kept).toBe(encodeRemarks([unknown]))
})

it('are all kept when the tab that they stand in is drawn for a view that is behind', async () => {
  const user = await open('?date=2024-06-30', 'en', 'timeline', true)
  await user.click(await screen.findByRole('button', { name: /^Pin a remark/u }))
  const dialog = within(screen.getByRole('dialog'))
  for (const words of ['One', 'Two']) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await user.type(dialog.getByRole('textbox', { name: 'Your words' }), words)
    // oxlint-disable-next-line no-await-in-loop
    await user.click(dialog.getByRole('button', { name: 'Pin it' }))
  }
  const list = within(dialog.getByRole('list', { name: 'All remarks' }))
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining(': One'),
    expect.stringContaining(': Two'),
  ])
})

import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepWords, keptWords } from '#src/briefing/own-words.ts'
import { saveFile } from '#src/shared/exports/save-file.ts'
import { makeIt, open, panelNames, plainMaker } from './open-composer.tsx'

vi.mock('#src/shared/exports/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }))
const save = vi.mocked(saveFile)

beforeEach(() => {
  save.mockReset()
  localStorage.clear()
})

const lengths = () =>
  within(screen.getByRole('group', { name: 'Length' }))
    .getAllByRole('radio')
    .map((radio) => radio.closest('label')?.textContent)

const rowOf = (name: string) => {
  const row = screen.getByRole('checkbox', { name }).closest('li')
  if (!row) throw new Error(name)
  return row
}

describe('choices', () => {
  it('begins with what was chosen for the last briefing, and anew where what is kept is none', async () => {
    const { user } = await open(plainMaker())
    await user.click(screen.getByRole('radio', { name: 'Pages (PDF)' }))
    await user.click(screen.getByRole('radio', { name: 'One page' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Page size' }), 'US Letter')
    await user.click(screen.getByRole('button', { name: 'Move up: Timeline' }))
    await makeIt(user)
    cleanup()
    const maker = plainMaker()
    const again = await open(maker)
    await makeIt(again.user)
    expect(maker.make.mock.calls[0]?.[0]).toMatchObject({ length: 'page', format: 'pdf', size: 'letter' })
    expect(panelNames()[1]).toBe('Timeline')
    cleanup()
    const key = Object.keys(localStorage).find((name) => name.endsWith(' briefing')) ?? ''
    localStorage.setItem(key, '{"choices":{"format":"exe"}}')
    await open(plainMaker())
    expect(screen.getByRole('radio', { name: 'Slides (PPTX)' })).toBeChecked()
  })

  it('offers lengths and sizes that the format can be had in', async () => {
    const { user } = await open(plainMaker())
    expect(lengths()).toEqual(['Short', 'Full'])
    await user.click(screen.getByRole('radio', { name: 'Pages (PDF)' }))
    expect(lengths()).toEqual(['One page', 'Short', 'Full'])
    await user.click(screen.getByRole('radio', { name: 'One page' }))
    const sizes = within(screen.getByRole('combobox', { name: 'Page size' })).getAllByRole('option')
    expect(sizes.map(({ textContent }) => textContent)).toEqual(['A4', 'US Letter'])
    await user.click(screen.getByRole('radio', { name: 'All tables (Excel)' }))
    expect(screen.queryByRole('radio', { name: 'Short' })).not.toBeInTheDocument()
    expect(screen.queryByText('Own words')).not.toBeInTheDocument()
  })

  it('moves a panel that is dragged to another place, and says where it is', async () => {
    await open(plainMaker())
    const dataTransfer = { setData: () => undefined, effectAllowed: 'none' }
    fireEvent.dragStart(rowOf('Sources'), { dataTransfer })
    fireEvent.dragOver(rowOf('Map'), { dataTransfer })
    fireEvent.drop(rowOf('Map'), { dataTransfer })
    expect(panelNames().slice(0, 2)).toEqual(['Sources', 'Map'])
    expect(screen.getByText('Sources is now number 1 of 8.')).toBeInTheDocument()
  })

  it('moves the pages of a panel that are dragged, or moved by keyboard past those that are left out', async () => {
    const maker = plainMaker()
    const { user } = await open(maker)
    const preview = within(screen.getByRole('region', { name: 'Preview' }))
    const pages = () => preview.getAllByRole('listitem').map((page) => page.textContent.replace(/[↑↓]/gu, ''))
    await preview.findByRole('img', { name: 'sources en' })
    const [, , plan, timeline] = preview.getAllByRole('listitem')
    const dataTransfer = { setData: () => undefined, effectAllowed: 'none' }
    fireEvent.dragStart(timeline ?? document, { dataTransfer })
    fireEvent.dragOver(plan ?? document, { dataTransfer })
    fireEvent.drop(plan ?? document, { dataTransfer })
    // At once, and not only when they are drawn anew.
    expect(pages().slice(0, 4)).toEqual(['1 / 9 · opening en', '2 / 9 · map en', '3 / 9 · timeline en', '4 / 9 · plan en']) // prettier-ignore
    expect(panelNames().slice(0, 3)).toEqual(['Map', 'Timeline', 'Plan and actual'])

    await user.click(screen.getByRole('checkbox', { name: 'Timeline' }))
    await waitFor(() => expect(pages()).toHaveLength(8))
    const later = () => preview.getByRole('button', { name: 'Later in the briefing: Map' })
    later().focus()
    await user.keyboard('{Enter}')
    expect(panelNames().slice(0, 3)).toEqual(['Timeline', 'Plan and actual', 'Map'])
    expect(screen.getByText('Map is now number 3 of 8.')).toBeInTheDocument()
    expect(later()).toHaveFocus()
    await waitFor(() => expect(maker.preview.mock.lastCall?.[0].panels.slice(0, 2)).toEqual(['plan', 'map']))
    expect(preview.getByRole('button', { name: 'Earlier in the briefing: Plan and actual' })).toHaveAttribute('aria-disabled', 'true') // prettier-ignore
    expect(preview.queryByRole('button', { name: /briefing: opening/u })).not.toBeInTheDocument()
  })

  it('shares the files through the system where it has a sheet for that', async () => {
    const share = vi.fn<(data: { files: File[] }) => Promise<void>>(async () => undefined)
    vi.stubGlobal('navigator', Object.assign(navigator, { canShare: () => true, share }))
    const { user } = await open(plainMaker())
    await makeIt(user)
    await user.click(await screen.findByRole('button', { name: 'Share…' }))
    expect(share.mock.calls[0]?.[0].files.map(({ name }) => name)).toEqual([
      'monusco-briefing-2024-06-30-en.pptx',
    ])
  })
})

const title = () => screen.findByRole('textbox', { name: 'Title: Map, English' })

describe('own words', () => {
  it('begin as what the rule says, go into the briefing, and are kept in this browser', async () => {
    const maker = plainMaker()
    const { user } = await open(maker)
    await user.click(screen.getByText('Own words'))
    expect(await title()).toHaveValue('Rule of map')
    await user.clear(await title())
    await user.type(await title(), 'Six bases left')
    await makeIt(user)
    const own = {
      panel: 'map',
      language: 'en',
      headline: 'Six bases left',
      remarks: null,
      rule: 'Rule of map\nOne.\nTwo.',
    }
    expect(maker.make.mock.calls[0]?.[0].words).toEqual([own])
    expect(keptWords('monusco')).toEqual([own])
    await user.click(screen.getByRole('button', { name: 'Take the rule’s words: Map, English' }))
    expect(await title()).toHaveValue('Rule of map')
    expect(keptWords('monusco')).toEqual([])
  })

  it('are said to be kept only where the browser keeps them', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    const { user } = await open(plainMaker())
    await user.click(screen.getByText('Own words'))
    expect(screen.getByText(/It is kept in this browser only\.$/u)).toBeInTheDocument()
    await user.type(await title(), '!')
    expect(await screen.findByText(/^This browser keeps nothing/u)).toBeInTheDocument()
    expect(screen.queryByText(/is kept in this browser/u)).not.toBeInTheDocument()
  })

  it('say so when the rule says something else than when they were written', async () => {
    keepWords('monusco', [
      { panel: 'map', language: 'en', headline: 'Mine', remarks: null, rule: 'Six of 18 remain' },
    ])
    const { user } = await open(plainMaker())
    await user.click(screen.getByText('Own words'))
    expect(await title()).toHaveValue('Mine')
    expect(
      screen.getByText('The data say something else now than when you wrote this: “Rule of map”'),
    ).toBeInTheDocument()
  })

  it('leave as a file that can be opened again, and refuse what is none', async () => {
    const words = [{ panel: 'plan', language: 'en', headline: null, remarks: 'Mine.', rule: 'x' } as const]
    keepWords('monusco', words)
    const { user } = await open(plainMaker(), 'fr')
    await user.click(screen.getByText('Vos propres mots'))
    await user.click(screen.getByRole('button', { name: 'Enregistrer vos mots dans un fichier' }))
    const [name, blob] = save.mock.calls[0] ?? []
    expect(name).toBe('monusco-words.json')
    const input = screen.getByLabelText('Ouvrir un fichier de mots')
    const text = (await blob?.text()) ?? ''
    keepWords('monusco', [])
    await user.upload(input, new File([text], 'mine.json', { type: 'application/json' }))
    expect(await screen.findByText('Les mots du fichier sont en place.')).toBeInTheDocument()
    expect(keptWords('monusco')).toEqual(words)
    const other = text.replace('"monusco"', '"unifil"')
    await user.upload(input, new File([other], 'other.json', { type: 'application/json' }))
    expect(
      await screen.findByText(/^other\.json contient des mots sur une autre mission \(unifil\)/u),
    ).toBeInTheDocument()
    await user.upload(input, new File(['{"file":"x"}'], 'data.json', { type: 'application/json' }))
    expect(await screen.findByText(/^data\.json n’est pas un fichier de mots/u)).toBeInTheDocument()
    expect(keptWords('monusco')).toEqual(words)
  })
})

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ExportError } from '#src/export/export-error.ts'
import type { BriefingMaker } from '#src/briefing/briefing-wish.ts'
import { saveFile } from '#src/shared/exports/save-file.ts'
import { makeIt, open, panelNames, plainMaker } from './open-composer.tsx'

vi.mock('#src/shared/exports/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }))
const save = vi.mocked(saveFile)

beforeEach(() => {
  save.mockReset()
  localStorage.clear()
})

describe('Composer', () => {
  it('makes what is chosen: panels in their order, format, size and marking', async () => {
    const maker = plainMaker()
    const { user } = await open(maker)
    await user.click(screen.getByRole('checkbox', { name: 'Strength' }))
    await user.click(screen.getByRole('button', { name: 'Move up: Timeline' }))
    expect(screen.getByText('Timeline is now number 2 of 8.')).toBeInTheDocument()
    await user.keyboard('{Enter}')
    expect(panelNames()).toEqual([
      'Timeline',
      'Map',
      'Plan and actual',
      'Strength',
      'Outputs',
      'What changed',
      'Side by side',
      'Sources',
    ])
    expect(screen.getByRole('button', { name: 'Move up: Timeline' })).toHaveFocus()
    await user.click(screen.getByRole('radio', { name: 'Pages (PDF)' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Page size' }), 'Square')
    await user.type(screen.getByRole('textbox', { name: 'Marking on every page' }), ' For internal use ')
    await makeIt(user)
    expect(maker.make.mock.calls[0]?.[0]).toEqual({
      length: 'short',
      panels: ['timeline', 'map', 'plan', 'outputs', 'changes', 'compare', 'sources'],
      format: 'pdf',
      size: 'square',
      languages: 'page',
      marking: 'For internal use',
      template: null,
      words: [],
    })
  })

  it('says before it is made what comes out, how large it is and how long it takes', async () => {
    const { user } = await open(plainMaker())
    expect(
      await screen.findByText('9 slides, less than 0.6 MB; takes about a second on this device.'),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Word document' }))
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Language' }),
      'English and French, as two files',
    )
    expect(
      await screen.findByText(
        'about 18 pages in two files, less than 1 MB; takes about a second on this device.',
      ),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Make the briefing' }))
    expect(await screen.findByText('Saved, two files:')).toBeInTheDocument()
  })

  it('makes one file when its button is pressed twice', async () => {
    const make = vi.fn<BriefingMaker['make']>(() => new Promise(() => {}))
    const { user } = await open(plainMaker({ make }))
    await user.dblClick(screen.getByRole('button', { name: 'Make the briefing' }))
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('has no page size for slides', async () => {
    await open(plainMaker())
    expect(screen.queryByRole('combobox', { name: 'Page size' })).not.toBeInTheDocument()
  })

  it('makes a workbook of all tables, which has no page size', async () => {
    const maker = plainMaker()
    const { user } = await open(maker)
    await user.click(screen.getByRole('radio', { name: 'All tables (Excel)' }))
    expect(screen.queryByRole('combobox', { name: 'Page size' })).not.toBeInTheDocument()
    await makeIt(user)
    expect(save.mock.calls.map(([name]) => name)).toEqual(['monusco-briefing-2024-06-30-en.xlsx'])
  })

  it('makes a Word document on either paper, and says that its preview is not how Word breaks it', async () => {
    const maker = plainMaker()
    const { user } = await open(maker)
    expect(screen.queryByText(/Word breaks them itself/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Pages (PDF)' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Page size' }), 'Square')
    await user.click(screen.getByRole('radio', { name: 'Word document' }))
    const papers = screen.getByRole('combobox', { name: 'Page size' })
    expect(within(papers).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['A4', 'US Letter']) // prettier-ignore
    expect(papers).toHaveDisplayValue('A4')
    await user.selectOptions(papers, 'US Letter')
    expect(await screen.findByText(/Word breaks them itself/)).toBeInTheDocument()
    await makeIt(user)
    expect(maker.make.mock.calls[0]?.[0]).toMatchObject({ format: 'docx', size: 'letter' })
    expect(save.mock.calls[0]?.[0]).toBe('monusco-briefing-2024-06-30-en.docx')
  })

  it('saves both languages as two files in one go', async () => {
    const { user } = await open(plainMaker())
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Language' }),
      'English and French, as two files',
    )
    await makeIt(user)
    expect(await screen.findByText('Saved, two files:')).toBeInTheDocument()
    expect(save.mock.calls.map(([name]) => name)).toEqual([
      'monusco-briefing-2024-06-30-en.pptx',
      'monusco-briefing-2024-06-30-fr.pptx',
    ])
    await user.click(screen.getByRole('button', { name: 'Save again: monusco-briefing-2024-06-30-fr.pptx' }))
    expect(save).toHaveBeenCalledTimes(3)
  })

  it('previews the pages that come out, anew after each change', async () => {
    const { user } = await open(plainMaker())
    const preview = screen.getByRole('region', { name: 'Preview' })
    expect(await within(preview).findByRole('img', { name: 'map en' })).toBeInTheDocument()
    expect(within(preview).getByText(/^1 \/ \d+ · opening en$/)).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'Marking on every page' }), 'Draft')
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Language' }),
      'English and French, in one file',
    )
    const picture = await within(preview).findByRole('img', { name: 'map fr' })
    await waitFor(() => expect(picture).toHaveAttribute('src', expect.stringContaining('Draft')))
    await user.click(screen.getByRole('checkbox', { name: 'Map' }))
    await waitFor(() =>
      expect(within(preview).queryByRole('img', { name: 'map fr' })).not.toBeInTheDocument(),
    )
  })

  it('draws no preview while a file is made, and the one that is due once it is there', async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- set by the maker below
    let finish: (files: Awaited<ReturnType<BriefingMaker['make']>>) => void = () => {}
    const maker = plainMaker({
      make: vi.fn<BriefingMaker['make']>(
        () =>
          new Promise((resolve) => {
            finish = resolve
          }),
      ),
    })
    await open(maker)
    const marked = () => maker.preview.mock.calls.filter(([{ marking }]) => marking === 'Draft').length
    // Both at once: a preview begins a moment after the last change.
    fireEvent.change(screen.getByRole('textbox', { name: 'Marking on every page' }), {
      target: { value: 'Draft' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Make the briefing' }))
    // Longer than a preview waits for the next change.
    await new Promise((resolve) => {
      setTimeout(resolve, 400)
    })
    expect(marked()).toBe(0)
    expect(screen.getByRole('region', { name: 'Preview' })).toHaveTextContent('Drawing the preview…')
    finish([{ name: 'a.pptx', blob: new Blob(['whole']), missingLetters: [] }])
    await waitFor(() => expect(marked()).toBe(1))
  })

  it('tells how far it is', async () => {
    const { user } = await open(
      plainMaker({
        make: vi.fn<BriefingMaker['make']>((_wish, _signal, onProgress) => {
          onProgress(3, 8)
          return new Promise(() => {})
        }),
      }),
    )
    await makeIt(user)
    expect(await screen.findByText('3 of 8')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Make the briefing' })).toBeDisabled()
  })

  it('saves nothing when it is cancelled, even at the last moment', async () => {
    // Hands that do not look at the signal give whole files all the same.
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- set by the maker below
    let finish: (files: Awaited<ReturnType<BriefingMaker['make']>>) => void = () => {}
    const make = vi.fn<BriefingMaker['make']>(
      () =>
        new Promise((resolve) => {
          finish = resolve
        }),
    )
    const { user } = await open(plainMaker({ make }))
    await makeIt(user)
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    finish([{ name: 'a.pptx', blob: new Blob(['whole']), missingLetters: [] }])
    expect(await screen.findByRole('alert')).toHaveTextContent('The export was cancelled.')
    expect(save).not.toHaveBeenCalled()
  })

  it('says what failed, why and what to do, and saves nothing', async () => {
    const make = vi
      .fn<BriefingMaker['make']>()
      .mockRejectedValue(new ExportError('font-not-loaded', 'offline'))
    const { user } = await open(plainMaker({ make }))
    await makeIt(user)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The file could not be made. The font could not be loaded or read. Load the page again while you are connected, then repeat the export.',
    )
    expect(save).not.toHaveBeenCalled()
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('says which letters the font lacks', async () => {
    const make = vi
      .fn<BriefingMaker['make']>()
      .mockResolvedValue([{ name: 'a.pdf', blob: new Blob(['whole']), missingLetters: ['中', 'ب'] }])
    const { user } = await open(plainMaker({ make }))
    await makeIt(user)
    expect(
      await screen.findByText('The font lacks these letters, which are shown as �: 中 ب'),
    ).toBeInTheDocument()
  })

  it('leaves out a panel without data, and makes nothing of none', async () => {
    const { user } = await open({ ...plainMaker(), missing: new Set(['outputs'] as const) })
    expect(screen.getByRole('checkbox', { name: 'Outputs' })).toBeDisabled()
    expect(screen.getByText('Its data could not be loaded.')).toBeInTheDocument()
    for (const box of screen.getAllByRole('checkbox', { checked: true }))
      // oxlint-disable-next-line no-await-in-loop -- one click after the other
      await user.click(box)
    expect(screen.getByText('Choose at least one panel.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Make the briefing' })).toBeDisabled()
  })

  it('is closed by Escape, and stops what it was making', async () => {
    const make = vi.fn<BriefingMaker['make']>(() => new Promise(() => {}))
    const { user, onClose } = await open(plainMaker({ make }))
    await makeIt(user)
    screen.getByRole('button', { name: 'Cancel' }).focus()
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(1)
    expect(make.mock.calls[0]?.[1].aborted).toBe(true)
  })

  it('speaks French', async () => {
    const { user } = await open(plainMaker(), 'fr')
    expect(screen.getByRole('dialog', { name: 'Créer une présentation' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Descendre\u00a0: Carte' }))
    expect(screen.getByText('Carte : désormais en position 2 sur 8.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Créer la présentation' }))
    expect(await screen.findByText('Enregistré :')).toBeInTheDocument()
  })
})

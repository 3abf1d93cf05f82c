import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '#src/domain/names/formats.ts'
import { ExportError } from '#src/export/export-error.ts'
import { Composer } from '#src/briefing/Composer.tsx'
import { type BriefingMaker, filesOf } from '#src/briefing/briefing-wish.ts'
import { keepWords, keptWords } from '#src/briefing/own-words.ts'
import { saveFile } from '#src/shared/exports/save-file.ts'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

vi.mock('#src/shared/exports/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }))
const save = vi.mocked(saveFile)

/** Hands that make one small file for each asked for, and preview each panel as a picture of its name. */
const plainMaker = (part: { make?: ReturnType<typeof vi.fn<BriefingMaker['make']>> } = {}) => ({
  mission: 'monusco',
  language: 'en' as const,
  missing: new Set<never>(),
  leftOut: () => new Set<never>(),
  rules: vi.fn<BriefingMaker['rules']>(async (wish) =>
    filesOf(wish.languages, 'en')
      .flat()
      .flatMap((language) =>
        wish.panels.map((panel) => ({
          panel,
          language,
          headline: `Rule of ${panel}`,
          remarks: 'One.\nTwo.',
        })),
      ),
  ),
  preview: vi.fn<BriefingMaker['preview']>(async (wish) =>
    filesOf(wish.languages, 'en')
      .flat()
      .flatMap((language) =>
        ['opening', ...wish.panels].map((panel) => ({
          key: `${panel} ${language}`,
          language,
          title: `${panel} ${language}`,
          size: { width: 960, height: 540 },
          draw: () => `<svg xmlns="http://www.w3.org/2000/svg"><title>${wish.marking}</title></svg>`,
        })),
      ),
  ),
  make: vi.fn<BriefingMaker['make']>(async (wish) =>
    filesOf(wish.languages, 'en').map((languages) => ({
      name: `monusco-briefing-2024-06-30-${languages.join('-')}.${wish.format}`,
      blob: new Blob(['whole']),
      missingLetters: [],
    })),
  ),
  ...part,
})

beforeEach(() => {
  save.mockReset()
  localStorage.clear()
})

const open = async (maker: BriefingMaker, language: Language = 'en') => {
  const onClose = vi.fn<() => void>()
  await renderWithTexts(<Composer maker={maker} isOpen onClose={onClose} />, { language })
  return { user: userEvent.setup(), onClose }
}

const makeIt = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Make the briefing' }))

const panelNames = (): readonly string[] =>
  within(screen.getByRole('group', { name: 'Panels and their order' }))
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent.trim() ?? '')

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
      words: [],
    })
  })

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
    const [key = ''] = Object.keys(localStorage).filter((name) => name.endsWith(' briefing'))
    localStorage.setItem(key, '{"choices":{"format":"exe"}}')
    await open(plainMaker())
    expect(screen.getByRole('radio', { name: 'Slides (PPTX)' })).toBeChecked()
  })

  it('offers lengths and sizes that the format can be had in', async () => {
    const { user } = await open(plainMaker())
    const lengths = () =>
      within(screen.getByRole('group', { name: 'Length' }))
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent)
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
    const rowOf = (name: string) => {
      const row = screen.getByRole('checkbox', { name }).closest('li')
      if (!row) throw new Error(name)
      return row
    }
    const dataTransfer = { setData: () => undefined, effectAllowed: 'none' }
    fireEvent.dragStart(rowOf('Sources'), { dataTransfer })
    fireEvent.dragOver(rowOf('Map'), { dataTransfer })
    fireEvent.drop(rowOf('Map'), { dataTransfer })
    expect(panelNames().slice(0, 2)).toEqual(['Sources', 'Map'])
    expect(screen.getByText('Sources is now number 1 of 8.')).toBeInTheDocument()
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
    expect(picture).toHaveAttribute('src', expect.stringContaining('Draft'))
    await user.click(screen.getByRole('checkbox', { name: 'Map' }))
    await waitFor(() =>
      expect(within(preview).queryByRole('img', { name: 'map fr' })).not.toBeInTheDocument(),
    )
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

describe('own words', () => {
  const title = () => screen.findByRole('textbox', { name: 'Title: Map, English' })

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

import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Composer } from '#src/briefing/Composer.tsx'
import type { BriefingMaker } from '#src/briefing/briefing-wish.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { saveFile } from '#src/shared/exports/save-file.ts'
import { darkLook, packed, templateParts } from '#tests/kit/a-template.ts'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

vi.mock('#src/shared/exports/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }))
beforeEach(() => vi.mocked(saveFile).mockReset())

const fileOf = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name)
const office = fileOf(packed({ ...templateParts(darkLook), 'ppt/vbaProject.bin': 'macro' }), 'office.potx')
const broken = fileOf(packed({ 'readme.txt': 'Hello' }), 'notes.potx')

const aMaker = () => ({
  mission: 'monusco',
  language: 'en' as const,
  missing: new Set<never>(),
  leftOut: () => new Set<never>(),
  rules: vi.fn<BriefingMaker['rules']>(async () => []),
  preview: vi.fn<BriefingMaker['preview']>(async () => []),
  make: vi.fn<BriefingMaker['make']>(async () => [
    { name: 'briefing.pptx', blob: new Blob(['whole']), missingLetters: [] },
  ]),
})

const open = async (language: Language = 'en') => {
  const maker = aMaker()
  await renderWithTexts(<Composer maker={maker} isOpen onClose={vi.fn<() => void>()} />, { language })
  return { maker, user: userEvent.setup({ applyAccept: false }) }
}

const group = (name = 'Template') => screen.findByRole('group', { name })

describe('a template in the composer', () => {
  it('is chosen, told about, tried, made with, and taken away again', async () => {
    const { maker, user } = await open()
    const box = within(await group())
    await user.upload(box.getByLabelText('Choose your template…'), office)
    await box.findByText(/^Template: office\.potx/u)
    expect(box.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Slides of 25.4 × 19.1 cm; fonts Georgia and Verdana.',
      'Not taken over: macros and actions that start programs.',
      'Accent colour 5 of the template is not used in charts: too hard to see on the template’s ground.',
      'Accent colour 6 of the template is not used in charts: too like another colour or the text.',
      'Where its colours do not suffice, one of Drawdown’s stays.',
      'The map keeps its own colours and a white ground.',
      'The preview shows size, places and colours of the template; its logo, pictures, fonts and footer are only in the file.',
    ])
    await vi.waitFor(() =>
      expect(maker.preview.mock.lastCall?.[0].template?.size).toEqual({ width: 720, height: 540 }),
    )

    await user.click(box.getByRole('button', { name: 'Try it: a deck of two slides' }))
    await screen.findByText('Saved:')
    expect(maker.make.mock.lastCall?.[0]).toMatchObject({ isTrial: true, template: { name: 'office.potx' } })

    await user.click(screen.getByRole('button', { name: 'Make the briefing' }))
    await vi.waitFor(() => expect(maker.make).toHaveBeenCalledTimes(2))
    expect(maker.make.mock.lastCall?.[0].isTrial).toBeUndefined()
    expect(maker.make.mock.lastCall?.[0].template?.name).toBe('office.potx')

    await user.click(await box.findByRole('button', { name: 'Forget the template' }))
    expect(box.getByText('No template: Drawdown’s own slides, 16:9.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Make the briefing' }))
    await vi.waitFor(() => expect(maker.make).toHaveBeenCalledTimes(3))
    expect(maker.make.mock.lastCall?.[0].template).toBe(null)
  })

  it('is refused in words where it is none, dropped here, and leaves the one before', async () => {
    const { user } = await open()
    const region = await group()
    const box = within(region)
    await user.upload(box.getByLabelText('Choose your template…'), office)
    await box.findByText(/^Template: office\.potx/u)
    fireEvent.drop(region, { dataTransfer: { files: [broken] } })
    expect(await box.findByRole('alert')).toHaveTextContent(
      'notes.potx cannot be the template. It is no PowerPoint presentation. Choose a .potx or .pptx file. Templates of other programs can be saved as .pptx there.',
    )
    expect(box.getByText(/^Template: office\.potx/u)).toBeVisible()
  })

  it('is said to be kept nowhere where the browser refuses storage, as here', async () => {
    expect('indexedDB' in globalThis).toBe(false)
    const { user } = await open()
    await user.upload(within(await group()).getByLabelText('Choose your template…'), office)
    expect(await screen.findByText(/This browser keeps nothing: choose it again next time\.$/u)).toBeVisible()
    expect(screen.queryByText(/keeps it for/u)).not.toBeInTheDocument()
  })

  it('speaks French, and is for slides only', async () => {
    const { user } = await open('fr')
    const box = within(await group('Modèle'))
    await user.upload(box.getByLabelText('Choisir votre modèle…'), broken)
    expect(await box.findByRole('alert')).toHaveTextContent(
      'notes.potx ne peut pas servir de modèle. Ce n’est pas une présentation PowerPoint.',
    )
    await user.upload(box.getByLabelText('Choisir votre modèle…'), office)
    expect(await box.findByText(/Diapositives de 25,4 × 19,1 cm/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Pages (PDF)' }))
    expect(screen.queryByRole('group', { name: 'Modèle' })).not.toBeInTheDocument()
  })
})

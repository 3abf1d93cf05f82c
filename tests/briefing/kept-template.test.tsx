import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import type * as store from '#src/briefing/kept-template.ts'
import { packed, templateParts } from '#tests/kit/a-template.ts'
import { makeIt, open, plainMaker } from './open-composer.tsx'

// tests/e2e/brief.spec.ts keeps one in a browser's own store.
const { kept, reader } = vi.hoisted(() => {
  const gate = { come: [] as (() => void)[], isThere: null as Promise<void> | null }
  gate.isThere = new Promise<void>((resolve) => gate.come.push(resolve))
  return { kept: { file: null as store.TemplateFile | null, isDeleting: true }, reader: gate }
})
vi.mock('#src/briefing/kept-template.ts', (): typeof store => ({
  keptTemplate: async () => kept.file,
  keepTemplate: async (file) => {
    kept.file = file
    return true
  },
  forgetTemplate: async () => {
    if (kept.isDeleting) kept.file = null
    return kept.isDeleting
  },
}))
vi.mock('#src/export/pptx/template/read-template.ts', async (original) => {
  await reader.isThere
  return original()
})
vi.mock('#src/shared/exports/save-file.ts', () => ({ saveFile: () => undefined }))

const office = (name = 'office.potx', bytes = packed(templateParts())) =>
  new File([new Uint8Array(bytes)], name)
const group = async () => within(await screen.findByRole('group', { name: 'Template' }))

beforeEach(async () => {
  Object.assign(kept, {
    file: { name: 'office.potx', bytes: await office().arrayBuffer() },
    isDeleting: true,
  })
})

it('a deck is not made before the template that is kept is read', async () => {
  const maker = plainMaker()
  await open(maker)
  const button = screen.getByRole('button', { name: 'Make the briefing' })
  await screen.findByText('Reading the template…')
  expect(button).toBeDisabled()
  reader.come[0]?.()
  await waitFor(() => expect(button).toBeEnabled())
  await makeIt(userEvent.setup())
  expect(maker.make.mock.lastCall?.[0].template?.name).toBe('office.potx')
})

it('a template is kept for the next briefing, until it is forgotten', async () => {
  kept.file = null
  const { user } = await open(plainMaker())
  await user.upload((await group()).getByLabelText('Choose your template…'), office('ours.potx'))
  await screen.findByText(
    'Template: ours.potx This browser keeps it for the next briefing, and nobody else has it.',
  )
  cleanup()

  const maker = plainMaker()
  await open(maker)
  await screen.findByText(/^Template: ours\.potx This browser keeps it/u)
  await makeIt(userEvent.setup())
  expect(maker.make.mock.lastCall?.[0].template?.name).toBe('ours.potx')
  await user.click((await group()).getByRole('button', { name: 'Forget the template' }))
  await screen.findByText('No template: Drawdown’s own slides, 16:9.')
  cleanup()

  await open(plainMaker())
  expect(await screen.findByText('No template: Drawdown’s own slides, 16:9.')).toBeVisible()
})

it('one that is kept and cannot be read is refused once, and not kept', async () => {
  kept.file = { name: 'old.potx', bytes: new ArrayBuffer(8) }
  await open(plainMaker())
  expect(await screen.findByRole('alert')).toHaveTextContent('old.potx cannot be the template.')
  await waitFor(() => expect(kept.file).toBe(null))
})

it('says so where the browser cannot delete it', async () => {
  const { user } = await open(plainMaker())
  await screen.findByText(/keeps it for/u)
  kept.isDeleting = false
  await user.click((await group()).getByRole('button', { name: 'Forget the template' }))
  expect(
    await screen.findByText(/could not delete the one it keeps: it may be back next time\.$/u),
  ).toBeVisible()
})

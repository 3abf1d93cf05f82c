import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { story as words } from '#src/text/en/story.ts'
import type { StepReader } from '#src/story/read-step.ts'
import { StoryPanel } from '#src/story/StoryPanel.tsx'
import { useStory } from '#src/story/use-story.ts'
import type { StepRules } from '#src/story/use-rules.ts'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

/** More than anybody reads. */
const unknown = ['CD-XX', ...Array.from({ length: 30 }, (_, index) => `XX-${index}`)]

const rules: StepRules = new Map([
  ['en map ?m=monusco', { problems: [], words: { title: 'What the rule says', words: 'One.\nTwo.' } }],
  [
    'en map ?m=monusco&province=CD-XX',
    { problems: unknown.map((value) => ({ key: 'province', value })), words: null },
  ],
])

const noReader: StepReader = () => Promise.reject(new Error('nothing is made here'))

const Panel = ({ onPlay }: { onPlay: () => void }) => {
  const state = useStory()
  return (
    <StoryPanel
      state={state}
      rules={rules}
      read={noReader}
      words={words}
      notice={null}
      startsAtPlay={false}
      onPlay={onPlay}
      onShow={() => {}}
      onClose={() => {}}
    />
  )
}

const open = async () => {
  const onPlay = vi.fn<() => void>()
  const { unmount } = await renderWithTexts(<Panel onPlay={onPlay} />)
  return { user: userEvent.setup(), onPlay, unmount }
}

const button = (name: string) => screen.getByRole('button', { name })

/** The titles of the steps in their order. */
const titles = (): readonly string[] =>
  within(screen.getByRole('list', { name: 'Steps' }))
    .queryAllByRole('textbox', { name: /^Title/u })
    .map((field) => (field instanceof HTMLTextAreaElement ? field.value : ''))

it('is written, put in order, undone with keys, and is there on the next visit', async () => {
  localStorage.clear()
  const { user, onPlay, unmount } = await open()
  expect(button('Play')).toBeDisabled()
  await user.click(button('Add the view on screen'))
  // It begins with what the rule says, and is the rule's until somebody writes.
  expect(titles()).toEqual(['What the rule says'])
  await user.click(button('Duplicate: step 1'))
  await user.type(screen.getByRole('textbox', { name: 'Title: step 1' }), ' now')
  expect(titles()).toEqual(['What the rule says now', 'What the rule says'])
  await user.click(button('Move down: step 1'))
  expect(titles()).toEqual(['What the rule says', 'What the rule says now'])
  expect(screen.getByText('Step 1 is now number 2 of 2.')).toBeInTheDocument()

  await user.click(button('Remove: step 2'))
  expect(titles()).toEqual(['What the rule says'])
  expect(button('Undo')).toHaveFocus()
  await user.keyboard('{Control>}z{/Control}')
  expect(titles()).toEqual(['What the rule says', 'What the rule says now'])
  await user.keyboard('{Control>}zz{/Control}')
  // What was typed goes in one.
  expect(titles()).toEqual(['What the rule says', 'What the rule says'])
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  expect(titles()).toEqual(['What the rule says now', 'What the rule says'])
  await user.click(button('Take the rule’s words: step 1'))
  expect(titles()).toEqual(['What the rule says', 'What the rule says'])
  await user.click(button('Undo'))
  await user.click(button('Play'))
  expect(onPlay).toHaveBeenCalledOnce()

  unmount()
  await open()
  expect(titles()).toEqual(['What the rule says now', 'What the rule says'])
})

it('loses nothing to a file that is none, and keeps the story that a file takes the place of', async () => {
  localStorage.clear()
  const { user } = await open()
  await user.click(button('Add the view on screen'))
  const field = screen.getByLabelText('Open a file of a story')
  await user.upload(field, new File(['{"file":'], 'cut.json', { type: 'application/json' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('cut.json is no file of a story.')
  expect(titles()).toEqual(['What the rule says'])

  const step = {
    link: '?m=monusco&province=CD-XX',
    shows: 'map',
    texts: { en: { title: { text: 'Sent', rule: '' } } },
  }
  const sent = { file: 'drawdown-story', version: 1, story: { names: {}, steps: [step] } }
  await user.upload(field, new File([JSON.stringify(sent)], 'sent.json', { type: 'application/json' }))
  expect(await screen.findByText('The story of the file is open.')).toBeInTheDocument()
  expect(titles()).toEqual(['Sent'])
  const misfit = screen.getByText(/no longer fits the data/u)
  expect(misfit).toHaveTextContent('“CD-XX” is not known')
  expect(misfit).toHaveTextContent('21 more parts of the link were left out.')

  await user.click(button('Back to the story before'))
  expect(titles()).toEqual(['What the rule says'])
})

it('is said to be kept only where the browser keeps it', async () => {
  const { user } = await open()
  expect(screen.getByText(/It is kept in this browser only/u)).toBeInTheDocument()
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  await user.click(button('Add the view on screen'))
  expect(screen.getByText(/^This browser keeps nothing/u)).toBeInTheDocument()
  expect(screen.queryByText(/is kept in this browser/u)).not.toBeInTheDocument()
})

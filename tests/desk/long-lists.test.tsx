import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { ChangesTab } from '#src/desk/ChangesTab.tsx'
import { ReviewFile } from '#src/desk/ReviewFile.tsx'
import { problemLines } from '#src/desk/import/problem-words.ts'
import type { Work } from '#src/desk/opened.ts'
import type { DeskChange } from '#src/domain/desk/changes.ts'
import { loadDesk } from '#src/text/load-desk.ts'
import { deskOf, openedMission } from '#tests/kit/import-tab.tsx'
import { realTexts } from '#tests/kit/real-texts.ts'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

// 1,200 records at once are more than a page draws without standing still: forty are drawn, and more on demand.

const opened = openedMission('unifil')

const problem = (column: number | null, path: string) =>
  ({ column, path, expected: { why: 'text' }, found: '', meant: null }) as const
const changes: readonly DeskChange[] = Array.from({ length: 1200 }, (_, index) => {
  const id = `new-source-${index + 1}`
  const value = { id, publisher: 'UN', title: `Report ${index + 1}`, url: `https://example.org/${index + 1}`, date: '2024' } // prettier-ignore
  return { kind: 'add', file: 'sources', record: id, value }
})

const titles = () => screen.getAllByText(/Report \d+$/u, { selector: 'strong' })

it('changes are drawn forty at first, and more when they are asked for', async () => {
  const words = await loadDesk('fr')
  await renderWithTexts(
    <ChangesTab
      desk={deskOf(opened, { changes, aside: [] }, vi.fn<(work: Work) => void>())}
      words={words}
      lists={opened.lists}
      onChoose={() => {}}
      onSay={() => {}}
    />,
    { language: 'fr' },
  )
  expect(titles()).toHaveLength(40)
  await userEvent.setup().click(screen.getByRole('button', { name: 'En montrer 200 de plus' }))
  expect(titles()).toHaveLength(240)
})

it('a colleague’s file is accepted whole, although a part of it is drawn; what is left out stays out', async () => {
  const words = await loadDesk('en')
  const put = vi.fn<(work: Work) => void>()
  await renderWithTexts(
    <ReviewFile
      file={{ mission: 'unifil', dataVersion: '2026.11.1', made: '2026-11-29', changes }}
      desk={deskOf(opened, { changes: [], aside: [] }, put)}
      words={words}
      lists={opened.lists}
      onDone={() => {}}
    />,
  )
  expect(screen.getAllByRole('checkbox')).toHaveLength(40)
  const user = userEvent.setup()
  await user.click(screen.getByRole('checkbox', { name: /Report 2$/u }))
  await user.click(screen.getByRole('button', { name: /^Accept .*1,199/u }))
  const [work] = put.mock.calls[0] ?? []
  expect(work?.changes.map(({ record }) => record)).toEqual(changes.map(({ record }) => record).filter((id) => id !== 'new-source-2')) // prettier-ignore
})

it('what is wrong with a table is said in as many sentences as are asked for, columns that lack first', async () => {
  const told = { t: realTexts.en, words: await loadDesk('en'), language: 'en' } as const
  const wrong = Array.from({ length: 300 }, (_, row) => ({
    row,
    state: 'wrong' as const,
    record: { id: `r-${row}` },
    base: null,
    fields: [],
    problems: [problem(null, 'title.en'), problem(2, 'date')],
  }))
  const lines = problemLines(told, 'events', wrong)
  expect(lines.count).toBe(301)
  expect(lines.first(3).map((line) => line.replace(/ \(.*| expected .*/u, ''))).toEqual([
    'No column gives “Title',
    'Row 1, column C',
    'Row 2, column C',
  ])
  expect(lines.first(0)).toEqual([])
  expect(lines.first(1000)).toHaveLength(301)
})

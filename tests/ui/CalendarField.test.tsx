import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { lastDay } from '#src/domain/dates/dates.ts'
import { CalendarField } from '#src/ui/CalendarField.tsx'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

const field = (day: string | null, onChange: (date: string) => void = () => {}) => (
  <CalendarField label="Go to a date" day={day === null ? null : lastDay(day)} onChange={onChange} />
)

it('opens at the date shown, and tells the day that is picked', async () => {
  const picked = vi.fn<(date: string) => void>()
  await renderWithTexts(field('2024-04', picked))
  const calendar = screen.getByLabelText('Go to a date: calendar')
  expect(calendar).toHaveValue('2024-04-30')
  // jsdom has no picker of its own, as old browsers have none: a press must not fail.
  fireEvent.click(calendar)
  fireEvent.change(calendar, { target: { value: '2024-04-09' } })
  expect(picked.mock.calls).toEqual([['2024-04-09']])
})

it('tells nothing of a date that is not whole, or of a year that is still being typed', async () => {
  const picked = vi.fn<(date: string) => void>()
  await renderWithTexts(field(null, picked))
  const calendar = screen.getByLabelText('Go to a date: calendar')
  fireEvent.change(calendar, { target: { value: '0002-04-09' } })
  fireEvent.change(calendar, { target: { value: '' } })
  expect(picked).not.toHaveBeenCalled()
})

it('follows the date of the page, but not while it is typed into', async () => {
  const { rerender } = await renderWithTexts(field('2024-04-09'))
  const calendar = screen.getByLabelText('Go to a date: calendar')
  rerender(field('2023-01-27'))
  expect(calendar).toHaveValue('2023-01-27')
  calendar.focus()
  rerender(field('2022-11-01'))
  expect(calendar).toHaveValue('2023-01-27')
})

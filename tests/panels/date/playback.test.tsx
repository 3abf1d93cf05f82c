import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DateControl } from '#src/panels/date/DateControl.tsx'
import { PlayingProvider } from '#src/ui/PlayingContext.tsx'
import { anEvent } from '#tests/domain/builders.ts'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

const days = ['2024-01-01', '2024-04-09', '2024-04-29', '2024-05-04', '2024-06-30']
const events = days.map((date) => anEvent({ id: date, date }))
const changes: [string | null, boolean][] = []

const Page = ({ from }: { from: string | null }) => {
  const [date, setDate] = useState<string>('2024-06-30')
  return (
    <PlayingProvider>
      <DateControl
        date={date}
        day={date}
        days={days}
        events={events}
        firstDate={null}
        covered="2024-06-30"
        from={from}
        onChange={(next, dragging) => {
          changes.push([next, dragging])
          setDate(next ?? '2024-06-30')
        }}
      />
    </PlayingProvider>
  )
}

const show = async (from: string | null = null) => {
  await renderWithTexts(<Page from={from} />)
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name: new RegExp(name) }))
const pass = (time: number): void => {
  act(() => {
    vi.advanceTimersByTime(time)
  })
}
const live = () => screen.getByRole('group', { name: 'Playback' }).querySelector('output')
const dates = () => changes.map(([date]) => date)

beforeEach(() => {
  changes.length = 0
})
afterEach(() => {
  vi.useRealTimers()
})

it('does not start by itself', async () => {
  await show()
  pass(10_000)
  expect(changes).toEqual([])
})

it('plays from change to change, from the first day of the slider to the last documented one, and stops', async () => {
  await show()
  press('Play')
  expect(changes).toEqual([['2024-01-01', false]])
  pass(800)
  pass(800)
  expect(changes).toEqual([
    ['2024-01-01', false],
    ['2024-04-09', true],
    ['2024-04-29', true],
  ])
  for (let step = 0; step < 6; step += 1) pass(800)
  expect(dates()).toEqual(days)
  expect(screen.getByRole('button', { name: /Play/ })).toBeVisible()
})

it('plays from the date that changes are counted from, and again with "Loop"', async () => {
  await show('2024-04-15')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Loop' }))
  press('Play')
  for (let step = 0; step < 4; step += 1) pass(800)
  expect(dates()).toEqual(['2024-04-15', '2024-04-29', '2024-05-04', '2024-06-30', '2024-04-15'])
})

it('goes at the chosen speed', async () => {
  await show()
  fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '2' } })
  press('Play')
  pass(400)
  expect(dates()).toEqual(['2024-01-01', '2024-04-09'])
  fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '0.5' } })
  pass(1500)
  expect(dates()).toHaveLength(2)
  pass(100)
  expect(dates()).toHaveLength(3)
})

it('takes no less than a second for a step where less motion is asked for', async () => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('reduced-motion'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
  await show()
  fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '2' } })
  press('Play')
  pass(999)
  expect(dates()).toEqual(['2024-01-01'])
  pass(1)
  expect(dates()).toEqual(['2024-01-01', '2024-04-09'])
  vi.unstubAllGlobals()
})

it('pauses when told to, and says where; while it plays it speaks every five seconds at most', async () => {
  await show()
  fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '0.5' } })
  press('Play')
  pass(1600)
  pass(1600)
  expect(live()).toBeEmptyDOMElement()
  pass(1600)
  press('Pause')
  expect(live()).toHaveTextContent('Paused at 4 May 2024')
  pass(5000)
  expect(dates()).toEqual(['2024-01-01', '2024-04-09', '2024-04-29', '2024-05-04'])
})

it.each([
  ['slider', () => fireEvent.keyDown(screen.getByRole('slider'), { key: 'End' })],
  ['step', () => press('Next change')],
  [
    'typed date',
    () => {
      fireEvent.change(screen.getByRole('textbox'), { target: { value: '2024-05-01' } })
      press('Go')
    },
  ],
])('stops as soon as the reader moves the %s', async (_, move) => {
  await show()
  press('Play')
  move()
  const reached = dates()
  pass(5000)
  expect(dates()).toEqual(reached)
  expect(screen.getByRole('button', { name: /Play/ })).toBeVisible()
})

it('stops where it is when its tab goes behind another, and goes on when told to', async () => {
  await show()
  press('^Play')
  pass(3000)
  const before = dates()
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  fireEvent(document, new Event('visibilitychange'))
  pass(60_000)
  expect(dates()).toEqual(before)
  expect(vi.getTimerCount()).toBe(0)
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false)
  fireEvent(document, new Event('visibilitychange'))
  pass(60_000)
  expect(dates()).toEqual(before)
  press('^Play')
  pass(3000)
  expect(dates().length).toBeGreaterThan(before.length)
})

it('leaves no timer behind when the page is left', async () => {
  await show()
  press('Play')
  expect(vi.getTimerCount()).toBe(1)
  cleanup()
  expect(vi.getTimerCount()).toBe(0)
})

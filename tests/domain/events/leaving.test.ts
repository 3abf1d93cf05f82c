import { expect, it } from 'vitest'
import { buildHistory } from '#src/domain/sites/history.ts'
import { firstLeft, outcomeUntil } from '#src/domain/events/leaving.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Sighting } from '#src/schema/site.ts'
import { aSite, anEvent } from '#tests/domain/builders.ts'

const army = { en: 'Armed forces (FARDC)', fr: 'Forces armées (FARDC)' }
const ceased = anEvent({ id: 'ceased', date: '2024-04-30', effect: 'operations-ceased' })
const closed = anEvent({ id: 'closed', date: '2024-07-05', planned: '2024-04-30', effect: 'closed' })
const handedOver = anEvent({
  id: 'handed-over',
  date: '2024-07-11',
  planned: '2024-04-30',
  effect: 'handed-over',
  recipient: army,
})
const seenHandedOver: Sighting = {
  date: '2024-12-05',
  precision: 'approx',
  status: 'handed-over',
  recipient: null,
  note: { en: 'Seen', fr: 'Constaté' },
  sources: ['some-source'],
}

const historyOf = (events: readonly MissionEvent[], seen: Sighting[] = []) =>
  buildHistory(aSite({ seen }), events, [])

it('a site is first left when it is closed or handed over, even if it is opened again', () => {
  const reopened = anEvent({ id: 'reopened', date: '2024-10-15', effect: 'open' })
  expect(firstLeft(historyOf([ceased, closed, handedOver]))).toBe('2024-07-05')
  expect(firstLeft(historyOf([closed, reopened]))).toBe('2024-07-05')
  expect(firstLeft(historyOf([ceased]))).toBeNull()
})

it.each([
  ['nothing happened yet', [closed], [], '2024-01-01', null],
  ['ceased', [ceased, closed], [], '2024-06-30', ['operations-ceased', undefined, undefined]],
  ['closed late', [ceased, closed], [], '2024-07-05', ['closed', undefined, 66]],
  [
    'handed over after it: the later date counts',
    [closed, handedOver],
    [],
    '2024-08-11',
    ['handed-over', army.en, 72],
  ],
  [
    'a sighting without a name adds nothing to the closure that had one',
    [{ ...closed, recipient: army }],
    [seenHandedOver],
    '2024-12-31',
    ['handed-over', army.en, 66],
  ],
])('%s', (_, events, seen, until, expected) => {
  const outcome = outcomeUntil(historyOf(events, seen), until)
  expect(outcome && [outcome.status, outcome.recipient?.en, outcome.lateness?.days]).toEqual(expected)
})

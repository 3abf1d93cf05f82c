import { expect, it } from 'vitest'
import { buildHistory } from '#src/domain/sites/history.ts'
import { phaseRange, phasesOf } from '#src/domain/plans/phases.ts'
import type { Province } from '#src/schema/mission.ts'
import { aSite, anEvent } from '#tests/domain/builders.ts'

const southKivu: Province = {
  id: 'CD-SK',
  name: { en: 'South Kivu', fr: 'Sud-Kivu' },
  capital: 'Bukavu',
  phase: { number: 1, start: 'start', plannedEnd: 'deadline', end: 'end', sources: ['some-source'] },
}
const ituri: Province = { ...southKivu, id: 'CD-IT', phase: null }

const start = anEvent({ id: 'start', date: '2024-01', precision: 'month', type: 'phase-start' })
const deadline = anEvent({ id: 'deadline', date: '2024-04-30', planned: '2024-04-30', type: 'deadline' })
const end = anEvent({ id: 'end', date: '2024-06-30', type: 'phase-end' })

const phase = {
  province: 'CD-SK',
  number: 1,
  earliest: '2024-01-01',
  start: '2024-01-31',
  plannedEnd: '2024-04-30',
  end: '2024-06-30',
}

it('takes the dates of a phase from its events; a month stays a month', () => {
  expect(phasesOf([southKivu, ituri], [start, deadline, end])).toEqual([phase])
})

it.each([
  ['start', [deadline, end]],
  ['planned end', [start, end]],
  ['end', [start, deadline]],
])('leaves out a phase of which the %s is missing', (_, events) => {
  expect(phasesOf([southKivu], events)).toEqual([])
})

const historyWith = (...steps: readonly [date: string, planned: string | null][]) =>
  buildHistory(
    aSite(),
    steps.map(([date, planned]) => anEvent({ id: date, date, planned, effect: 'closed' })),
    [],
  )

it.each([
  ['no base left after it', [historyWith(['2024-05-25', '2024-04-30'])], '2024-07-31'],
  ['a base planned for it and left after it', [historyWith(['2024-07-11', '2024-04-30'])], '2024-08-11'],
  ['what happened later and was not planned for it', [historyWith(['2025-12-10', null])], '2024-07-31'],
  ['no history', [], '2024-07-31'],
])('a month before and after the phase: %s', (_, histories, to) => {
  expect(phaseRange(phase, histories)).toEqual({ from: '2023-12-01', to })
})

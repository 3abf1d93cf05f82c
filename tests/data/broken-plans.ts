import type { Case } from './broken-records.ts'

const source = 'xinhua-2024-02-28'

/** Faults in what events say of plans, mandates, returns and other dates, and in the changelog. */
export const brokenPlans: readonly Case[] = [
  [
    'a plan that was announced after the day it was for',
    'events',
    '2024-05-06-baraka',
    { announced: { date: '2024-05-01', precision: 'day', sources: [source] } },
    { field: 'announced.date', expected: 'a date not after "planned" (2024-04-30)', found: '"2024-05-01"' },
  ],
  [
    'an announcement of no date',
    'events',
    '2019-03-sg-proposal',
    { announced: { date: '2019-03-01', precision: 'day', sources: [source] } },
    { field: 'announced', expected: 'left out without a planned date', found: '"2019-03-01"' },
  ],
  [
    'the source of an announcement that is not there',
    'events',
    '2024-05-06-baraka',
    { announced: { date: '2023-12-19', precision: 'day', sources: ['nobody'] } },
    {
      field: 'announced.sources.0',
      expected: 'the id of a record of monusco/sources.json',
      found: '"nobody"',
    },
  ],
  [
    'how far a plan bound where there is none',
    'events',
    '2019-03-sg-proposal',
    { planBasis: 'announced' },
    {
      field: 'planBasis',
      expected: 'left out without a planned date, unless the event is a resolution',
      found: '"announced"',
    },
  ],
  [
    'a mandate that a plan extends',
    'events',
    '2023-11-21-disengagement-plan',
    { mandateUntil: '2024-12-20' },
    { field: 'mandateUntil', expected: 'left out, for the event is a "plan"', found: '"2024-12-20"' },
  ],
  [
    'a mandate that ends before it is given',
    'events',
    '2023-12-19-res-2717',
    { mandateUntil: '2023-12-19' },
    { field: 'mandateUntil', expected: 'a date after "date" (2023-12-19)', found: '"2023-12-19"' },
  ],
  [
    'another date that is the same',
    'events',
    '2024-04-29-amsar-handover',
    { otherDates: [{ date: '2024-04-29', precision: 'day', sources: [source] }] },
    { field: 'otherDates.0.date', expected: 'another date than "date"', found: '"2024-04-29"' },
  ],
  [
    'the source of another date that is not there',
    'events',
    '2024-04-29-amsar-handover',
    { otherDates: [{ date: '2024-04-09', precision: 'day', sources: ['nobody'] }] },
    {
      field: 'otherDates.0.sources.0',
      expected: 'the id of a record of monusco/sources.json',
      found: '"nobody"',
    },
  ],
  [
    'a return that is only planned',
    'events',
    '2024-10-15-lubero-return',
    { returnKind: 'temporary-presence' },
    { field: 'returnKind', expected: 'left out, for the event is "planned"', found: '"temporary-presence"' },
  ],
  [
    'a correction of a record that is not there',
    'changelog',
    'v2026-11-2',
    {
      changes: [
        { file: 'events', record: 'no-event', what: { en: 'Nothing', fr: 'Rien' }, sources: [source] },
      ],
    },
    { field: 'changes.0.record', expected: 'the id of a record of monusco/events.json', found: '"no-event"' },
  ],
  [
    'a version that the changelog has twice',
    'changelog',
    'v2026-11-2',
    { version: '2026.11.1' },
    { field: 'version', expected: 'a version that no entry before it has', found: '"2026.11.1"' },
  ],
  [
    'a changelog that does not know the version of the data',
    'changelog',
    'v2026-11-4',
    { version: '2026.11.5' },
    {
      field: 'version',
      expected: '"2026.11.4", the data version of mission.json, in the last entry',
      found: '"2026.11.5"',
    },
  ],
]

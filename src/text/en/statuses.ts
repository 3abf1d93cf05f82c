import type { SiteStatusName } from '#src/schema/statuses.ts'

type StatusWords = {
  /** Beside the symbol. */
  name: string
  /** After a number of sites: "7 open, 6 with operations ceased". */
  counted: string
  /** After a return of the mission: "reopened on 9 April 2024, after it had been closed". */
  after: string
  /** What a step to it did to its site: "closed on 9 April 2024, then handed over". */
  step: string
}

/** The words of each status; its definition is in glossary.ts. */
export const statusWords: Readonly<Record<SiteStatusName, StatusWords>> = {
  open: { name: 'Open', counted: 'open', after: '', step: 'first documented as open' },
  'operations-ceased': {
    name: 'Operations ceased',
    counted: 'with operations ceased',
    after: ', after operations had ceased',
    step: 'operations ceased',
  },
  closed: { name: 'Closed', counted: 'closed', after: ', after it had been closed', step: 'closed' },
  'handed-over': {
    name: 'Handed over',
    counted: 'handed over',
    after: ', after it had been handed over',
    step: 'handed over',
  },
  'access-lost': {
    name: 'Access lost',
    counted: 'with access lost',
    after: ', after access had been lost',
    step: 'access lost',
  },
  'not-documented': {
    name: 'Not documented',
    counted: 'not documented',
    after: '',
    step: 'not documented',
  },
  'on-map': {
    name: 'On UN maps of the year',
    counted: 'on UN maps of the year',
    after: '',
    step: 'on UN maps',
  },
  'last-on-map': {
    name: 'Last seen on UN maps',
    counted: 'last seen on UN maps',
    after: '',
    step: 'last seen on UN maps',
  },
}

/** The names of values that only the desk lists; those that the page shows have their names there. */
export const listWords = {
  precision: { day: 'to the day', month: 'to the month', year: 'to the year', approx: 'about' },
  planBasis: {
    binding: 'binding: set by a resolution',
    announced: 'announced',
    'not-agreed': 'later said never to have been agreed',
  },
  returnKind: {
    visit: 'visit',
    'temporary-presence': 'temporary presence',
    reopening: 'reopening',
  },
  register: { drawdown: 'sites of the drawdown', 'un-maps': 'places known from UN maps only' },
  origin: { 'un-maps': 'read off UN maps', reported: 'named by a document' },
  covers: {
    part: 'a part that is no area',
    addition: 'on top of the ceiling',
    planned: 'planned',
    left: 'who left since a date',
  },
  qualifier: {
    exact: 'as stated',
    about: 'about',
    'more-than': 'more than',
    'at-least': 'at least',
    'up-to': 'up to',
  },
  headquarters: { 3: 'mission', 2: 'sector', 1: 'battalion' },
}

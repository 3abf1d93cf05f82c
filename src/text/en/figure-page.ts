import type { KeyFigure } from '#src/domain/view/figure-values.ts'

const names: Record<KeyFigure, string> = {
  sites: 'Sites not yet documented as closed',
  troops: 'Troops',
  ceiling: 'Authorized ceiling',
  'next-date': 'Next planned date',
  withdrawal: 'End of the withdrawal',
}

/** How each figure is made, for whoever quotes it. */
const rules: Record<KeyFigure, string> = {
  sites:
    'Of all sites of the drawdown that the filter shows, those that are not documented as closed or handed over at the end of the date shown. What a site is follows from dated events, each with its documents; a visit and a loss of access are no closure.',
  troops:
    'A strength that was reported for the whole mission, where it is newer than the last UN maps and no filter is set; else the sum of what the unit symbols on the UN maps of the year stand for, which is an estimate. Places with a documented closure are left out.',
  ceiling:
    'The ceiling of military personnel by the newest resolution or UN table up to the date shown. It is always that of the whole mission.',
  'next-date':
    'The earliest planned date, announced by the date shown, that lies ahead of that date and of the day on which this is read. Plans that were carried out or never agreed do not count.',
  withdrawal: 'The date of the event by which the mission had left, as its documents have it.',
}

/** The page of one key figure. */
export const figurePage = {
  names,
  rules,
  unknown: (name: string) => `The link names a key figure that does not exist: ${name}.`,
  all: 'Each figure by itself',
  of: (name: string, mission: string) => `${name}: ${mission}`,
  shown: (date: string) => `${date}, with this filter:`,
  shownOfAll: (date: string) => `${date}, whole mission:`,
  none: 'no data for this date and filter',
  rule: 'How it is made',
  rests: 'Documents',
  versions: 'At each version of the data',
  columns: {
    version: 'Data version',
    updated: 'Made on',
    date: 'Date shown',
    value: 'Value',
    of: 'Of',
    asOf: 'Said or mapped in',
    words: 'In words',
  },
  now: (version: string) => `${version} (now)`,
  ofThen:
    'Former values are counted from the data of then by the rules of today: a page of then may have shown another number.',
  ofToday:
    'Former values are counted from the data of then by the rules of today, as on the day of reading: a page of then may have shown another date.',
  ofPublished: 'This is a preview. Former versions are known of the published data only.',
  corrections: 'Corrections of what it rests on',
  noCorrections: 'The list of corrections names no record that this figure rests on.',
  mayNot: 'A correction need not have changed the figure.',
  correction: (version: string, date: string) => `${version}, ${date}: `,
  value: (value: string, what: string) => `${what}: ${value}.`,
}

/** A workbook of the tables of the page. */
export const workbook = {
  /** Names of its sheets, 26 letters at most: with the language behind them they must fit into 31. */
  sheets: {
    sites: 'Sites',
    'base-estimates': 'Estimates at bases',
    'burn-down': 'Burn-down',
    slippage: 'Planned dates',
    'dates-ahead': 'Dates ahead',
    'published-counts': 'Published counts',
    timeline: 'Events',
    strength: 'Strength of the mission',
    headcounts: 'Monthly head counts',
    contributors: 'Counts by contributor',
    estimates: 'Estimated troops',
    outputs: 'Outputs',
    changes: 'What changed',
    compare: 'Missions side by side',
    'two-dates': 'Two dates side by side',
    sources: 'Sources',
    notes: 'Notes',
  },
  sheet: 'Sheet',
  shows: 'What it shows',
  rows: 'Rows',
  marking: 'Marking',
  reading: 'How to read the tables',
  dates:
    'A date that is known to the day is a date, as 2024-04-09. One that is known to the month or the year is text, as 2024-04: no day is made up for it.',
  gaps: 'An empty cell is no data; 0 is zero. Words such as “about” or “at least” stand in a column beside their number.',
  address: 'Address',
  citedOn: 'Cited on the sheets',
  without: (panels: string) => `No rows in this view, and so no sheet: ${panels}.`,
  preview: (sheet: string, rows: string, rowCount: number, columns: number) =>
    `${sheet}: ${rows} ${rowCount === 1 ? 'row' : 'rows'}, ${columns} ${columns === 1 ? 'column' : 'columns'}`,
}

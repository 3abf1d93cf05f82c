/** The UN's monthly file of uniformed personnel, taken in by the desk. */
export const personnel = {
  title: 'The UN’s monthly file of uniformed personnel',
  intro:
    'Choose the file of the UN’s Peace and Security Data Hub (DPO-UCHISTORICAL, as CSV), with all missions and months as it is downloaded. It is read on this computer; only this mission’s rows are taken. Head counts of a month are added up by kind, never over months.',
  choose: 'Open the monthly file',
  reading: (name: string) => `Reading ${name}…`,
  progress: 'How much of the file has been read',
  stop: 'Stop reading',
  stopped: (name: string) => `Reading ${name} was stopped. Nothing was taken.`,
  unread: (name: string) =>
    `${name} could not be read to its end; perhaps it was changed or moved meanwhile. Nothing was taken. Choose it again.`,
  noColumn: (name: string, columns: string) =>
    `${name}, row 1: expected columns are missing: ${columns}. Nothing was taken. Choose the file as it was downloaded.`,
  notThere: (name: string, wanted: string, found: string) =>
    `${name} has no row of ${wanted}. Missions in it: ${found}.`,
  found: (name: string, rows: string, own: string) =>
    `${name}: ${rows} rows, ${own} of them of this mission.`,
  months: (count: string, first: string, last: string, contributors: string) =>
    `Months: ${count}, from ${first} to ${last}; contributing countries: ${contributors}.`,
  merged: (added: string, changed: string, same: string, left: string) =>
    `New: ${added}; changed: ${changed}; the same: ${same}; in the data and not in the file, left as they are: ${left}.`,
  refused: (count: number, words: string) =>
    count === 1
      ? '1 thing in the rows of the file is refused.'
      : `${words} things in the rows of the file are refused.`,
  undated:
    'Of which month some of them are cannot be told, so any month might lack people: nothing can be accepted until the file is mended.',
  held: (months: string) => `Months that would lack people are not taken: ${months}.`,
  refusedTitle: 'What is refused',
  fault: (row: number, column: string, found: string, expected: string) =>
    `Row ${row}${column === '' ? '' : `, ${column}`}: found “${found}”, expected ${expected}.`,
  more: (count: string) => `And ${count} more.`,
  table: 'What would come, month by month',
  columns: {
    month: 'Month',
    mission: 'Mission',
    what: 'What it is',
    before: 'Total until now',
    total: 'Total',
    contributors: 'Contributing countries',
  },
  notReported: 'not reported',
  isNew: 'new',
  isChanged: 'changed',
  accept: (count: number, words: string) =>
    count === 0 ? 'Nothing to accept' : count === 1 ? 'Accept 1 month' : `Accept ${words} months`,
  leave: 'Take nothing',
  left: 'Nothing was taken.',
  accepted: (count: number, name: string) =>
    `The months of ${name} are in the desk (${count}). They are listed among the changes; undo takes them back.`,
  tooMany: (count: number, most: number) =>
    `That would be ${count} changes; the desk keeps ${most} at most. Save what you have first, then take the file.`,
}

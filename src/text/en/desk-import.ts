import { formatNumber } from '#src/domain/names/formats.ts'
import type { Named } from '#src/domain/desk/fields.ts'
import type { TableFaultName } from '#src/domain/desk/import/cells.ts'

const number = (count: number): string => formatNumber(count, 'en')

const rows = (count: number): string => (count === 1 ? '1 row' : `${number(count)} rows`)

const lists: Record<Named, string> = {
  provinces: 'the name or the code of an area',
  contributors: 'the name or the code of a contributor',
  sites: 'the name or the id of a site that is in the data; add it first',
  sources: 'the id or the address of a source that is in the data; add it first',
  outputs: 'the id of an output',
}

const refused: Record<TableFaultName, (name: string, at: string) => string> = {
  large: (name, limit) => `${name} is larger than ${limit}, which is the most that is read.`,
  unpacked: (name, limit) =>
    `${name} is larger than ${limit} once it is unpacked, which is the most that is read.`,
  rows: (name, limit) => `${name} has more than ${limit} rows, which is the most that is read.`,
  columns: (name, limit) => `${name} has more than ${limit} columns, which is the most that is read.`,
  'columns-missing': (name, columns) =>
    `${name} begins like a file that is known, but lacks the columns ${columns}. Choose it as it was published.`,
  old: (name) => `${name} is of an older Excel or has a password. Save it as .xlsx without one.`,
  workbook: (name, at) =>
    `${name} is no workbook that can be read${at === '' ? '' : ` (${at})`}. Save it as .xlsx or CSV.`,
  quotes: (name, at) => `${name} has a quotation mark in row ${at} that is not closed.`,
  empty: (name) => `${name} has no cells.`,
  slow: (name, limit) => `${name} was not read within ${limit} seconds.`,
  unread: (name) => `${name} could not be read.`,
  kind: (name) => `${name} is no table. CSV, TSV, Excel (.xlsx) and GeoJSON are read.`,
  json: (name) => `${name} is no GeoJSON of features that can be read. Export it anew as GeoJSON (RFC 7946).`,
  crs: (name, at) =>
    `${name} has its places in another system of coordinates (${at}). Export it in WGS 84 (EPSG:4326).`,
  geometry: (name, at) =>
    `${name} has something else than a point in feature ${at}; a site is a point. Export its centre.`,
}

/** Tables that offices keep, taken into the desk. */
export const importing = {
  title: 'A table from an office, or a file that others publish',
  intro: (size: string, most: string) =>
    `A CSV, TSV or Excel (.xlsx) file of events, sites, strengths, outputs or sources, or points of a map as GeoJSON, up to ${size} and ${most} rows; or a monthly table of head counts or a location map of UN deployments, as researchers publish them. It can be dropped here, too. It is read in this browser, and nothing is sent anywhere. Nothing is changed until you accept.`,
  choose: 'Choose a table',
  templateFor: 'Template of',
  template: 'Save an Excel template',
  saved: 'Saved.',
  reading: (name: string) => `Reading ${name}…`,
  refused,
  kept: 'Nothing of your work was changed.',
  readFrom: (name: string) => `What is in ${name}`,
  readAs: (between: string, letters: string) => `Read with ${between} between cells, as ${letters}.`,
  between: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' },
  other: (mark: string) => `“${mark}”`,
  kind: 'What the table holds',
  sheet: 'Sheet',
  header: 'Row of the headings',
  headerOf: (row: number, text: string) => `Row ${row}: ${text}`,
  matched: (count: number, all: number) => `Columns: ${count} of ${all} are matched to a field.`,
  remembered: 'Matched as you did last time with these headings.',
  column: (letter: string, header: string) => `Column ${letter}${header === '' ? '' : `: ${header}`}`,
  example: (text: string) => `For example: ${text}`,
  leaveOut: '(leave out)',
  clear: 'A blank cell takes out what stands there (else it leaves it as it is)',
  holding: (done: number, all: number) => `Comparing with the data: ${number(done)} of ${number(all)} rows…`,
  counts: (fresh: number, changed: number, same: number, wrong: number) =>
    `${rows(fresh + changed + same + wrong)}: ${number(fresh)} new, ${number(changed)} changed, ${number(same)} the same as the data, ${number(wrong)} with something wrong.`,
  none: 'There is no row below the headings that a matched column gives something of.',
  wrongTitle: (count: number) => `To mend in the table: ${rows(count)}`,
  wrongIntro:
    'Rows with something wrong are left out. Mend the table and choose it again, or mend the matching of columns.',
  cell: (row: number, letter: string, field: string) => `Row ${row}, column ${letter} (${field})`,
  row: (row: number, field: string) => `Row ${row}, ${field}`,
  problem: (place: string, expected: string, found: string) =>
    `${place}: expected ${expected}; found ${found}.`,
  found: (text: string) => `“${text}”`,
  blank: 'nothing',
  noColumn: (field: string, expected: string, list: string) =>
    `No column gives “${field}”: expected ${expected}. Needed in rows ${list}.`,
  noColumnRow: (field: string, expected: string, row: string) =>
    `No column gives “${field}”: expected ${expected}. Needed in row ${row}.`,
  andMore: (list: string, more: number) => `${list} and ${number(more)} more`,
  expected: {
    number: 'a number',
    'open-number': 'a number without a mark between thousands, for this one could be read in two ways',
    'open-date':
      'a date as YYYY-MM-DD, for other rows of the column have the month first and this one could be read in two ways',
    flag: 'yes or no',
    value: 'a value: the cell holds an error, or a formula without a result',
    text: 'a text',
    choice: (list: string) => `one of: ${list}`,
    record: lists,
    several: (ids: string) => `an id, for several records fit: ${ids}`,
    twice: (row: number) => `a record that no other row is of; row ${row} is of it, too`,
    markup: 'a text without markup',
    address: 'an address that does not run as a script',
    refused: 'a text without what is refused',
  },
  newRows: (count: number) => `New: ${rows(count)}`,
  changedRows: (count: number) => `Changed: ${rows(count)}`,
  rowOf: (row: number, title: string) => `Row ${row}: ${title}`,
  all: (what: string) => `Choose all: ${what}`,
  noneOf: (what: string) => `Choose none: ${what}`,
  accept: (count: number) => `Accept ${rows(count)}`,
  dismiss: 'Put the table away',
  accepted: (count: number) =>
    `${count === 1 ? '1 row is' : `${number(count)} rows are`} accepted. “Undo” takes all of it back; “Check” says whether the files are sound.`,
  tooMany: (limit: string) =>
    `With these rows there would be more than ${limit} changes, which is the most that is kept. Save what you have, or choose fewer rows.`,
  sheets: { lists: 'Lists', help: 'How to fill it in' },
  help: {
    column: 'Column',
    needed: 'For a new record',
    what: 'What goes in',
    isNeeded: 'needed',
    rows: 'Each row is a record; the row below the headings is an example from the data, which changes nothing when it is read again. Columns may be left out or moved. A blank cell leaves what stands there.',
    notHere:
      'What a record has several of (dates of other sources, sightings, key numbers) is entered in its form.',
    id: 'Leave it blank for a new record; the id of a record in the data corrects that one.',
    date: 'A date as it is known: YYYY, YYYY-MM, YYYY-MM-DD, DD/MM/YYYY, or with the month in words.',
    number: 'A number.',
    choice: 'One of the list.',
    record: 'One of the list, or its id.',
    records: 'One of the list or several, with semicolons between them.',
    sources: 'The id or the address of a source, or several with semicolons between them.',
    flag: 'Yes or no.',
    text: 'A text.',
    textIn: (language: string) => `A text (${language}).`,
    notInList: 'It is not in the list.',
  },
}

import type { Age } from '#src/domain/dates/age.ts'
import { on } from './article.ts'
import { duration } from './date.ts'

/** Everything about files that leave the page. */
export const exports = {
  menu: 'Export',
  menuFor: (panel: string) => `Export: ${panel}`,
  png: 'Picture (PNG)',
  scale: 'Size',
  scaleTimes: (times: number) => `${times}×`,
  background: 'Background',
  white: 'White',
  transparent: 'Transparent',
  svg: 'Vector graphic (SVG)',
  csv: 'Table (CSV for Excel)',
  zip: 'Table, notes, sources (CSV, zip)',
  evidence: 'Evidence (ZIP)',
  json: 'Data (JSON)',
  geojson: 'For GIS (GeoJSON)',
  kml: 'For Google Earth (KML)',
  copy: 'Copy picture',
  copied: 'Picture copied.',
  copyFailed: 'The browser did not take the picture. Save it as PNG instead.',
  print: 'Print',
  embed: 'Embed in another page',
  working: 'Making the file…',
  cancel: 'Cancel',
  saved: (file: string) => `Saved: ${file}`,
  /** Inside another page. */
  handed: (file: string) => `Handed to the browser: ${file}`,
  framed: 'This page stands inside another one, which can keep it from saving files. If none came:',
  openAlone: 'open it in a tab of its own',
  unknownFailure:
    'The file could not be made. Nothing was saved. Try again; if it fails again, report what you did.',
  dismiss: 'Close',
  titleOf: (panel: string, mission: string, place: string | null, date: string) =>
    `${panel}: ${mission}${place ? `, ${place}` : ''}, ${date}`,
  /** Of data that is shown before it is published. */
  preview: (title: string) => `PREVIEW, not published. ${title}`,
  severalAreas: (count: number) => `${count} {areas}`,
  ofMission: (date: string) => `The whole mission, whatever the filter, ${on(date)}.`,
  /** Until when the mission is documented, and how long before the file was made that was. */
  known: (date: string, unit: Age['unit'], count: number, made: string) =>
    count === 0
      ? `Known to ${date}, the day on which this file was made`
      : `Known to ${date}, ${duration(unit, count)} before this file was made on ${made}`,
  dataTo: (known: string, version: string) => `${known}; data version ${version}`,
  sourcesLine: (sources: readonly string[], more: number) =>
    `Sources: ${sources.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`,
  notUn: 'Made with Drawdown, which is not a product of the United Nations.',
  estimateNote:
    'Troops are estimates read off the unit symbols of UN deployment maps ({estimator}), not head counts.',
  conflictNote: (count: number) =>
    count === 1
      ? 'Sources differ on 1 of the entries shown.'
      : `Sources differ on ${count} of the entries shown.`,
  notMappedNote: (names: string) => `Not on the map, because no source places them: ${names}.`,
  columns: {
    id: 'Id',
    site: 'Site',
    province: '{Area}',
    provinceCode: '{Area} code',
    status: 'Status',
    statusDate: 'Since',
    statusPrecision: 'Date precision',
    recipient: 'Recipient',
    returned: 'Return or visit',
    contributors: 'Contributors',
    kinds: 'Kinds of unit',
    troops: 'Troops',
    qualifier: 'Qualifier',
    troopsYear: 'Year of the UN maps',
    lastDocumented: 'Last documented',
    latitude: 'Latitude',
    longitude: 'Longitude',
    sexagesimal: 'Degrees, minutes, seconds',
    grid: 'MGRS',
    position: 'Position',
    sourcesDiffer: 'Sources differ',
    sources: 'Sources',
    sourceAddresses: 'Addresses of the sources',
    date: 'Date',
    otherDates: 'Other dates',
    type: 'Type',
    happened: 'Happened, planned or missed',
    title: 'Title',
    summary: 'Summary',
    planned: 'Planned date',
    afterData: 'After the data on the mission',
    conflicts: 'Where sources differ',
    contributor: 'Contributor',
    actor: 'Unit',
    category: 'Category',
    value: 'Value',
    unit: 'Counted',
    from: 'From',
    to: 'To',
    resolution: 'Resolution',
    daysLate: 'Days late; before the day: negative',
    kind: 'Kind of change',
    before: 'Before',
    after: 'After',
    partOf: 'Part of',
    quote: 'Quote',
    notes: 'Notes',
  },
  estimate: 'estimate',
  atLeastEstimate: 'estimate, at least',
  precision: { day: 'day', month: 'month', year: 'year', approx: 'approximate' },
  /** In the chart of a slide. */
  cursor: (date: string) => `Date shown: ${date}`,
  /** What a reader remarks: never to be taken for the mission's word. */
  remark: (number: number, about: string | null, text: string) =>
    `Reader’s remark ${number}, not from the data${about === null ? '' : ` (${about})`}: “${text}”`,
  /** What the sign of one means, in a legend. */
  remarkSign: 'Reader’s remark, not from the data',
  becomes: (before: string, after: string) => `${before}, then ${after}`,
  burnDown: 'Burn-down',
  /** Heads of the table of notes. */
  aboutHeads: ['About', 'Text'],
  about: {
    title: 'Title',
    date: 'Date shown',
    filter: 'Filter',
    dataTo: 'Data to',
    known: 'How old the data is',
    made: 'File made on',
    version: 'Data version',
    notes: 'Notes',
    disclaimer: 'Disclaimer',
    link: 'Link to the view',
    sources: 'Sources',
  },
}

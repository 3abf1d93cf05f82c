/** Line, versions and newer data. */
export const offline = {
  title: 'Notices',
  noLine: 'You are offline.',
  noServer: 'The server cannot be reached.',
  shows: (version: string, date: string) => `The page shows data version ${version}, updated ${date}.`,
  checked: (date: string) => `Last compared with the server on ${date}.`,
  newVersion: 'A new version of this page is ready.',
  newVersionHow: 'It comes with its own data. Nothing changes until you load it.',
  takenOver: 'A new version of this page is open in another window.',
  load: 'Load the new version',
  later: 'Later',
  newData: (from: string, to: string) =>
    from === to
      ? `The data of version ${to} was changed on the server.`
      : `New data: version ${to} replaces version ${from}.`,
  updated: (from: string, to: string) =>
    from === to
      ? `The data of version ${to} was changed since your last visit.`
      : `The data was updated since your last visit, from version ${from} to version ${to}.`,
  /** The published files by what they hold. */
  files: {
    mission: 'Mission',
    provinces: '{Areas}',
    contributors: 'Contributors',
    sites: 'Sites',
    contingents: 'Contingents',
    deployments: 'UN deployment maps',
    events: 'Events',
    outputs: 'Outputs',
    strength: 'Strength',
    'site-counts': 'Published counts of bases',
    headcounts: 'Monthly head counts',
    'base-estimates': 'Estimates at bases',
    sources: 'Sources',
    changelog: 'Corrections to the data',
    'provinces.topo': 'Outlines of {areas}',
    'basemap.topo': 'Base map',
  },
  change: (
    file: string,
    { added, removed, changed, unread }: { added: number; removed: number; changed: number; unread: number },
  ) => {
    const parts = [
      added > 0 ? `${added} added` : '',
      removed > 0 ? `${removed} removed` : '',
      changed > 0 ? `${changed} changed` : '',
      unread > 0 ? `${unread} could not be read` : '',
    ].filter((part) => part !== '')
    return `${file}: ${parts.length > 0 ? parts.join(', ') : 'changed'}`
  },
  show: 'Show the new data',
  /** Of newer data in which records that the page shows cannot be read. */
  heldBack: (lost: number) =>
    `${lost === 1 ? '1 record' : `${lost} records`} that the page shows cannot be read in it and would be missing. Until you ask for it the page keeps the data it has.`,
  nextLoad: 'Otherwise it is shown when the page is next loaded.',
  /** A link that was made with other data than the page shows. */
  link: {
    older: (version: string) => `This link was made with data version ${version}.`,
    since: (count: number) =>
      count === 1 ? 'The data was corrected once since:' : `The data was corrected ${count} times since:`,
    newer: 'That is newer than the data of this page: reload the page while you are connected.',
    unknown: 'Which corrections came since is not known: figures may be others than when it was made.',
    entry: (version: string, date: string) => `${version}, ${date}: `,
    all: 'All corrections',
  },
  dismiss: 'Dismiss',
  unreadable: 'Newer data is on the server, but this version of the page cannot read it.',
  unreadableWhat: (files: string) => `Not readable: ${files}. The page goes on with the data it has.`,
}

/** Loading, and errors of files. */
export const data = {
  loading: 'Loading…',
  takesLong: 'This takes long: the line is very slow, or was cut.',
  broken: 'The page failed.',
  brokenFiles: 'The published data is not affected; each file can be opened by itself:',
  loadAgain: 'Load the page again',
  retry: 'Try again',
  failure: {
    missing: (file: string) => `The file ${file} was not found.`,
    failed: (file: string) => `The file ${file} could not be loaded.`,
    unreachable: (file: string) => `The file ${file} could not be reached.`,
    stalled: (file: string) => `The file ${file} did not come in time.`,
    'too-large': (file: string) => `The file ${file} is too large.`,
    'not-json': (file: string) => `The file ${file} is not valid JSON.`,
    'wrong-shape': (file: string) => `The file ${file} does not have the expected structure.`,
  },
  remedy: {
    missing: 'Check that the folder of this mission was published in full, then try again.',
    failed: 'The server refused it. Try again; if it keeps happening, tell whoever publishes this page.',
    unreachable: 'Check the connection, then try again.',
    stalled: 'The line is very slow, or was cut. Try again.',
    'too-large': 'Whoever edits the data can find the place with “npm run check-data”.',
    'not-json': 'Whoever edits the data can find the place with “npm run check-data”.',
    'wrong-shape': 'Whoever edits the data can find the place with “npm run check-data”.',
  },
  detail: (detail: string) => `Detail: ${detail}`,
  withoutFile: (file: string) => `Shown without ${file}.`,
}

import { isRecordFile } from '#src/schema/names.ts'
import { breakRecords } from './break-records.ts'
import { listFiles, publishedFiles } from './published-files.ts'

/** How a request for a file is answered. */
export type Answer =
  | { how: 'real'; delayMs: number }
  | { how: 'edited'; edit: (json: unknown) => unknown }
  | { how: 'text'; status: number; contentType: string; body: string }
  | { how: 'unreachable' }

/** The answer for a file, by its name without `.json`. */
export type Scenario = (name: string) => Answer

const json = (body: string): Answer => ({ how: 'text', status: 200, contentType: 'application/json', body })
const refused = (status: number, body: string): Answer => ({
  how: 'text',
  status,
  contentType: 'text/plain',
  body,
})

const real: Answer = { how: 'real', delayMs: 0 }

/** What goes wrong, by name. The first line of each comment is what a reader of the page would say. */
const faults = {
  /** It takes long: the real file, 2 s late. */
  slow: () => ({ how: 'real', delayMs: 2000 }),
  /** There is nothing in it. */
  empty: () => json('{ "records": [] }'),
  /** It is not there. */
  missing: () => refused(404, 'Not found'),
  /** It is not there, and the host sends its start page with status 200 in its place, as many do. */
  'start-page': () => ({
    how: 'text',
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: '<!doctype html><title>Drawdown</title>',
  }),
  /** The server has a fault. */
  failed: () => refused(500, 'Internal server error'),
  /** Somebody forgot a bracket. */
  malformed: () => json('{ "records": [ { "id": "kamanyola", '),
  /** It is JSON, but not such a file: the list without its skeleton. */
  'wrong-shape': () => json('[]'),
  /** One record is broken and one is there twice. */
  'partly-bad': (name) => ({
    how: 'edited',
    edit: (content) => (isRecordFile(name) ? breakRecords(name, content) : content),
  }),
  /** There is no connection. */
  offline: () => ({ how: 'unreachable' }),
} satisfies Record<string, Scenario>

/** Without a file named, these concern every file; the others concern the list files of the mission. */
const ofTheLine: ReadonlySet<string> = new Set(['slow', 'offline'])

const isFault = (text: string): text is keyof typeof faults => Object.hasOwn(faults, text)

/** Every file as it is. */
export const happy: Scenario = () => real

/**
 * Reads the name of a scenario: `missing` for all list files, `missing:sites` or `malformed:sites,events` for some files.
 * Throws an Error that names what is known if the fault or a file is not.
 */
export const readScenario = (text: string): Scenario => {
  const [fault = '', names] = text.split(':')
  if (!isFault(fault))
    throw new Error(`unknown mock scenario "${fault}"; known are ${Object.keys(faults).join(', ')}`)
  const everything = [...publishedFiles.keys()]
  const concerned = names?.split(',') ?? (ofTheLine.has(fault) ? everything : listFiles)
  const unknown = concerned.find((name) => !publishedFiles.has(name))
  if (unknown !== undefined)
    throw new Error(`unknown file "${unknown}" in a mock scenario; known are ${everything.join(', ')}`)
  return (name) => (concerned.includes(name) ? faults[fault](name) : real)
}

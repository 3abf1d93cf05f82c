import type { RecordFile, RecordOf } from '#src/schema/files.ts'

/** What stands in one field of a record in place of the truth, and which check it is odd for. */
const breakage: { [F in RecordFile]: Partial<Record<keyof RecordOf<F>, unknown>> } = {
  provinces: { name: { en: 'Kongo Central' } }, // no French
  contributors: { name: { en: '', fr: 'Belgique' } }, // an empty text
  sites: { opened: { date: '2005-13', precision: 'month', sources: ['xinhua-2024-02-28'] } }, // no such month
  contingents: { estimates: { 2009: -150 } }, // a negative number
  deployments: { troops: [-1] }, // a negative number
  events: { status: 'cancelled' }, // no such status
  outputs: { quantity: { value: 580, qualifier: 'over' } }, // no such qualifier
  strength: { actual: '218' }, // a number written as text
  'site-counts': { saidBy: 'Xinhua' }, // one language only
  headcounts: { month: '2010-13' }, // no such month
  sources: { url: 'www.un.org' }, // an address without its scheme
  'base-estimates': { total: 'many' }, // no number
  changelog: { summary: { en: 'First version' } }, // no French
}

const isList = (json: unknown): json is { records: Record<string, unknown>[] } =>
  typeof json === 'object' && json !== null && 'records' in json && Array.isArray(json.records)

/**
 * A list file with two faults: a field of its first record is not what it must be, and a copy of the second record stands
 * at the end, so that its id is there twice.
 */
export const breakRecords = (file: RecordFile, json: unknown): unknown => {
  if (!isList(json)) throw new Error(`${file} has no list of records to break`)
  const [first, second, ...others] = json.records
  return { ...json, records: [{ ...first, ...breakage[file] }, second, ...others, second] }
}

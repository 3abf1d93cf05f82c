import { readFileSync } from 'node:fs'
import { type RecordFile, type RecordOf, recordSchemas } from '#src/schema/files.ts'
import { readRecords } from '#src/schema/read-records.ts'

/** The good records of a list file of data/monusco or another folder of data, for tests about the real data. */
export const realRecords = <F extends RecordFile>(file: F, mission = 'monusco'): readonly RecordOf<F>[] => {
  const path = `data/${mission}/${file}.json`
  return readRecords<RecordOf<F>>(path, recordSchemas[file], JSON.parse(readFileSync(path, 'utf8'))).records
}

import type { Pieces } from '#src/domain/check/pieces.ts'
import type { DeskChanges } from './changes.ts'
import { deskFiles } from './desk-files.ts'
import { emptyList, withBaseEstimates } from './optional-file.ts'
import { writeFile } from './write-file.ts'

/**
 * The files of a mission, by name, with changes made in them, in pieces. A file that only some missions have
 * comes with its first record, one on each line, for there are thousands.
 */
export const writtenInPieces = function* (
  texts: ReadonlyMap<string, string>,
  changes: DeskChanges,
): Pieces<ReadonlyMap<string, string>> {
  const now = new Map(texts)
  for (const file of deskFiles) {
    yield
    const here = changes.filter((change) => change.file === file)
    const isOptional = file === 'base-estimates'
    const text = texts.get(`${file}.json`) ?? (isOptional ? emptyList(file) : undefined)
    if (here.length === 0 || text === undefined) continue
    now.set(`${file}.json`, writeFile(text, here, isOptional ? 'line' : 'lines'))
    const mission = now.get('mission.json')
    if (isOptional && mission !== undefined) now.set('mission.json', withBaseEstimates(mission))
  }
  return now
}

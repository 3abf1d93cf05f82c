import * as v from 'valibot'
import { fetchPublished } from './fetch-json.ts'

const FileList = v.object({
  /** Version of the data that the files are made of. */
  version: v.string(),
  files: v.array(
    v.object({
      name: v.string(),
      bytes: v.number(),
      /** Lines of a table, without its names. */
      rows: v.optional(v.number()),
    }),
  ),
})
/** What the build made of a mission for programs of others (src/publish). */
export type FileList = v.InferOutput<typeof FileList>

/** The list of a mission's files; null where there is none to be had: only a build on a server has them. */
export const loadFileList = async (mission: string, signal: AbortSignal): Promise<FileList | null> => {
  try {
    return v.parse(FileList, JSON.parse(await fetchPublished(`${mission}/files.json`, signal)))
  } catch (cause) {
    if (signal.aborted) throw cause
    return null
  }
}

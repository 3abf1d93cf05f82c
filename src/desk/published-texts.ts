import { readInTime } from '#src/queries/read-in-time.ts'
import { optionalFiles, recordFiles } from '#src/schema/names.ts'
import { saysBaseEstimates } from './opened.ts'

/** The files of every mission's folder. */
const everyFile: readonly string[] = [
  'mission.json',
  ...recordFiles.map((file) => `${file}.json`),
  'provinces.topo.json',
  'basemap.topo.json',
]

/** The files that a mission's folder can have. */
export const missionFiles: readonly string[] = [...everyFile, ...optionalFiles.map((file) => `${file}.json`)]

/** A published file that could not be read. */
export class UnreadError extends Error {
  readonly file: string

  constructor(file: string) {
    super(file)
    this.file = file
  }
}

/** The text of a published file as it is, by its path. Throws UnreadError. */
const publishedText = async (path: string, signal: AbortSignal): Promise<string> => {
  // In the single file the published files are elements of the page (build/single-file.ts).
  const inside = document.querySelector(`script[data-file="${path}"]`)?.textContent
  if (inside) return inside
  try {
    return await readInTime(new URL(path, document.baseURI), signal, (response) => {
      if (!response.ok) throw new UnreadError(path)
    })
  } catch (cause) {
    throw cause instanceof UnreadError || signal.aborted ? cause : new UnreadError(path)
  }
}

/** The texts of all published files of a mission, by their names. Throws UnreadError. */
export const publishedTexts = async (
  mission: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> => {
  const read = async (file: string) => [file, await publishedText(`${mission}/${file}`, signal)] as const
  const texts = new Map(await Promise.all(everyFile.map(read)))
  if (saysBaseEstimates(texts)) texts.set(...(await read('base-estimates.json')))
  return texts
}

import { unzipSync } from 'fflate'
import { type InputFault, inputInPieces, inputLimits } from '#src/domain/desk/read-input.ts'
import { isJsonObject } from '#src/domain/files/pack.ts'
import { inPieces } from '#src/pace/in-pieces.ts'
import { jsonOf } from './opened.ts'
import { missionFiles } from './published-texts.ts'

/** Why nothing is opened: the file or zip, the kind of fault, and where. */
export type DiskRefusal = {
  why:
    | InputFault['why']
    | 'encoding'
    | 'many'
    | 'zip'
    | 'path'
    | 'twice'
    | 'unread'
    | 'nothing'
    | 'otherMission'
  name: string
  at: string
}

/** A file before it is read: as chosen, dropped, or inside a zip. */
type Piece = { path: string; size: number; text: () => Promise<string> }

/** What was opened: the texts of the mission's files by name, and the names of what was passed over. */
export type FromDisk = { texts: ReadonlyMap<string, string>; passedOver: readonly string[] }

class Refused extends Error {
  readonly refusal: DiskRefusal

  constructor(why: DiskRefusal['why'], name: string, at = '') {
    super(why)
    this.refusal = { why, name, at }
  }
}

const fileName = (path: string): string => path.split('/').at(-1) ?? path

/** Whether a path of a zip stays inside the folder that it is unpacked into. */
const staysInside = (path: string): boolean => !/^([/\\]|[a-z]:)|\\|\0|(^|\/)\.\.(\/|$)/iu.test(path)

/** The files of a zip, unpacked only as far as the limits go: sizes are read before anything is unpacked. */
const piecesOfZip = async (file: File): Promise<Piece[]> => {
  if (file.size > inputLimits.all) throw new Refused('large', file.name)
  const bytes = new Uint8Array(await file.arrayBuffer())
  let all = 0
  let count = 0
  const seen = new Set<string>()
  let unpacked: Record<string, Uint8Array>
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1
        if (count > inputLimits.files) throw new Refused('many', file.name)
        if (!staysInside(name)) throw new Refused('path', file.name, name.slice(0, 80))
        if (!missionFiles.includes(fileName(name))) return false
        if (seen.has(name)) throw new Refused('twice', file.name, name.slice(0, 80))
        seen.add(name)
        all += originalSize
        if (originalSize > inputLimits.file || all > inputLimits.all) throw new Refused('large', name)
        return true
      },
    })
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Refused('zip', file.name)
  }
  return Object.entries(unpacked).map(([path, content]) => ({
    path,
    size: content.length,
    text: async () => decoded(path, content),
  }))
}

// With its mark of byte order, which `text()` of a file would drop: what is not changed is saved as it was.
// Bytes that are no UTF-8 would become marks of lost letters, and be saved as such.
const decoded = (name: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes)
  } catch {
    throw new Refused('encoding', fileName(name))
  }
}

/** The text of a file. Throws a refusal if it is no UTF-8, or the error of the browser. */
const textOf = async (file: File): Promise<string> =>
  decoded(file.name, new Uint8Array(await file.arrayBuffer()))

/** The text of one file that somebody chose, or why it is not read. */
export const readOne = async (file: File): Promise<{ text: string } | { refusal: DiskRefusal }> => {
  if (file.size > inputLimits.file) return { refusal: { why: 'large', name: file.name, at: '' } }
  try {
    return { text: await textOf(file) }
  } catch (cause) {
    return { refusal: cause instanceof Refused ? cause.refusal : { why: 'unread', name: file.name, at: '' } }
  }
}

const pieceOf = (file: File): Piece => ({
  path: file.webkitRelativePath || file.name,
  size: file.size,
  text: () => textOf(file),
})

const isZip = ({ name, type }: File): boolean => /\.zip$/iu.test(name) || type === 'application/zip'

/** Those of the mission: in a folder of its name, if there is one, as in a folder of all missions. */
const ofMission = (pieces: readonly Piece[], mission: string): readonly Piece[] => {
  const own = pieces.filter(({ path }) => path.split('/').at(-2) === mission)
  return own.length > 0 ? own : pieces
}

const read = async (files: readonly File[], name: string, mission: string): Promise<FromDisk> => {
  if (files.length > inputLimits.files) throw new Refused('many', name)
  const zipped = await Promise.all(files.filter(isZip).map(piecesOfZip))
  const all = [...files.filter((file) => !isZip(file)).map(pieceOf), ...zipped.flat()]
  const known = ofMission(
    all.filter(({ path }) => missionFiles.includes(fileName(path))),
    mission,
  )
  const texts = new Map<string, string>()
  for (const piece of known) {
    const file = fileName(piece.path)
    if (piece.size > inputLimits.file) throw new Refused('large', file)
    if (texts.has(file)) throw new Refused('twice', name, file)
    let text: string
    try {
      // oxlint-disable-next-line no-await-in-loop -- one after the other: the first that is refused ends it
      text = await piece.text()
    } catch (cause) {
      throw cause instanceof Refused ? cause : new Refused('unread', file)
    }
    // oxlint-disable-next-line no-await-in-loop
    const input = await inPieces(inputInPieces(text))
    if ('fault' in input) throw new Refused(input.fault.why, file, input.fault.at)
    texts.set(file, text)
  }
  if (texts.size === 0) throw new Refused('nothing', name)
  const told = jsonOf(texts.get('mission.json'))
  const id = isJsonObject(told) ? told['id'] : null
  if (typeof id === 'string' && id !== mission) throw new Refused('otherMission', name, id.slice(0, 80))
  const passedOver = all.filter((piece) => !known.includes(piece)).map(({ path }) => fileName(path))
  return { texts, passedOver }
}

/** Reads what somebody chose or dropped: files, those of a folder, a zip; all that is data, or nothing. */
export const readDisk = async (
  files: readonly File[],
  name: string,
  mission: string,
): Promise<FromDisk | { refusal: DiskRefusal }> => {
  try {
    return await read(files, name, mission)
  } catch (cause) {
    if (cause instanceof Refused) return { refusal: cause.refusal }
    return { refusal: { why: 'unread', name, at: '' } }
  }
}

import { strToU8 } from 'fflate'
import { breathe } from '#src/export/breathe.ts'
import { packInPieces } from '#src/export/pack-in-pieces.ts'

/** An object of the file, by its number. */
export type Ref = number

/** As a dictionary names another object. */
export const refTo = (ref: Ref): string => `${ref} 0 R`

/** As many objects as one stream holds: a reader that looks for one unpacks them all. */
const perStream = 200

/** Bytes of a row of the cross-reference: kind, place or stream, index in the stream. */
const columns = [1, 4, 2] as const

const wide = columns[0] + columns[1] + columns[2]

type Row = readonly [kind: number, place: number, index: number]

/**
 * Rows as differences from the row above (PNG's filter "up"): most are then the same, and pack to nothing.
 */
const filteredUp = (rows: readonly Row[]): Uint8Array => {
  const filtered = new Uint8Array(rows.length * (1 + wide))
  let above = new Uint8Array(wide)
  for (const [index, [kind, place, at]] of rows.entries()) {
    const row = new Uint8Array(wide)
    const view = new DataView(row.buffer)
    view.setUint8(0, kind)
    view.setUint32(columns[0], place)
    view.setUint16(columns[0] + columns[1], at)
    const start = index * (1 + wide)
    filtered[start] = 2
    for (let byte = 0; byte < wide; byte++) filtered[start + 1 + byte] = (row[byte] ?? 0) - (above[byte] ?? 0)
    above = row
  }
  return filtered
}

type Stream = { ref: Ref; content: string | Uint8Array; entries: string; plain: boolean }

/** The objects of a PDF, and the file that they make (ISO 32000-1, 7.5). */
export type PdfObjects = {
  /** A number for an object that is still to come. */
  reserve: () => Ref
  put: (content: string, ref?: Ref) => Ref
  /** Packed unless it is to be found by programs that cannot unpack. */
  putStream: (content: string | Uint8Array, more?: { entries?: string; plain?: boolean; ref?: Ref }) => Ref
  /** The whole file; `trailer` are the entries of its last dictionary. */
  file: (trailer: string) => Promise<Uint8Array<ArrayBuffer>>
}

/** Objects of a PDF, put one by one. What is no stream goes packed into streams of objects. */
export const pdfObjects = (): PdfObjects => {
  let last = 0
  const parts: Uint8Array[] = []
  let length = 0
  const rows: Row[] = [[0, 0, 0xffff]]
  const small: { ref: Ref; content: string }[] = []
  let waiting: Stream[] = []
  const add = (bytes: Uint8Array): void => {
    parts.push(bytes)
    length += bytes.length
  }
  const reserve = (): Ref => ++last
  const put: PdfObjects['put'] = (content, ref = reserve()) => {
    small.push({ ref, content })
    return ref
  }
  const putStream: PdfObjects['putStream'] = (
    content,
    { entries = '', plain = false, ref = reserve() } = {},
  ) => {
    waiting.push({ ref, content, entries, plain })
    return ref
  }
  /** Packs what waits, in its order; only now, so that the page answers in between. */
  const writeStreams = async (): Promise<void> => {
    const streams = waiting
    waiting = []
    for (const { ref, content, entries, plain } of streams) {
      const bytes = typeof content === 'string' ? strToU8(content, true) : content
      // oxlint-disable-next-line no-await-in-loop -- their order is that of the file
      const packed = plain ? bytes : await packInPieces(bytes, 'zlib')
      rows[ref] = [1, length, 0]
      const filter = plain ? '' : '/Filter/FlateDecode'
      add(strToU8(`${ref} 0 obj\n<<${entries}${filter}/Length ${packed.length}>>\nstream\n`, true))
      add(packed)
      add(strToU8('\nendstream\nendobj\n', true))
    }
  }
  const putSmall = async (): Promise<void> => {
    for (let first = 0; first < small.length; first += perStream) {
      // oxlint-disable-next-line no-await-in-loop -- their order is that of the file
      await breathe()
      const some = small.slice(first, first + perStream)
      let at = 0
      const places = some.map(({ ref, content }) => {
        const place = `${ref} ${at}`
        at += content.length + 1
        return place
      })
      const index = `${places.join(' ')} `
      const entries = `/Type/ObjStm/N ${some.length}/First ${index.length}`
      const stream = putStream(index + some.map(({ content }) => content).join('\n'), { entries })
      for (const [place, { ref }] of some.entries()) rows[ref] = [2, stream, place]
    }
  }
  const file = async (trailer: string): Promise<Uint8Array<ArrayBuffer>> => {
    await putSmall()
    await writeStreams()
    const [start, ref] = [length, reserve()]
    rows[ref] = [1, start, 0]
    putStream(filteredUp(rows), {
      ref,
      entries: `/Type/XRef/Size ${last + 1}/W[${columns.join(' ')}]/DecodeParms<</Predictor 12/Columns ${wide}>>${trailer}`,
    })
    await writeStreams()
    add(strToU8(`startxref\n${start}\n%%EOF\n`, true))
    const whole = new Uint8Array(length)
    let at = 0
    for (const part of parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }
  // The second line tells programs that move files that this is no text (7.5.2).
  add(strToU8('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', true))
  return { reserve, put, putStream, file }
}

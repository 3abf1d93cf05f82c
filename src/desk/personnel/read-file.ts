import Papa from 'papaparse'
import {
  type PersonnelReading,
  PersonnelHeadError,
  personnelReader,
} from '#src/domain/personnel/read-personnel.ts'
import type { Headcount } from '#src/schema/headcount.ts'

/** What is asked of a file: the counts of these missions, with the document that they rest on. */
export type PersonnelQuestion = { file: File; missions: readonly string[]; source: string }

/** What a file says, its counts made; or why it is not read. */
export type PersonnelAnswer =
  | { reading: Omit<PersonnelReading, 'countsOf'>; counts: readonly Headcount[] }
  | { fault: 'head'; missing: readonly string[] }
  | { fault: 'unread' | 'stopped' }

/**
 * Reads the file piece by piece, so that one of any size takes the room of a piece, and the page has its turn
 * between two. `onPart` is told how much has been read, from 0 to 1, and says whether to go on.
 */
export const readPersonnelFile = (
  { file, missions, source }: PersonnelQuestion,
  piece: number,
  onPart: (part: number) => boolean,
): Promise<PersonnelAnswer> =>
  new Promise((resolve) => {
    const reader = personnelReader(missions, source)
    const end = () => {
      const { countsOf, ...reading } = reader.done()
      resolve({ reading, counts: countsOf(missions) })
    }
    const orFault = (step: () => void) => {
      try {
        step()
        return true
      } catch (cause) {
        if (!(cause instanceof PersonnelHeadError)) throw cause
        resolve({ fault: 'head', missing: cause.missing })
        return false
      }
    }
    let isOver = false
    Papa.parse<string[]>(file, {
      chunkSize: piece,
      chunk: ({ data, meta }, parser) => {
        const goesOn = orFault(() => reader.take(data))
        if (goesOn && onPart(meta.cursor / Math.max(1, file.size))) return
        isOver = true
        if (goesOn) resolve({ fault: 'stopped' })
        parser.abort()
      },
      complete: () => {
        if (!isOver) orFault(end)
      },
      error: () => resolve({ fault: 'unread' }),
    })
  })

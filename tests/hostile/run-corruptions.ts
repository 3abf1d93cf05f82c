import { type Corruption, corruptionOf, kinds } from './corrupt.ts'
import type { Published } from './published.ts'
import { tryCheck, tryDesk } from './try-desk.ts'
import { type Longest, type Outcome, serveFiles, tryPage } from './try-page.ts'

type Reader = 'page' | 'check-data' | 'desk'

/** What went wrong, with what makes it again. */
type Fault = { reader: Reader; mission: string; corruption: Omit<Corruption, 'bytes'>; why: string }

export type Counts = {
  tried: number
  ends: Record<Reader, Record<Outcome['end'], number>>
  faults: Fault[]
  longest: Longest
  /** Milliseconds of a processor in all, by reader. */
  spent: Map<Reader, number>
}

const none = (): Record<Outcome['end'], number> => ({ refused: 0, 'set aside': 0, drawn: 0, bad: 0 })

export const noCounts = (): Counts => ({
  tried: 0,
  ends: { page: none(), 'check-data': none(), desk: none() },
  faults: [],
  longest: new Map(),
  spent: new Map(),
})

/** Of how many corruptions one has the files of all panels made, their pictures too, or is given to check-data and desk. */
export type Thorough = { files: number; pictures: number; checks: number }

/**
 * Tries corruptions of a mission's files, by their numbers, on the page, check-data and the desk. Each reader
 * must refuse the file, set the record aside or draw it; what it draws must not run anywhere.
 */
export const runCorruptions = async (
  mission: string,
  files: readonly Published[],
  numbers: readonly number[],
  counts: Counts,
  thorough: Thorough,
): Promise<void> => {
  const { served, client, putBack } = serveFiles(mission)
  const texts = new Map(files.map(({ file, text }) => [file, text]))
  try {
    for (const number of numbers) {
      const corruption = corruptionOf(number, files)
      if (!corruption) continue
      for (const { file, bytes } of files) served.set(file, bytes)
      served.set(corruption.file, corruption.bytes)
      const every = (turn: number): boolean => number % turn === 0
      const options = {
        files: every(thorough.files),
        pictures: every(thorough.pictures),
        longest: counts.longest,
      }
      const outcomes: (readonly [Reader, Outcome])[] = []
      const attempt = async (reader: Reader, work: () => Outcome | Promise<Outcome>) => {
        const before = process.cpuUsage()
        outcomes.push([reader, await work()])
        const { user, system } = process.cpuUsage(before)
        counts.spent.set(reader, (counts.spent.get(reader) ?? 0) + (user + system) / 1000)
      }
      // oxlint-disable no-await-in-loop -- one after the other: times are told
      await attempt('page', () => tryPage(client, mission, corruption, options))
      if (every(thorough.checks)) {
        await attempt('check-data', () => tryCheck(mission, texts, corruption, counts.longest))
        await attempt('desk', () => tryDesk(mission, texts, corruption, counts.longest))
      }
      // oxlint-enable no-await-in-loop
      counts.tried += 1
      const { bytes: _, ...told } = corruption
      for (const [reader, outcome] of outcomes) {
        counts.ends[reader][outcome.end] += 1
        if (outcome.end === 'bad') counts.faults.push({ reader, mission, corruption: told, why: outcome.why })
      }
      const [page, check] = outcomes.map(([, { end }]) => end)
      if (page !== 'drawn' && check === 'drawn')
        counts.faults.push({ reader: 'check-data', mission, corruption: told, why: `not said, but ${page} by the page` }) // prettier-ignore
    }
  } finally {
    putBack()
  }
}

/** The counts in lines. */
export const tellCounts = ({ tried, ends, faults, longest, spent }: Counts): readonly string[] => [
  `${tried} corruptions of ${kinds.length} kinds`,
  ...Object.entries(ends).map(
    ([reader, end]) => `  ${reader}: refused ${end.refused}, set aside ${end['set aside']}, drawn ${end.drawn}, bad ${end.bad}`, // prettier-ignore
  ),
  `longest steps: ${[...longest].map(([step, ms]) => `${step} ${Math.round(ms)} ms`).join(', ')}`,
  `processor: ${[...spent].map(([reader, ms]) => `${reader} ${Math.round(ms)} ms`).join(', ')}`,
  ...faults.map(
    ({ reader, mission, corruption, why }) => `BAD ${reader} ${mission}/${corruption.file} #${corruption.number} ${corruption.kind} (${corruption.what}): ${why}`, // prettier-ignore
  ),
]

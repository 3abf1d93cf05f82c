import { type BriefingInput } from '#src/briefing/briefing-context.ts'
import { briefingMaker } from '#src/briefing/briefing-maker.ts'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import type { Language } from '#src/schema/languages.ts'
import type { Format, Wanted } from './options.ts'

/** A file that is made, and the letters that its font lacks. */
export type Made = { name: string; bytes: Uint8Array; missingLetters: readonly string[] }

/** A file to be made. */
export type Job = { format: string; make: () => Promise<Made> }

type JobInput = Omit<BriefingInput, 'language'> & { wanted: Wanted; languages: readonly Language[] }

const noSignal = new AbortController().signal

const briefingJob = (
  input: BriefingInput,
  languages: 'page' | 'one-file',
  format: Format,
  { panels, size, marking }: Wanted,
): Job => ({
  format,
  make: async () => {
    const maker = briefingMaker(input)
    const length = 'short' as const
    const left = maker.leftOut(length)
    const wish = {
      length,
      format,
      size,
      marking,
      languages,
      // As the composer begins.
      panels: panels ?? briefingPanels.filter((panel) => !left.has(panel) && !maker.missing.has(panel)),
    }
    const [file] = await maker.make(wish, noSignal, () => undefined)
    if (!file) throw new Error('no file was made')
    const { name, blob, missingLetters } = file
    return { name, bytes: new Uint8Array(await blob.arrayBuffer()), missingLetters }
  },
})

/** The files that are wanted, in the order of their making. */
export const jobsOf = ({ wanted, languages, ...view }: JobInput): readonly Job[] => {
  const [first] = languages
  const ofFiles = wanted.isOneFile && first !== undefined ? [first] : languages
  return wanted.formats.flatMap((format) =>
    ofFiles.map((language) => {
      const input: BriefingInput = Object.assign({ language }, view)
      return briefingJob(input, wanted.isOneFile ? 'one-file' : 'page', format, wanted)
    }),
  )
}

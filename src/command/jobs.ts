import { type BriefingInput } from '#src/briefing/briefing-context.ts'
import { briefingMaker } from '#src/briefing/briefing-maker.ts'
import {
  type BriefingFormat,
  type BriefingLength,
  type BriefingMaker,
  settled,
} from '#src/briefing/briefing-wish.ts'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { DeckTemplate } from '#src/export/pptx/template/deck-template.ts'
import type { Language } from '#src/schema/languages.ts'
import { isBriefingFormat, isPanelFormat } from './formats.ts'
import type { Wanted } from './options.ts'
import { panelJobs } from './panel-jobs.ts'

/** A file that is made, and the letters that its font lacks. */
export type Made = { name: string; bytes: Uint8Array; missingLetters: readonly string[] }

/** A file to be made. */
export type Job = { format: string; make: () => Promise<Made> }

type JobInput = Omit<BriefingInput, 'language'> & {
  wanted: Wanted
  languages: readonly Language[]
  template: DeckTemplate | null
}

const noSignal = new AbortController().signal

/** As the composer begins, unless panels were asked for. */
const panelsOf = (
  { leftOut, missing }: BriefingMaker,
  { panels }: Wanted,
  length: BriefingLength,
): readonly BriefingPanel[] => {
  const left = leftOut(length)
  return panels ?? briefingPanels.filter((panel) => !left.has(panel) && !missing.has(panel))
}

const briefingJob = (
  input: BriefingInput,
  languages: 'page' | 'one-file',
  format: BriefingFormat,
  wanted: Wanted,
  template: DeckTemplate | null,
): Job => ({
  format,
  make: async () => {
    const maker = briefingMaker(input)
    const { size, length } = settled({ format, size: wanted.size, length: wanted.length })
    const { marking } = wanted
    const wish = {
      template,
      format,
      size,
      length,
      marking,
      languages,
      panels: panelsOf(maker, wanted, length),
    }
    const [file] = await maker.make(wish, noSignal, () => undefined)
    if (!file) throw new Error('no file was made')
    const { name, blob, missingLetters } = file
    return { name, bytes: new Uint8Array(await blob.arrayBuffer()), missingLetters }
  },
})

/** The files that are wanted, format after format in the order of their making. */
export const jobsOf = async ({ wanted, languages, template, ...view }: JobInput): Promise<readonly Job[]> => {
  const inputs: readonly BriefingInput[] = languages.map((language) => Object.assign({ language }, view))
  const briefings = inputs.slice(0, wanted.isOneFile ? 1 : inputs.length)
  const jobs: Job[] = wanted.formats
    .filter(isBriefingFormat)
    .flatMap((format) =>
      briefings.map((input) =>
        briefingJob(input, wanted.isOneFile ? 'one-file' : 'page', format, wanted, template),
      ),
    )
  const ofPanels = wanted.formats.filter(isPanelFormat)
  if (ofPanels.length === 0) return jobs
  for (const input of inputs)
    // oxlint-disable-next-line no-await-in-loop -- one language after the other
    jobs.push(...(await panelJobs(input, panelsOf(briefingMaker(input), wanted, 'full'), ofPanels)))
  return jobs
}

import { type BriefingInput } from '#src/briefing/briefing-context.ts'
import { briefingMaker } from '#src/briefing/briefing-maker.ts'
import {
  type BriefingFormat,
  type BriefingLength,
  type BriefingMaker,
  type BriefingWish,
  type RuleText,
  settledWish,
} from '#src/briefing/briefing-wish.ts'
import type { OwnWords } from '#src/briefing/own-words.ts'
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

type JobInput = {
  view: Omit<BriefingInput, 'language'>
  wanted: Wanted
  languages: readonly Language[]
  template: DeckTemplate | null
  words: OwnWords
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

type BriefingJob = {
  input: BriefingInput
  languages: 'page' | 'one-file'
  format: BriefingFormat
}

const wishOf = (maker: BriefingMaker, { languages, format }: BriefingJob, asked: JobInput): BriefingWish => {
  const { wanted, template, words } = asked
  const { size, length } = settledWish({ format, size: wanted.size, length: wanted.length })
  const { marking } = wanted
  const panels = panelsOf(maker, wanted, length)
  return { template, format, size, length, marking, languages, panels, words }
}

const briefingJob = (briefing: BriefingJob, asked: JobInput): Job => ({
  format: briefing.format,
  make: async () => {
    const maker = briefingMaker(briefing.input)
    const [file] = await maker.make(wishOf(maker, briefing, asked), noSignal, () => undefined)
    if (!file) throw new Error('no file was made')
    const { name, blob, missingLetters } = file
    return { name, bytes: new Uint8Array(await blob.arrayBuffer()), missingLetters }
  },
})

const inputsOf = ({ view, languages }: JobInput): readonly BriefingInput[] =>
  languages.map((language) => Object.assign({ language }, view))

/** The briefings that are wanted, format after format. */
const briefingsOf = (asked: JobInput): readonly BriefingJob[] => {
  const { isOneFile, formats } = asked.wanted
  const inputs = inputsOf(asked)
  const languages = isOneFile ? 'one-file' : 'page'
  return formats
    .filter(isBriefingFormat)
    .flatMap((format) =>
      inputs.slice(0, isOneFile ? 1 : inputs.length).map((input) => ({ input, languages, format })),
    )
}

/** What the rule says of each panel of the briefings wanted, which own words are held against. */
export const rulesOf = async (asked: JobInput): Promise<readonly RuleText[]> => {
  const holding = briefingsOf(asked).filter(({ format }) => format !== 'xlsx')
  const rules = await Promise.all(
    // It says the same in each format.
    holding
      .filter(({ format }) => format === holding[0]?.format)
      .map(async (briefing) => {
        const maker = briefingMaker(briefing.input)
        return maker.rules(wishOf(maker, briefing, asked), noSignal)
      }),
  )
  return rules.flat()
}

/** The files that are wanted, format after format in the order of their making. */
export const jobsOf = async (asked: JobInput): Promise<readonly Job[]> => {
  const { wanted } = asked
  const jobs = briefingsOf(asked).map((briefing) => briefingJob(briefing, asked))
  const ofPanels = wanted.formats.filter(isPanelFormat)
  if (ofPanels.length === 0) return jobs
  for (const input of inputsOf(asked))
    // oxlint-disable-next-line no-await-in-loop -- one language after the other
    jobs.push(...(await panelJobs(input, panelsOf(briefingMaker(input), wanted, 'full'), ofPanels)))
  return jobs
}

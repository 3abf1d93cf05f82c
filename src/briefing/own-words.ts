import * as v from 'valibot'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import { ownLimits } from '#src/export/briefing/own-brief.ts'
import { languageCodes } from '#src/schema/languages.ts'
import { storageKey } from '#src/queries/on-disk.ts'

// What a writer says of a slide in place of the rule: kept in this browser and in a file, never sent.

const OwnText = v.object({
  panel: v.picklist(briefingPanels),
  language: v.picklist(languageCodes),
  /** Null: the rule's, which goes on following the data. */
  headline: v.nullable(v.pipe(v.string(), v.maxLength(ownLimits.headline))),
  /** A point a line; null: the rule's. */
  remarks: v.nullable(v.pipe(v.string(), v.maxLength(ownLimits.remarks))),
  /** What the rule said when it was written: if it says something else now, the writer is told. */
  rule: v.string(),
})

const OwnWords = v.array(OwnText)

/** Own words, at most one for each panel and language. */
export type OwnWords = readonly OwnText[]
export type OwnText = v.InferOutput<typeof OwnText>

/** A file of own words: of one mission, to be opened again or sent. */
const WordsFile = v.object({
  file: v.literal('drawdown-words'),
  version: v.literal(1),
  mission: v.string(),
  words: OwnWords,
})

/** What a rule says, in one text: to see whether it says something else now. */
export const ruleInOne = ({ headline, remarks }: { headline: string; remarks: string }): string =>
  `${headline}\n${remarks}`

const keyOf = (mission: string): string => `${storageKey()} words ${mission}`

/** The words of a mission that this browser keeps; none if it keeps nothing. */
export const keptWords = (mission: string): OwnWords => {
  try {
    return v.parse(OwnWords, JSON.parse(localStorage.getItem(keyOf(mission)) ?? '[]'))
  } catch {
    return []
  }
}

/** Whether the browser keeps them: it may refuse, and then only the file does. */
export const keepWords = (mission: string, words: OwnWords): boolean => {
  try {
    localStorage.setItem(keyOf(mission), JSON.stringify(words))
    return true
  } catch {
    return false
  }
}

/** A file that `readWords` reads. */
export const wordsFile = (mission: string, words: OwnWords): Blob =>
  new Blob([`${JSON.stringify({ file: 'drawdown-words', version: 1, mission, words }, null, 2)}\n`], {
    type: 'application/json',
  })

/** The words in a file; what is wrong with it if it is none, or is of another mission. */
export const readWords = (
  text: string,
  mission: string,
): { words: OwnWords } | { problem: 'not-words' } | { problem: 'other-mission'; mission: string } => {
  const found = v.safeParse(v.pipe(v.string(), v.parseJson(), WordsFile), text)
  if (!found.success) return { problem: 'not-words' }
  const { mission: of, words } = found.output
  return of === mission ? { words } : { problem: 'other-mission', mission: of }
}

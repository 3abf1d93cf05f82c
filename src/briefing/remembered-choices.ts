import * as v from 'valibot'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import { pageSizes } from '#src/export/pdf/pdf-document.ts'
import { storageKey } from '#src/queries/on-disk.ts'
import { languageCodes } from '#src/schema/languages.ts'
import { namesOf } from '#src/schema/rows.ts'
import { briefingFormatNames, briefingLengths } from './briefing-wish.ts'

// What was chosen for the last briefing, in this browser only. One that keeps nothing begins anew each time.

const Choices = v.object({
  length: v.picklist(briefingLengths),
  format: v.picklist(briefingFormatNames),
  size: v.picklist(namesOf(pageSizes)),
  languages: v.picklist(['page', ...languageCodes, 'one-file', 'file-each']),
  marking: v.pipe(v.string(), v.maxLength(60)),
})

const Remembered = v.object({
  choices: Choices,
  /** Every panel once. */
  order: v.pipe(
    v.array(v.picklist(briefingPanels)),
    v.check(
      (order) => new Set(order).size === briefingPanels.length && order.length === briefingPanels.length,
    ),
  ),
})

type Remembered = { choices: v.InferOutput<typeof Choices>; order: readonly BriefingPanel[] }

const first: Remembered = {
  choices: { length: 'short', format: 'pptx', size: 'a4', languages: 'page', marking: '' },
  order: briefingPanels,
}

const key = (): string => `${storageKey()} briefing`

/** What was chosen last; what a briefing begins with where nothing is kept, or what is kept is none. */
export const recallChoices = (): Remembered => {
  try {
    return v.parse(Remembered, JSON.parse(localStorage.getItem(key()) ?? 'null'))
  } catch {
    return first
  }
}

/** Keeps what is chosen, if the browser does. */
export const rememberChoices = ({ choices, order }: Remembered): void => {
  const { length, format, size, languages, marking } = choices
  try {
    localStorage.setItem(
      key(),
      JSON.stringify({ choices: { length, format, size, languages, marking }, order }),
    )
  } catch {
    // Refused: the next briefing begins anew.
  }
}

import { drawdownStatuses } from '#src/schema/statuses.ts'

/** The terms that are defined, in the order of the glossary. */
export const terms = ['site', ...drawdownStatuses, 'un-maps', 'estimate', 'published-count', 'late'] as const
export type TermName = (typeof terms)[number]

/** The statuses that the "?" of a list explains; places on maps only have none but the maps'. */
export const statusTerms = [...drawdownStatuses, 'un-maps'] as const satisfies readonly TermName[]

/** A term as it stands on the page, and what it means, in one to three sentences. */
type Definition = { term: string; meaning: string }

/** The definitions of one language: terms are defined nowhere else. */
export type Glossary = Readonly<Record<TermName, Definition>>

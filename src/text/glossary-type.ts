import { drawdownStatuses } from '#src/schema/statuses.ts'

/** The terms that are defined, in the order of the glossary. */
export const terms = ['site', ...drawdownStatuses, 'un-maps', 'estimate', 'published-count', 'late'] as const
export type TermName = (typeof terms)[number]

/** What a status can be, for the "?" beside a list of them: a place known from UN maps only has none but where the maps had it. */
export const statusTerms = [...drawdownStatuses, 'un-maps'] as const satisfies readonly TermName[]

/** A term as it stands on the page, and what it means, in one to three sentences. */
type Definition = { term: string; meaning: string }

/** The definitions of one language: the only place where a term is defined, for the page's "?" and for the glossary. */
export type Glossary = Readonly<Record<TermName, Definition>>

/** The terms that are defined, in the order of the glossary. */
export const terms = [
  'site',
  'open',
  'operations-ceased',
  'closed',
  'handed-over',
  'access-lost',
  'not-documented',
  'un-maps',
  'estimate',
  'published-count',
  'late',
] as const
export type TermName = (typeof terms)[number]

/** A term as it stands on the page, and what it means, in one to three sentences. */
type Definition = { term: string; meaning: string }

/** The definitions of one language: the only place where a term is defined, for the page's "?" and for the glossary. */
export type Glossary = Readonly<Record<TermName, Definition>>

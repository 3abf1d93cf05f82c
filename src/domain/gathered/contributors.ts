import names from './contributor-names.json'

/** The country behind each spelling of the readings; null for a name that is no country. */
export type ContributorCodes = ReadonlyMap<string, string | null>

/** The spellings that are known. */
export const contributorCodes: ContributorCodes = new Map(Object.entries(names))

/** The file of a mission's pack in a language, in the folder of packs. head.js writes it out by itself. */
export const packName = (mission: string, language: string): string => `${mission}-${language}.json`

/** The file of a mission's outlines beside its packs, which are the same in every language. */
export const outlinesName = (mission: string): string => `${mission}.json`

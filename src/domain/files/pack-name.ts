/** The file of a mission's pack in a language, in the folder of packs. head.js writes it out by itself. */
export const packName = (mission: string, language: string): string => `${mission}-${language}.json`

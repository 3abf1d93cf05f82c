/** One of the words of every language's opening.json, by the file's path. */
type Words = Readonly<Record<string, string>>

export const couldNotBeLoaded: Words = import.meta.glob('./*/opening.json', { eager: true, import: 'couldNotBeLoaded' }) // prettier-ignore
export const tryAgain: Words = import.meta.glob('./*/opening.json', { eager: true, import: 'tryAgain' })

/** Words in every language one after the other, by their codes, for where no language is there yet. */
export const inEveryLanguage = (words: Words): string => Object.values(words).join(' · ')

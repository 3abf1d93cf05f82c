/** What the page needs to know of every language at its start; all else is in src/text/CODE. */
type LanguageRow = {
  /** Its own name, as the switch of languages shows it. */
  name: string
  direction: 'ltr' | 'rtl'
  /** Stands in where the data lacks a text in this language; null: every text must have it. */
  fallback: string | null
  /** Said of a field of the data that should hold a text in it and does not. */
  expected: string
  /** Between groups of three digits, and before decimals. */
  group: string
  decimal: string
  months: string
  shortMonths: string
  /** Behind the number of the first day of a month. */
  firstDay: string
  /** Between a label and what it is said of. */
  colon: string
}

/**
 * The one list of languages, in the order in which the page offers them. A new one is a row here and a folder
 * src/text/CODE; everything else that knows languages reads this list. Separators and months are constants,
 * because the first number format of Intl takes about 140 ms on a slow processor while the page opens. Tests
 * compare them with Intl.
 */
export const languages = {
  en: {
    name: 'English',
    direction: 'ltr',
    fallback: null,
    expected: 'an English text',
    group: ',',
    decimal: '.',
    months: 'January February March April May June July August September October November December',
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
    firstDay: '',
    colon: ': ',
  },
  fr: {
    name: 'Français',
    direction: 'ltr',
    fallback: null,
    expected: 'a French text',
    // French locales group by a narrow no-break space, which is missing from the page's font and from most
    // PDF fonts: a plain no-break space stands in its place.
    group: '\u00a0',
    decimal: ',',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    shortMonths: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
    firstDay: 'er',
    colon: '\u00a0: ',
  },
} as const satisfies Readonly<Record<string, LanguageRow>>

export type Language = keyof typeof languages

/** The languages in which the data has every text: those without a fallback. */
export type CompleteLanguage = {
  [L in Language]: (typeof languages)[L]['fallback'] extends null ? L : never
}[Language]

/** The language for a browser that prefers none of the list, and the key that tells texts apart. */
export const mainLanguage = 'en' satisfies CompleteLanguage

/** The code in a tag as browsers and people write it: `fr` of `fr-CD` and `FR_ca`. */
export const codeOfTag = (tag: string): string => tag.toLowerCase().split(/[-_]/u, 1)[0] ?? ''

/** Whether a text is the code of a language of the list. */
export const isLanguage = (text: string): text is Language => Object.hasOwn(languages, text)

export const languageCodes: readonly Language[] = Object.keys(languages).filter(isLanguage)

// A fallback that has a fallback itself does not compile here.
const fallbacks: Readonly<Record<Language, { fallback: CompleteLanguage | null }>> = languages

/** The language that stands in for missing texts; null where none may be missing. */
export const fallbackOf = (language: Language): CompleteLanguage | null => fallbacks[language].fallback

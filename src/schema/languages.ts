/** What the page must know of every language from its start; all else stands in the language's folder, src/text/CODE. */
type LanguageRow = {
  /** Its own name, as the switch of languages shows it. */
  name: string
  direction: 'ltr' | 'rtl'
  /** The language whose texts stand in where the data has none in this one; null: every text of the data must have it. */
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
}

/**
 * The one list of languages, in the order in which the page offers them. A new one is a row here and a folder src/text/CODE;
 * everything else that knows languages reads this list.
 *
 * Separators and months are written out and not asked of Intl, whose first number format alone keeps a slow processor busy
 * for a seventh of a second while the page opens. Tests hold both together.
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
  },
  fr: {
    name: 'Français',
    direction: 'ltr',
    fallback: null,
    expected: 'a French text',
    // French locales group by a narrow no-break space, which is missing from the page's font and from most PDF fonts: a plain
    // no-break space stands in its place.
    group: '\u00a0',
    decimal: ',',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    shortMonths: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
    firstDay: 'er',
  },
} as const satisfies Readonly<Record<string, LanguageRow>>

export type Language = keyof typeof languages

/** The languages in which the data has every text: those without a fallback. */
export type CompleteLanguage = {
  [L in Language]: (typeof languages)[L]['fallback'] extends null ? L : never
}[Language]

/** The language of a reader whose browser prefers none of the list, and the one that texts are told apart by. */
export const mainLanguage = 'en' satisfies CompleteLanguage

/** Whether a text is the code of a language of the list. */
export const isLanguage = (text: string): text is Language => Object.hasOwn(languages, text)

/** The codes of all languages, in their order. */
export const languageCodes: readonly Language[] = Object.keys(languages).filter(isLanguage)

// A fallback that has a fallback itself does not compile here.
const fallbacks: Readonly<Record<Language, { fallback: CompleteLanguage | null }>> = languages

/** The language whose texts stand in for those that the data lacks in a language; null where it may lack none. */
export const fallbackOf = (language: Language): CompleteLanguage | null => fallbacks[language].fallback

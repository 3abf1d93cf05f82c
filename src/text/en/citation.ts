/** Languages of documents, as a citation names that of a quote. */
const languages: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  id: 'Indonesian',
  nl: 'Dutch',
  pt: 'Portuguese',
  sw: 'Swahili',
  zh: 'Chinese',
}

/** Citations of single figures, and the page opened at one. Loaded with the figures, after the first view. */
export const citation = {
  copy: 'Copy citation',
  copyOf: (figure: string) => `Copy citation: ${figure}`,
  copied: 'Citation copied',
  refused: 'The browser did not let the citation be copied. Copy it from the box.',
  box: 'Citation, to copy by hand',
  opened: (figure: string) => `Opened from the link: ${figure}`,
  notShown:
    'What the link opens at is not shown with this filter and on this date. Take away filters, or choose a later date.',
  /** A document's title, or what describes it if it has none. */
  title: (title: string) => `“${title}”`,
  undated: 'undated',
  /** Names the figure, then what it is of. */
  figure: (figure: string, of: readonly string[]) => `${figure}: ${of.join(', ')}.`,
  sources: (named: readonly string[], more: number) =>
    `Sources: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  source: (named: string) => `Source: ${named}.`,
  quote: (quote: string, language: string) => `Quote in ${languages[language] ?? language}: ${quote}.`,
  otherDates: (dates: readonly string[]) => `Other dates: ${dates.join('; ')}.`,
  otherDate: (date: string, sources: readonly string[]) => `${date} (${sources.join('; ')})`,
  sourcesDiffer: (text: string) => `Sources differ: ${text}`,
  note: (text: string) => `Note: ${text}`,
  contributors: (names: string) => `Contributors: ${names}.`,
  /** What a figure of the strengths is, after its number. */
  ceiling: (number: string) => `${number} (authorized ceiling)`,
  actual: (number: string) => `${number} (actual strength)`,
  planned: (number: string) => `${number} (planned or announced)`,
  shown: (date: string, dataTo: string) => `Date shown: ${date}. ${dataTo}.`,
}

/** Words that a text in mid-sentence does not capitalise; names keep their capital. */
const common = new Set([
  'Armed',
  'Base',
  'Civil',
  'Deadline',
  'Engineering',
  'Equipment',
  'Full',
  'Governor',
  'Last',
  'Level-2',
  'Local',
  'Prefect',
  'Provincial',
  'Site',
])

/** Nouns that make a name one that takes an article: "the Sange base", but "Bendera". */
const withArticle =
  /\b(annex|bases?|camp|office|hospital|barracks|unit|contingent|detachment|company|battalion|units|[Ff]orces|State|Police|government|Church|owners|authorities|representative|[Gg]overnor|[Pp]refect)\b/

/** A text as it stands within a sentence. */
export const inSentence = (text: string): string => {
  const [head = ''] = text.split(' ', 1)
  return common.has(head) ? `${head.toLowerCase()}${text.slice(head.length)}` : text
}

/** A name with its article, if it takes one: the Sange base; the armed forces (FARDC); Bendera. */
export const the = (name: string): string =>
  withArticle.test(name) && !name.includes(':') ? `the ${inSentence(name)}` : name

/** "the level-2 hospital, Bukavu" within a sentence: "the level-2 hospital in Bukavu". */
export const atPlace = (name: string): string =>
  name.replace(/, ([^,]+)$/, (_, place: string) => `${/airport/.test(place) ? ' at' : ' in'} ${place}`)

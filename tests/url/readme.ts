import { readFileSync } from 'node:fs'
import { parseView } from '#src/url/codec.ts'
import { type UrlKey, urlKeys } from '#src/url/keys.ts'
import { defaultView } from '#src/url/view.ts'

/** The words over each row of the table, by key. */
const wordsOf = (source: string): ReadonlyMap<string, string> => {
  const rows = source.slice(source.indexOf('export const urlKeys'))
  const found = rows.matchAll(/\/\*\* (.+?) \*\/\s*(?:one|facet|several|figure)\(\s*'([a-z]+)'/gu)
  return new Map([...found].map(([, text = '', key = '']) => [key, text]))
}

// Every default that is a value, replaced by another one.
const other = parseView('?m=other&tab=sites&view=plan&count=handed-over&by=contributor').view
const standards = Object.values(defaultView).filter((value) => typeof value === 'string')

/** What a link without the key says, where that is a value: the one that turns another view's key into nothing. */
const standardOf = ({ parse, write }: UrlKey): string =>
  standards.find((value) => {
    const view = { ...other }
    parse(view, value, () => {})
    return write(other) !== '' && write(view) === ''
  }) ?? ''

const code = (text: string): string => (text === '' ? '' : `\`${text}\``)

/** src/url/README.md, made from the table of keys in keys.ts. */
export const urlReadme = (): string => {
  const words = wordsOf(readFileSync('src/url/keys.ts', 'utf8'))
  const rows = urlKeys.map((row) => {
    const { key, known = '', isFigure } = row
    const text = words.get(key)
    if (text === undefined) throw new Error(`no words stand over the key ${key} in src/url/keys.ts`)
    return `| ${code(key)} | ${text} | ${code(standardOf(row))} | ${known} | ${isFigure || key === 'figure' || key === 'story' || key === 'version' ? 'this link only' : 'yes'} |`
  })
  if (urlKeys.filter((row) => standardOf(row) !== '').length !== standards.length)
    throw new Error('a default is missing from the list: give the view above another value for it')
  return `# The keys of a link

Written by \`npm run url-keys\` from the table in keys.ts; change that and not this. A list has commas between its values. What is not of
a key's form, or is no id of the data it is held against, is left out and named on the page. What mail, chat and word processors do to
a link is taken back first (mangled.ts): \`&amp;\`, a link encoded as a whole, capitals, blanks, invisible characters, the end of a
sentence. A list that is there twice has the values of both; of another key that is there twice the first value counts, and the page
names a different one. A key that is not here is ignored, unless it is nearly one of these. A default is not written.

| key | stands for | default | held against | kept by the links of the page |
|---|---|---|---|---|
${rows.join('\n')}
`
}

import { readFileSync } from 'node:fs'
import { urlKeys } from '#src/url/keys.ts'

/** The words over each row of the table, by key. */
const wordsOf = (source: string): ReadonlyMap<string, string> => {
  const rows = source.slice(source.indexOf('export const urlKeys'))
  const found = rows.matchAll(/\/\*\* (.+?) \*\/\s*(?:one|facet|several|figure)\(\s*'([a-z]+)'/gu)
  return new Map([...found].map(([, text = '', key = '']) => [key, text]))
}

const code = (text: string): string => (text === '' ? '' : `\`${text}\``)

/** src/url/README.md, made from the table of keys in keys.ts. */
export const urlReadme = (): string => {
  const words = wordsOf(readFileSync('src/url/keys.ts', 'utf8'))
  const rows = urlKeys.map(({ key, standard, known = '', isFigure }) => {
    const text = words.get(key)
    if (text === undefined) throw new Error(`no words stand over the key ${key} in src/url/keys.ts`)
    return `| ${code(key)} | ${text} | ${code(standard)} | ${known} | ${isFigure ? 'this link only' : 'yes'} |`
  })
  return `# The keys of a link

Written by \`npm run url-keys\` from the table in keys.ts; change that and not this. A list has commas between its values. What is not of
a key's form, or is no id of the data it is held against, is left out and named on the page; a key that is not here is ignored, and
of one that is there twice the first counts. A default is not written.

| key | stands for | default | held against | kept by the links of the page |
|---|---|---|---|---|
${rows.join('\n')}
`
}

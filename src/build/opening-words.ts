import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import * as v from 'valibot'
import { type Language, languageCodes, languages, mainLanguage } from '#src/schema/languages.ts'

const Word = v.pipe(v.string(), v.nonEmpty())

/** What every language says before its texts come, or if they do not (src/text/CODE/opening.json). */
const Opening = v.strictObject({
  description: Word,
  loading: Word,
  needsJavaScript: Word,
  withoutJavaScript: Word,
  pageWithoutJavaScript: Word,
  wholePage: Word,
  missions: Word,
  locale: Word,
  couldNotBeLoaded: Word,
  pleaseTryAgain: Word,
  takesLong: Word,
  tryAgain: Word,
  savedCopy: Word,
})
export type Opening = v.InferOutput<typeof Opening>

export const openingOf = (language: Language): Opening => {
  const file = fileURLToPath(new URL(`../text/${language}/opening.json`, import.meta.url))
  const read = v.safeParse(Opening, JSON.parse(readFileSync(file, 'utf8')))
  if (read.success) return read.output
  throw new Error(
    `${file}: ${read.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('; ')}`,
  )
}

/** A text as it stands in HTML, also as the value of an attribute. */
export const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The attribute that says in which direction a language is written, if not in that of the page. */
export const direction = (language: Language): string => {
  const { direction: dir }: { direction: string } = languages[language]
  return dir === 'ltr' ? '' : ` dir="${dir}"`
}

const paragraphs = (say: (words: Opening) => string): string =>
  languageCodes
    .map((language) => `<p lang="${language}"${direction(language)}>${inHtml(say(openingOf(language)))}</p>`)
    .join('')

/** The words of index.html by the name under which it asks for them: `<!--words:loading-->`. */
const words: Readonly<Record<string, () => string>> = {
  loading: () => paragraphs(({ loading }) => loading),
  'needs-javascript': () => paragraphs(({ needsJavaScript }) => needsJavaScript),
  lost: () => paragraphs(({ couldNotBeLoaded, pleaseTryAgain }) => `${couldNotBeLoaded} ${pleaseTryAgain}`),
  copy: () => `<aside id="copied">${paragraphs(({ savedCopy }) => savedCopy)}</aside>`,
  slow: () =>
    `${paragraphs(({ takesLong }) => takesLong)}<p><a href="">${languageCodes.map((language) => inHtml(openingOf(language).tryAgain)).join(' · ')}</a></p>`,
}

/** Puts every language's words into index.html, with the main language as its own. */
export const withOpeningWords = (html: string): string =>
  html
    .replace('<html>', `<html lang="${mainLanguage}">`)
    .replace(
      '</title>',
      `</title>\n    <meta name="description" content="${inHtml(openingOf(mainLanguage).description)}" />`,
    )
    .replaceAll(/<!--words:([a-z-]+)-->/gu, (_, name: string) => {
      const say = words[name]
      if (!say) throw new Error(`index.html asks for the words “${name}”, which no language has`)
      return say()
    })
    // What is said to who reads the code is no part of what is sent.
    .replaceAll(/\n\s*<!--.*?-->/gsu, '')

/** Puts the words that stand before any script has come into index.html, in every language. */
export const openingWords = (): Plugin => ({
  name: 'opening-words',
  transformIndexHtml: { order: 'pre', handler: withOpeningWords },
})

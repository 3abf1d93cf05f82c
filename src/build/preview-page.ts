import { languageCodes, languages } from '#src/schema/languages.ts'
import { leadOnScript } from './head-script.ts'
import { direction, inHtml, openingOf } from './opening-words.ts'
import { type Unfurled, previewFile, previewTags } from './preview-tags.ts'

export type UnfurledPage = Unfurled & {
  mission: string
  /** The first view of the mission in the language, with its outlines. */
  view: string
  /** The styles of first views, from the folder of the site. */
  styles: string
  icon: string
  /** Where the site is; null: not known. */
  address: URL | null
  /** All that are published, with their names and countries in the language. */
  missions: readonly { id: string; name: string; country: string }[]
}

/** Links that lead to what stands in the other languages, for search; they have to be whole. */
const alternates = (mission: string, address: URL | null): readonly string[] =>
  address
    ? languageCodes.map(
        (code) =>
          `<link rel="alternate" hreflang="${code}" href="${new URL(previewFile(mission, code, 'html'), address).href}" />`,
      )
    : []

/**
 * The page of a mission in a language at an address of its own: for chat, mail and search what a link is to
 * be shown with, for readers without scripts the first view. All others are led on (lead-on.js).
 */
export const previewPage = (page: UnfurledPage): string => {
  const { mission, language, title, view, styles, icon, address, missions } = page
  const words = openingOf(language)
  const own = previewFile(mission, language, 'html')
  const canonical = address ? new URL(own, address).href : `../${own}`
  const others = languageCodes.filter((code) => code !== language)
  const listed = missions
    .filter(({ id }) => id !== mission)
    .map(
      ({ id, name, country }) =>
        `<li><a href="../${previewFile(id, language, 'html')}">${inHtml(name)}</a>, ${inHtml(country)}</li>`,
    )
  return `<!doctype html>
<html data-mission="${mission}" lang="${language}"${direction(language)}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="theme-color" content="#ffffff" />
    <meta name="color-scheme" content="only light" />
    <title>${inHtml(title)}</title>
    ${previewTags(page)}
    <link rel="canonical" href="${canonical}" />
    ${[...alternates(mission, address), icon].join('\n    ')}
    <script>${leadOnScript()}</script>
    <link rel="stylesheet" href="../${styles}" />
  </head>
  <body>
    <noscript><p class="first-missing">${inHtml(words.withoutJavaScript)}</p></noscript>
    <p class="first-missing first-way">${[
      `<a href="../?m=${mission}&amp;lang=${language}">${inHtml(words.wholePage)}</a>`,
      ...others.map(
        (code) =>
          `<a href="../${previewFile(mission, code, 'html')}" lang="${code}" hreflang="${code}">${inHtml(languages[code].name)}</a>`,
      ),
    ].join(' · ')}</p>
    <div class="first-view" lang="${language}"${direction(language)} data-main="">${view}</div>
    <noscript><nav class="first-list" aria-labelledby="missions"><h2 id="missions">${inHtml(words.missions)}</h2><ul>${listed.join('')}</ul></nav></noscript>
  </body>
</html>
`
}

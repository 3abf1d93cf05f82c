import { type Language, languageCodes } from '#src/schema/languages.ts'
import { inHtml, openingOf } from './opening-words.ts'
import type { FirstView } from './render-views.ts'
import { shortHash } from './short-hash.ts'

/** What a link is shown with; the picture where its whole address is known. */
export type Unfurled = {
  language: Language
  title: string
  description: string
  picture: { address: string; alt: string } | null
}

/** What chat programs ask of a picture (src/app/first/preview-svg.ts draws it so). */
const pictureSize = { width: 1200, height: 630 } as const

/** The file of a mission's page or picture in a language, from the folder of the site. */
export const previewFile = (mission: string, language: Language, ending: 'html' | 'png'): string =>
  `${mission}/${language}.${ending}`

const meta = (kind: 'name' | 'property', name: string, content: string): string =>
  `<meta ${kind}="${name}" content="${inHtml(content)}" />`

/** What a page says of itself to chat, mail and search, which run no script: Open Graph and Twitter's own. */
export const previewTags = ({ language, title, description, picture }: Unfurled): string => {
  return [
    meta('name', 'description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Drawdown'),
    meta('property', 'og:locale', openingOf(language).locale),
    ...languageCodes
      .filter((code) => code !== language)
      .map((code) => meta('property', 'og:locale:alternate', openingOf(code).locale)),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    ...(picture
      ? [
          meta('property', 'og:image', picture.address),
          meta('property', 'og:image:type', 'image/png'),
          meta('property', 'og:image:width', String(pictureSize.width)),
          meta('property', 'og:image:height', String(pictureSize.height)),
          meta('property', 'og:image:alt', picture.alt),
        ]
      : []),
    // Readers of this one take title, description and picture from those above.
    meta('name', 'twitter:card', picture ? 'summary_large_image' : 'summary'),
  ].join('\n    ')
}

/**
 * What a link to a mission in a language is shown with: by its first view, and its picture where the address
 * of the site is known. A picture that changes has another address, because programs keep it for long.
 */
export const unfurledOf = (
  mission: string,
  language: Language,
  { title, description, alt, picture }: Pick<FirstView, 'title' | 'description' | 'alt' | 'picture'>,
  site: URL | null,
): Unfurled => {
  const address = site && picture && new URL(previewFile(mission, language, 'png'), site)
  if (address && picture) address.search = shortHash([picture])
  return { language, title, description, picture: address && { address: address.href, alt } }
}

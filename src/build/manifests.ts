import { languageCodes } from '#src/schema/languages.ts'
import { openingOf } from './opening-words.ts'

const icons = [
  { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  // The drawing keeps to the inner four fifths, so it may be cut to any shape.
  { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: './icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
]

/** The web app manifest in each language, by file name. All are of one app: they have the same id. */
export const manifests = (): ReadonlyMap<string, object> =>
  new Map(
    languageCodes.map((lang) => [
      `manifest-${lang}.webmanifest`,
      {
        id: './',
        name: 'Drawdown',
        description: openingOf(lang).description,
        short_name: 'Drawdown',
        lang,
        start_url: './',
        scope: './',
        display: 'standalone',
        theme_color: '#ffffff',
        background_color: '#ffffff',
        icons,
      },
    ]),
  )

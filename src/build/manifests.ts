const words = {
  en: {
    name: 'Drawdown',
    description:
      'Which bases of a UN mission are open, closed or handed over at any date, and what it rests on.',
  },
  fr: {
    name: 'Drawdown',
    description:
      'Quelles bases d’une mission de l’ONU sont ouvertes, fermées ou rétrocédées à une date donnée, et sur quoi cela repose.',
  },
} as const

const icons = [
  { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  // The drawing keeps to the inner four fifths, so it may be cut to any shape.
  { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: './icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
]

/** The web app manifest in each language, by file name. Both are of one app: they have the same id. */
export const manifests = (): ReadonlyMap<string, object> =>
  new Map(
    (['en', 'fr'] as const).map((lang) => [
      `manifest-${lang}.webmanifest`,
      {
        id: './',
        ...words[lang],
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

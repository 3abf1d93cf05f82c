import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Plugin, transformWithOxc } from 'vite'
import { textIn } from '#src/domain/names/text-in.ts'
import { type Language, mainLanguage } from '#src/schema/languages.ts'
import { headStyle } from './head-style.ts'
import { direction, inHtml, openingOf } from './opening-words.ts'
import { firstMission, missionEntries, missionIds } from './missions.ts'
import { previewPage } from './preview-page.ts'
import { type Unfurled, previewFile, previewTags, unfurledOf } from './preview-tags.ts'
import { shortHash } from './short-hash.ts'
import { type FirstViews, type StartRunner, languagesInOrder, renderFirstViews } from './render-views.ts'
import { siteAddress } from './site-address.ts'

const inPage = (language: Language, html: string, more: string): string =>
  `<div class="first-view" lang="${language}"${direction(language)}${more}>${html}</div>`

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')

/** The script that brings the map of a first view to its box, with the one function that both sides share. */
const firstScript = async (): Promise<string> => {
  const { code } = await transformWithOxc(read('../app/first/fit-frame.ts'), 'fit-frame.ts', {
    target: 'es2022',
  })
  const own = `${code.replace(/^export /mu, '')}\n${read('first-view.js')}`
  const lines = own.replaceAll(/\/\*[^]*?\*\//gu, '').split('\n')
  const kept = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('//'))
  return `;(function () {\n${kept.join('\n')}\n})()`
}

/** The page's own words: those of its first view, and what a link to it is shown with. */
const withWords = (html: string, unfurled: Unfurled): string =>
  html
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${inHtml(unfurled.title)}</title>`)
    .replace(/<meta name="description"[^>]*>/u, () => previewTags(unfurled))

/** Says what is missing where no script runs, and where the view can be read in which language. */
const noScript = (mission: string): string => {
  const paragraphs = languagesInOrder.map((code) => {
    const { withoutJavaScript, pageWithoutJavaScript } = openingOf(code)
    const way = `<a href="./${previewFile(mission, code, 'html')}">${inHtml(pageWithoutJavaScript)}</a>`
    return `<p class="first-missing" lang="${code}"${direction(code)}>${inHtml(withoutJavaScript)} ${way}</p>`
  })
  return `<noscript>${paragraphs.join('')}</noscript>`
}

/** Takes out of a page what an expression finds; gives back the rest and what was found. */
const taken = (html: string, what: RegExp): readonly [rest: string, found: readonly string[]] => {
  const found = html.match(what) ?? []
  return [found.reduce((page, part) => page.replace(part, ''), html), found]
}

const told = (event: string): string => `dispatchEvent(new Event('${event}'))`

type FirstViewParts = {
  mission: string
  views: FirstViews
  /** Where those of other missions are. */
  folder: string
  unfurled: Unfurled
  styles: string
  /** Links that name them as loaded. */
  standing: string
  script: string
}

/**
 * The page with first views in it. What is loaded stands behind them or waits for them (head.js), and the
 * styles that they are drawn with stand before: a slow line brings the view first, and one trip is enough for
 * it.
 */
const withFirstViews = (html: string, parts: FirstViewParts): string => {
  const { mission, views, folder, unfurled, styles, standing, script } = parts
  const [withoutSheets] = taken(html, /<link rel="stylesheet"[^>]*>/gu)
  const [, coming] = taken(withoutSheets, /<div id="coming">[^]*?<\/div>/gu)
  const [withoutEntry, entries] = taken(withoutSheets, /<script type="module"[^>]*><\/script>/gu)
  // A slow line brings what is asked for behind the first of them when the last of them is there.
  const blocks = [...views].map(
    ([language, view], index) =>
      `${inPage(language, view.second ?? view.html, index === 0 ? ' data-main=""' : '')}\n<script>${script}</script>` +
      (index === 0 ? `<script>${told('first-view-near')}</script>` : ''),
  )
  return withWords(withoutEntry, unfurled)
    .replaceAll('<link rel="modulepreload"', '<link data-for="" data-rel="modulepreload"')
    .replace(
      '<html',
      `<html data-mission="${mission}" data-folder="./${folder}" data-views="${[...views.keys()].join(' ')}"`,
    )
    .replace('</style>', () => `${styles}</style>`)
    .replace(/<noscript>[^]*?<\/noscript>/u, '')
    .replace(coming[0] ?? '', () => `${noScript(mission)}${coming[0]}\n    ${blocks.join('\n    ')}`)
    .replace('<style>', () => `${fonts(styles)}<style>`)
    .replace(
      '</body>',
      () => `<script>${told('first-view')}</script>\n${standing}\n${entries.join('\n')}\n</body>`,
    )
}

/** Asks for the typefaces with the page: the first view waits for them. */
const fonts = (styles: string): string =>
  [...new Set([...styles.matchAll(/url\(([^)]*\.woff2)\)/gu)].map(([, href = '']) => href))]
    .map((href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">\n    `)
    .join('')

type Bundle = Readonly<Record<string, { type: string; fileName: string; source?: string | Uint8Array }>>

/** Whose styles a first view is drawn with. Leaflet's are in the first, which the others change. */
const styled = ['page', 'index', 'map-places', 'MapLegend']

const styleFiles = (bundle: Bundle) =>
  styled.flatMap((chunk) =>
    Object.values(bundle).filter(({ fileName }) =>
      new RegExp(String.raw`/${chunk}-[\w-]{8}\.css$`, 'u').test(fileName),
    ),
  )

/** The styles that a first view is drawn with; `assets` is the way there from where they stand. */
const stylesOf = (bundle: Bundle, assets: string): string =>
  styleFiles(bundle)
    .map(({ source }) => String(source).replaceAll(/url\((?!data:)(?:\.\/)?/gu, `url(${assets}`))
    .join('')

/**
 * What stands in the page is not asked for once more: Vite takes a style sheet for loaded that has a link,
 * and a link that is disabled loads none.
 */
const standingStyles = (bundle: Bundle): string =>
  styleFiles(bundle)
    .map(({ fileName }) => `<link rel="stylesheet" disabled href="./${fileName}">`)
    .join('\n')

const iconOf = (html: string): string => /<link rel="icon"[^>]*>/u.exec(html)?.[0] ?? ''

/**
 * Puts the first view of the first mission into index.html, in every language: title, map, key figures,
 * sites, as the page itself draws them first (src/app/first). Those of the other missions are files of their
 * own, which the page asks for before anything else (head.js). Beside that each mission has in each language
 * a page at an address of its own (preview-page.ts), with a picture where the address of the site is known.
 */
export const firstView = (data: string, start: StartRunner): Plugin => {
  let rendered: Promise<ReadonlyMap<string, FirstViews>> | null = null
  let folder = ''
  let site: URL | null = null
  const mission = firstMission(data)
  return {
    name: 'first-view',
    apply: 'build',
    async buildStart() {
      site = siteAddress()
      if (!site)
        this.info(
          'DRAWDOWN_ADDRESS is not set: links in chat and mail are shown with title and description, but without a picture, which needs a whole address (src/build/README.md)',
        )
      rendered = renderFirstViews(data, missionIds(data), site !== null, start)
      const files = [...(await rendered)]
        .filter(([id]) => id !== mission)
        .flatMap(([id, views]) =>
          [...views].map(([language, view]) => ({
            name: `${id}-${language}.html`,
            source: inPage(language, view.html, ' data-came=""'),
          })),
        )
      folder = `assets/first-views-${shortHash(files.map(({ source }) => source))}/`
      for (const { name, source } of files)
        this.emitFile({ type: 'asset', fileName: `${folder}${name}`, source })
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const views = (await rendered)?.get(mission)
        const first = views?.get(mainLanguage)
        if (!views || !first) throw new Error('the first views were not asked for')
        return withFirstViews(html, {
          mission,
          views,
          folder,
          unfurled: unfurledOf(mission, mainLanguage, first, site),
          styles: stylesOf(bundle, './assets/'),
          standing: standingStyles(bundle),
          script: await firstScript(),
        })
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const css = `${headStyle()}${stylesOf(bundle, '../')}`
        const styles = `assets/first-views-styles/${shortHash([css])}.css`
        this.emitFile({ type: 'asset', fileName: styles, source: css })
        const index = bundle['index.html']
        const icon = index?.type === 'asset' ? iconOf(String(index.source)) : ''
        const published = missionEntries(data)
        for (const [id, views] of (await rendered) ?? [])
          for (const [language, view] of views) {
            const source = previewPage({
              ...unfurledOf(id, language, view, site),
              mission: id,
              view: view.html,
              styles,
              icon,
              address: site,
              missions: published.map(({ id: other, shortName, country }) => ({
                id: other,
                name: textIn(shortName, language),
                country: textIn(country, language),
              })),
            })
            this.emitFile({ type: 'asset', fileName: previewFile(id, language, 'html'), source })
            if (view.picture)
              this.emitFile({
                type: 'asset',
                fileName: previewFile(id, language, 'png'),
                source: view.picture,
              })
          }
      },
    },
  }
}

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, transformWithOxc } from 'vite'
import { type Language, languageCodes, languages, mainLanguage } from '#src/schema/languages.ts'
import { makePack } from './data-packs.ts'
import { openingOf } from './opening-words.ts'
import { firstMission, missionIds } from './missions.ts'

/** What a page shows before anything else has come, as src/app/first/render.tsx makes it. */
type FirstView = { html: string; title: string; description: string }

/** Runs the page's own modules in Node (src/command/runner.ts). */
type StartRunner = () => Promise<{
  load: <Module>(path: string) => Promise<Module>
  close: () => Promise<void>
}>

type Renderer = {
  renderFirstView: (asked: {
    pack: unknown
    mission: string
    language: Language
    isSecond: boolean
  }) => Promise<FirstView>
}

type Clock = { setNow: (time: Date) => void }

/** Before all data: by this clock nothing is told that depends on the day on which a page is read. */
const beforeAllData = new Date(0)

type FirstViews = ReadonlyMap<Language, FirstView>

/** The first view of each mission in each language, the main one first. */
const renderFirstViews = async (
  data: string,
  missions: readonly string[],
  start: StartRunner,
): Promise<ReadonlyMap<string, FirstViews>> => {
  const runner = await start()
  try {
    const { setNow } = await runner.load<Clock>('in-node/now.ts')
    setNow(beforeAllData)
    const { renderFirstView } = await runner.load<Renderer>('../app/first/render.tsx')
    const all = new Map<string, FirstViews>()
    for (const mission of missions) {
      const views = new Map<Language, FirstView>()
      // Those of the first mission stand in one page and share their outlines.
      const isShared = all.size === 0
      for (const language of inOrder) {
        const pack: unknown = JSON.parse(JSON.stringify(makePack(join(data, mission), language)))
        const isSecond = isShared && views.size > 0
        // oxlint-disable-next-line no-await-in-loop -- one by one: they share what stands for the page
        views.set(language, await renderFirstView({ pack, mission, language, isSecond }))
      }
      all.set(mission, views)
    }
    return all
  } finally {
    await runner.close()
  }
}

const inOrder = [mainLanguage, ...languageCodes.filter((code) => code !== mainLanguage)] as const

const direction = (language: Language): string => {
  const { direction: dir }: { direction: string } = languages[language]
  return dir === 'ltr' ? '' : ` dir="${dir}"`
}

const inPage = (language: Language, { html }: FirstView, more: string): string =>
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

const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** What a page says of itself to whoever shows a link to it. */
const preview = ({ title, description }: FirstView): string =>
  [
    ['og:type', 'website'],
    ['og:site_name', 'Drawdown'],
    ['og:title', title],
    ['og:description', description],
  ]
    .map(([name = '', content = '']) => `<meta property="${name}" content="${inHtml(content)}" />`)
    .join('\n    ')

const withWords = (html: string, view: FirstView): string =>
  html
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${inHtml(view.title)}</title>`)
    .replace(
      /<meta name="description"[^>]*>/u,
      () => `<meta name="description" content="${inHtml(view.description)}" />\n    ${preview(view)}`,
    )

/** Says what is missing where no script runs, over the view that stands there. */
const noScript = (): string =>
  `<noscript>${inOrder.map((code) => `<p class="first-missing" lang="${code}"${direction(code)}>${inHtml(openingOf(code).withoutJavaScript)}</p>`).join('')}</noscript>`

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
  styles: string
  script: string
}

/**
 * The page with first views in it. What is loaded stands behind them or waits for them (head.js), and the
 * styles that they are drawn with stand before: a slow line brings the view first, and one trip is enough for
 * it.
 */
const withFirstViews = (html: string, { mission, views, folder, styles, script }: FirstViewParts): string => {
  const [first] = views.values()
  if (!first) throw new Error('a page with first views needs one')
  const [withoutSheets] = taken(html, /<link rel="stylesheet"[^>]*>/gu)
  const [, coming] = taken(withoutSheets, /<div id="coming">[^]*?<\/div>/gu)
  const [withoutEntry, entries] = taken(withoutSheets, /<script type="module"[^>]*><\/script>/gu)
  // A slow line brings what is asked for behind the first of them when the last of them is there.
  const blocks = [...views].map(
    ([language, view], index) =>
      `${inPage(language, view, index === 0 ? ' data-main=""' : '')}\n<script>${script}</script>` +
      (index === 0 ? `<script>${told('first-view-near')}</script>` : ''),
  )
  return withWords(withoutEntry, first)
    .replaceAll('<link rel="modulepreload"', '<link data-for="" data-rel="modulepreload"')
    .replace(
      '<html',
      `<html data-mission="${mission}" data-folder="./${folder}" data-views="${[...views.keys()].join(' ')}"`,
    )
    .replace('</style>', () => `${styles}</style>`)
    .replace(/<noscript>[^]*?<\/noscript>/u, '')
    .replace(coming[0] ?? '', () => `${noScript()}${coming[0]}\n    ${blocks.join('\n    ')}`)
    .replace('<style>', () => `${fonts(styles)}<style>`)
    .replace('</body>', () => `<script>${told('first-view')}</script>\n${entries.join('\n')}\n</body>`)
}

/** Asks for the typefaces with the page: the first view waits for them. */
const fonts = (styles: string): string =>
  [...new Set([...styles.matchAll(/url\(([^)]*\.woff2)\)/gu)].map(([, href = '']) => href))]
    .map((href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">\n    `)
    .join('')

type Bundle = Readonly<Record<string, { type: string; fileName: string; source?: string | Uint8Array }>>

/** The styles of a build that a first view is drawn with, as they are written inside the page. */
const stylesOf = (bundle: Bundle): string =>
  Object.values(bundle)
    .filter(({ fileName }) => /\/(page|index|MapLegend)-[^/]*\.css$/u.test(fileName))
    .map(({ source }) => String(source).replaceAll(/url\((?!data:)(?:\.\/)?/gu, 'url(./assets/'))
    .join('')

/**
 * Puts the first view of the first mission into index.html, in every language: title, map, key figures,
 * sites, as the page itself draws them first (src/app/first). Those of the other missions are files of their
 * own, which the page asks for before anything else (head.js).
 */
export const firstView = (data: string, start: StartRunner): Plugin => {
  let rendered: Promise<ReadonlyMap<string, FirstViews>> | null = null
  let folder = ''
  const mission = firstMission(data)
  return {
    name: 'first-view',
    apply: 'build',
    async buildStart() {
      rendered = renderFirstViews(data, missionIds(data), start)
      const files = [...(await rendered)]
        .filter(([id]) => id !== mission)
        .flatMap(([id, views]) =>
          [...views].map(([language, view]) => ({
            name: `${id}-${language}.html`,
            source: inPage(language, view, ' data-came=""'),
          })),
        )
      const sum = createHash('sha256')
      for (const { source } of files) sum.update(source)
      folder = `assets/first-views-${sum.digest('base64url').slice(0, 8)}/`
      for (const { name, source } of files)
        this.emitFile({ type: 'asset', fileName: `${folder}${name}`, source })
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const views = (await rendered)?.get(mission)
        if (!views) throw new Error('the first views were not asked for')
        const script = await firstScript()
        return withFirstViews(html, { mission, views, folder, styles: stylesOf(bundle), script })
      },
    },
  }
}

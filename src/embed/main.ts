import '@fontsource/noto-sans/latin-400.css'
import './embed.css'
import type { BuiltEmbed } from '#src/domain/page/embeds.ts'
import { readerLanguage } from '#src/url/reader-language.ts'
import type { EmbedPanel } from './shown.ts'

// Loads the panel that the address names. Each is built by itself, with all that it needs in one file
// (build/embed-page.ts); in development they are modules like any other.
const built = import.meta.env.EMBED_PANELS
const modules = built ? {} : import.meta.glob<{ panel: EmbedPanel }>('./panels/*.ts')

const ask = (path: string, kind: Readonly<Record<string, string>>): void => {
  const link = Object.assign(document.createElement('link'), kind)
  link.href = new URL(path, document.baseURI).href
  document.head.append(link)
}

/**
 * Asks for what the code of a panel will ask for while that is still on its way: a trip less on a slow line.
 * What the address means is read by that code; here a wrong guess costs a file that is not used.
 */
const askEarly = (params: URLSearchParams, { words, packs }: BuiltEmbed): void => {
  const mission = params.get('m') ?? import.meta.env.DEFAULT_MISSION
  const language = params.get('lang') ?? readerLanguage(navigator.languages)
  const wording = new Map(Object.entries(words)).get(language)
  if (wording === undefined || !/^[a-z0-9-]+$/u.test(mission)) return
  ask(wording, { rel: 'modulepreload' })
  const data = packs.map((pack) => `${import.meta.env.EMBED_PACKS}${mission}-${language}-${pack}.json`)
  for (const path of [`${mission}/mission.json`, ...data])
    ask(path, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' })
}

const load = async (params: URLSearchParams): Promise<void> => {
  const name = params.get('embed') ?? ''
  if (built) {
    const panel = Object.hasOwn(built, name) ? built[name] : undefined
    const code = import(
      /* @vite-ignore */ new URL(panel?.code ?? built['']?.code ?? '', document.baseURI).href
    )
    if (panel) askEarly(params, panel)
    await code
    return
  }
  const [{ startEmbed }, module] = await Promise.all([
    import('./start.ts'),
    modules[`./panels/${name}.ts`]?.(),
  ])
  startEmbed(module?.panel ?? null)
}

void load(new URLSearchParams(window.location.search))

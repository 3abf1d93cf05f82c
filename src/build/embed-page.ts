import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type InlineConfig, type Plugin, build } from 'vite'
import { type BuiltEmbed, embedNames, embedRows, isEmbed } from '#src/domain/page/embeds.ts'
import { languageCodes } from '#src/schema/languages.ts'
import { embedPackFiles } from './embed-packs.ts'
import { openingWords } from './opening-words.ts'

const source = (path: string): string => fileURLToPath(new URL(`../embed/${path}`, import.meta.url))

const prefix = 'embed-of-'

/** The start of each embed: its panel, drawn; of no name, that there is none of the name. */
const starts = (): Plugin => ({
  name: 'embed-starts',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith(`\0${prefix}`)) return null
    const name = id.slice(prefix.length + 1)
    const start = `import { startEmbed } from ${JSON.stringify(source('start.ts'))}\n`
    return name === ''
      ? `${start}startEmbed(null)`
      : `${start}import { panel } from ${JSON.stringify(source(`panels/${name}.ts`))}\nstartEmbed(panel)`
  },
})

/** What an embed loads only where it must, or never: the check of published files, the makings of files. */
const apart = /src\/(queries\/read-published|export\/(load-fonts|svg\/frame|svg\/frame-svg|gis\/.*))\.ts$/u

type Info = { importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] }
type Context = { getModuleInfo: (id: string) => Info | null }

const reach = (context: Context, start: string): ReadonlySet<string> => {
  const seen = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const { importedIds = [], dynamicallyImportedIds = [] } = context.getModuleInfo(id) ?? {}
    open.push(...importedIds, ...dynamicallyImportedIds.filter((next) => !apart.test(next)))
  }
  return seen
}

/** One file with the code of an embed, and one with what it says in each language. */
const chunksOf = (name: string) => {
  let reached: ReadonlySet<string> | null = null
  return (id: string, context: Context): string | null => {
    const [, language] = /src\/text\/([a-z]{2})\//u.exec(id) ?? []
    if (language) return `embed-words-${name}-${language}`
    reached ??= reach(context, `\0${prefix}${name}`)
    return reached.has(id) ? `${prefix}${name}` : null
  }
}

/**
 * Builds embed.html into the folder of the page, apart from it, and each embed by itself: what several need
 * would else be one chunk with all of the page's first view, or many small ones. Their data are packs.
 */
export const embedPage = (data: string): Plugin => {
  let root = ''
  let define: Readonly<Record<string, unknown>> = {}
  const shared = (dir: string, folder: string): InlineConfig => ({
    root,
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    define: { ...define, 'import.meta.env.EMBED_PACKS': JSON.stringify(folder) },
    build: {
      outDir: dir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      modulePreload: false,
    },
  })
  const buildPanel = async (dir: string, folder: string, name: string): Promise<BuiltEmbed> => {
    const config = shared(dir, folder)
    const made = await build({
      ...config,
      plugins: [starts()],
      build: {
        ...config.build,
        rolldownOptions: {
          input: { [`${prefix}${name}`]: `${prefix}${name}` },
          output: { codeSplitting: { groups: [{ name: chunksOf(name) }] } },
        },
      },
    })
    const outputs = 'output' in made ? made.output : []
    const entry = outputs.find((file) => file.type === 'chunk' && file.isEntry)
    if (!entry) throw new Error(`the embed ${name} has no code`)
    const wording = (language: string) =>
      outputs.find(({ fileName }) => fileName.includes(`embed-words-${name}-${language}-`))?.fileName
    return {
      code: entry.fileName,
      words: Object.fromEntries(languageCodes.map((code) => [code, wording(code)])),
      packs: ['core', ...(isEmbed(name) ? embedRows[name].packs : [])],
    }
  }
  return {
    name: 'embed-page',
    apply: 'build',
    configResolved(config) {
      root = config.root
      define = config.define ?? {}
    },
    async writeBundle({ dir = 'dist' }) {
      const { folder, files } = embedPackFiles(data)
      mkdirSync(join(dir, folder), { recursive: true })
      for (const [name, text] of files) writeFileSync(join(dir, folder, name), text)
      const built = await Promise.all(
        ['', ...embedNames].map(async (name) => [name, await buildPanel(dir, folder, name)] as const),
      )
      const config = shared(dir, folder)
      await build({
        ...config,
        plugins: [openingWords()],
        define: {
          ...config.define,
          'import.meta.env.EMBED_PANELS': JSON.stringify(Object.fromEntries(built)),
        },
        build: { ...config.build, rolldownOptions: { input: join(root, 'embed.html') } },
      })
    },
  }
}

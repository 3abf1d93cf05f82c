import { join } from 'node:path'
import { type Language, languageCodes, mainLanguage } from '#src/schema/languages.ts'
import type { Topology } from 'topojson-specification'
import { makePack, readTopology } from './data-packs.ts'

/** Runs the page's own modules in Node (src/command/runner.ts). */
export type StartRunner = () => Promise<{
  load: <Module>(path: string) => Promise<Module>
  close: () => Promise<void>
}>

/**
 * A mission in one language as it is shown before anything else has come: what src/app/first makes of it.
 */
export type FirstView = {
  title: string
  /** The view as it stands in a page by itself. */
  html: string
  /** The same behind that of another language, whose outlines it uses. */
  second: string | null
  /** What a link to it is shown with. */
  description: string
  alt: string
  /** As PNG; null where no link can name it. */
  picture: Uint8Array | null
}

/** The main language first. */
export type FirstViews = ReadonlyMap<Language, FirstView>

type Renderer = {
  renderFirstView: (asked: {
    pack: unknown
    mission: string
    language: Language
    isSecond: boolean
  }) => Promise<{ html: string; title: string }>
}

type Previewer = {
  makePreview: (
    pack: unknown,
    language: Language,
  ) => Promise<{
    description: string
    alt: string
    draw: (outlines: Topology, basemap: Topology) => string
  }>
}

type Drawer = { svgToSmallPng: (svg: string) => Promise<Uint8Array> }

type Clock = { setNow: (time: Date) => void }

/** Before all data: by this clock nothing is told that depends on the day on which a page is read. */
const beforeAllData = new Date(0)

export const languagesInOrder = [
  mainLanguage,
  ...languageCodes.filter((code) => code !== mainLanguage),
] as const

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/**
 * The first view of each mission in each language, and what links to it are shown with. Those of the first
 * mission stand in one page. Pictures are drawn only if asked for: they take as long as all else.
 */
export const renderFirstViews = async (
  data: string,
  missions: readonly string[],
  hasPictures: boolean,
  start: StartRunner,
): Promise<ReadonlyMap<string, FirstViews>> => {
  const runner = await start()
  try {
    const { setNow } = await runner.load<Clock>('in-node/now.ts')
    setNow(beforeAllData)
    const { renderFirstView } = await runner.load<Renderer>('../app/first/render.tsx')
    const { makePreview } = await runner.load<Previewer>('../app/first/preview.ts')
    const drawer = hasPictures ? await runner.load<Drawer>('in-node/svg-to-small-png.ts') : null
    const render = async (mission: string, language: Language, isShared: boolean): Promise<FirstView> => {
      const folder = join(data, mission)
      const pack = plain(makePack(folder, language))
      const { html, title } = await renderFirstView({ pack, mission, language, isSecond: false })
      const second = isShared ? await renderFirstView({ pack, mission, language, isSecond: true }) : null
      const { description, alt, draw } = await makePreview(pack, language)
      const draws = () => draw(readTopology(folder, 'provinces.topo'), readTopology(folder, 'basemap.topo'))
      const picture = drawer ? await drawer.svgToSmallPng(draws()) : null
      return { title, html, second: second?.html ?? null, description, alt, picture }
    }
    const all = new Map<string, FirstViews>()
    for (const mission of missions) {
      const views = new Map<Language, FirstView>()
      const isFirst = all.size === 0
      for (const language of languagesInOrder)
        // oxlint-disable-next-line no-await-in-loop -- one by one: they share what stands for the page
        views.set(language, await render(mission, language, isFirst && views.size > 0))
      all.set(mission, views)
    }
    return all
  } finally {
    await runner.close()
  }
}

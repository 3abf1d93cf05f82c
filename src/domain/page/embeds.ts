import type { ChartName, Tab } from './panels.ts'

/**
 * What the build makes of a mission's files for an embed, in one language each (build/embed-packs.ts): every
 * embed reads the first, and those that it draws from beside it.
 */
export const embedPacks = ['core', 'people', 'areas', 'strength', 'headcounts', 'outputs'] as const
export type EmbedPack = (typeof embedPacks)[number]

type Embed = {
  packs: readonly EmbedPack[]
  /** Where the page shows the same: at a chart, or behind a tab. */
  at: { chart: ChartName } | { tab: Tab }
}

/** What can stand in another page by itself, as `?embed=NAME`. The names are those of its files. */
const embeds = {
  map: { packs: ['people', 'areas'], at: { chart: 'map' } },
  'burn-down': { packs: [], at: { chart: 'burn-down' } },
  slippage: { packs: [], at: { chart: 'slippage' } },
  timeline: { packs: [], at: { chart: 'timeline' } },
  strength: { packs: ['strength'], at: { chart: 'strength' } },
  headcounts: { packs: ['headcounts'], at: { chart: 'headcounts' } },
  estimates: { packs: ['people'], at: { chart: 'estimates' } },
  outputs: { packs: ['outputs'], at: { tab: 'outputs' } },
  changes: { packs: ['people', 'strength'], at: { tab: 'changes' } },
  compare: { packs: ['people', 'strength'], at: { tab: 'compare' } },
} as const satisfies Record<string, Embed>

export type EmbedName = keyof typeof embeds

/** What each embed is. */
export const embedRows: Readonly<Record<EmbedName, Embed>> = embeds

/** Whether something of this name can stand in another page. */
export const isEmbed = (name: string): name is EmbedName => Object.hasOwn(embeds, name)

/** The names of all of them. */
export const embedNames = Object.keys(embeds).filter(isEmbed)

/** The files of an embed in a build, as paths beside the page. */
export type BuiltEmbed = {
  code: string
  /** By language. */
  words: Readonly<Record<string, string | undefined>>
  packs: readonly EmbedPack[]
}

import { type EmbedName, embedRows } from '#src/domain/page/embeds.ts'
import { serialiseView } from './codec.ts'
import { openAt } from './cited-view.ts'
import type { View } from './view.ts'

/** The page of embeds, beside index.html. */
const page = 'embed.html'

/** Keys that say what the page opens at or keeps for itself, and no embed shows. */
const ofPage = ['tab', 'chart', 'output', 'strength', 'line', 'source', 'figure', 'story'] as const

/** The address of an embed that shows what a link to the page shows. */
export const embedAddress = (link: string, embed: EmbedName): string => {
  const address = new URL(link)
  const { searchParams } = address
  for (const key of ofPage) searchParams.delete(key)
  const rest = searchParams.toString().replaceAll('%2C', ',')
  return new URL(`${page}?embed=${embed}${rest && `&${rest}`}`, address).href
}

/** The address of the page that shows what an embed shows, at the same chart or tab. */
export const pageOfEmbed = (view: View, embed: EmbedName, base: string): string => {
  const { at } = embedRows[embed]
  const place = 'tab' in at ? { ...view, tab: at.tab } : (openAt(view, `chart ${at.chart}`) ?? view)
  return new URL(`./${serialiseView(place)}`, base).href
}

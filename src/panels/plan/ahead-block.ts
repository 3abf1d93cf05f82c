import { lastDay } from '#src/domain/dates/dates.ts'
import { aheadOf, isAllLeft } from '#src/domain/page/ahead-of.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { aheadWords, stillNames } from '#src/text/ahead-words.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { citeAll } from '#src/export/briefing/section-frame.ts'
import type { BriefingBlock } from '#src/export/briefing/sections.ts'

/** The dates ahead, and what is still there by area and contributor, as the page lists them. */
export const aheadBlocks = (
  context: BriefingContext,
  today: string,
): { blocks: readonly BriefingBlock[]; sourceIds: readonly string[] } => {
  const { base, t, language, names, day, counting } = context
  const { columns, ...words } = t.plan.ahead
  const ahead = aheadOf(context, context)
  const siteNames = new Map(base.index.records.map(({ site }) => [site.id, textIn(site.name, language)]))
  const date = formatDate(day, language)
  const covered = lastDay(base.mission.coverage.mission)
  const dates: BriefingBlock = {
    kind: 'table',
    alt: words.title,
    header: [columns.date, columns.days, columns.what, columns.whose, columns.basis, columns.sources],
    rows: ahead.dates.map((one) => {
      const said = aheadWords(
        one,
        { day, covered, today },
        (id) => siteNames.get(id) ?? id,
        names,
        t,
        language,
      )
      return [
        formatDate(one.date, language),
        said.days,
        said.told,
        said.whose || t.timeline.wholeMission,
        said.basis,
        citeAll(context, one.event.sources),
      ]
    }),
    columns: [13, 12, 34, 14, 12, 15],
  }
  const still = (of: 'province' | 'contributor'): BriefingBlock => {
    const list = of === 'province' ? ahead.areas : ahead.contributors
    const title = of === 'province' ? words.byArea : words.byContributor
    const labels = stillNames(list, of, names, t)
    return {
      kind: 'table',
      alt: `${words.still(counting, date)}. ${title}`,
      header: [title, words.sitesHead],
      rows: list.map(({ count, of: all }, index) => [
        labels[index] ?? '',
        words.ofAll(formatNumber(count, language), formatNumber(all, language)),
      ]),
      columns: [60, 40],
    }
  }
  return {
    blocks: [
      ...(ahead.dates.length > 0 ? [dates] : []),
      ...(ahead.areas.length > 0
        ? [
            {
              kind: 'text' as const,
              paragraphs: [
                [{ text: words.still(counting, date), bold: true }],
                isAllLeft(ahead) ? words.noneLeft : words.severalContributors,
              ],
            },
            ...(isAllLeft(ahead) ? [] : [still('province'), still('contributor')]),
          ]
        : []),
    ],
    sourceIds: ahead.dates.flatMap(({ event }) => event.sources),
  }
}

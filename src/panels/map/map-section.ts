import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { statusSources } from '#src/domain/sites/status.ts'
import { plainMapSvg } from './map-svg.ts'
import { mapCoursePhrase } from '#src/text/map-course-phrase.ts'
import { remainingPhrase } from '#src/text/tally-phrase.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { pictureSizes } from '#src/export/briefing/page-sizes.ts'
import { mapBrief, statusCounts } from './map-brief.ts'
import { mapCredits, mapOf } from './map-of.ts'
import { filterOf, siteNotes, titleOf } from '#src/export/notes.ts'
import { type DrawnSection, emptySection, makeSection } from '#src/export/briefing/section-frame.ts'

/**
 * What remains, and how many of the sites shown are in each status, in the order of the legend; places of UN
 * maps are in no count.
 */
const statusLine = (context: BriefingContext): string => {
  const { shown, t, language } = context
  const tally = tallyOf(shown)
  const counts = statusCounts(context)
  return [
    ...(tally.total > 0 ? [t.sites.sentence([remainingPhrase(tally, 'closed', t, language)])] : []),
    ...(counts.length > 0 ? [t.sections.byStatus(counts)] : []),
  ].join(' ')
}

/** The sites of the filter on the map. */
export const mapSection = (context: BriefingContext): DrawnSection => {
  const { t, layers, shown } = context
  const name = t.map.title
  if (shown.length === 0) return emptySection(context, 'map', name, t.filters.none)
  if (layers === null) return emptySection(context, 'map', name, t.sections.noMap)
  const size = pictureSizes[context.size ?? 'slide']
  const told = mapCoursePhrase(shown, context.names, t, context.language)
  const description = `${filterOf(context)} ${statusLine(context)} ${told}`
  const svg = plainMapSvg({
    ...mapOf(context, layers),
    size,
    title: titleOf(context, name),
    description,
    font: context.font,
  })
  return makeSection(context, {
    panel: 'map',
    name,
    blocks: [{ kind: 'picture', alt: `${t.map.title}. ${description}`, svg, ...size }],
    notes: [filterOf(context), statusLine(context)],
    sourceIds: shown.flatMap(({ status, site }) => statusSources(status, site)),
    remarks: siteNotes(context),
    credits: mapCredits(context),
    brief: (picture) => mapBrief(context, layers, picture),
  })
}

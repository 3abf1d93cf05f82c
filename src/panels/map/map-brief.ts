import type { MapLayers } from '#src/domain/geo/map-places.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { sourcesDiffer } from '#src/domain/sites/status.ts'
import { remaining, tallyOf } from '#src/domain/sites/site-tally.ts'
import { drawdownStatuses } from '#src/schema/statuses.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { briefPicture } from '#src/export/briefing/page-sizes.ts'
import { whereOf } from '#src/export/briefing/scope-of.ts'
import type { Brief, ToldFigure } from '#src/export/briefing/sections.ts'
import type { Size } from '#src/export/svg/frame.ts'
import { filterOf, titleOf } from '#src/export/notes.ts'
import { mapCoursePhrases } from '#src/text/map-course-phrase.ts'
import { mapOf } from './map-of.ts'
import { plainMapSvg } from './map-svg.ts'

/** How many of the sites shown are in each status, in the order of the legend. */
export const statusCounts = ({ shown, t, language }: BriefingContext): readonly string[] => {
  const tally = tallyOf(shown)
  return drawdownStatuses
    .filter((name) => tally.byStatus[name] > 0)
    .map((name) => t.sections.statusCount(t.words.status[name], formatNumber(tally.byStatus[name], language)))
}

/** What remains; null where a status is chosen, as a part of one status says nothing of what remains. */
const remainingMessage = (context: BriefingContext): string | null => {
  const { shown, filter, day, t, language, messages } = context
  const tally = tallyOf(shown)
  if (filter.statuses.length > 0 || tally.total === 0) return null
  const number = (value: number) => formatNumber(value, language)
  const unknown = tally.byStatus['not-documented']
  return messages.remaining(whereOf(context), {
    count: number(remaining(tally, 'closed')),
    all: number(tally.total),
    notYet: t.tally.steps.closed,
    date: formatDate(day, language),
    unknown: unknown > 0 ? t.tally.unknown(number(unknown)) : null,
  })
}

const figureOf = ({ shown, filter, t, language }: BriefingContext): readonly ToldFigure[] => {
  const tally = tallyOf(shown)
  if (filter.statuses.length > 0 || tally.total === 0) return []
  const [count, all] = [remaining(tally, 'closed'), tally.total].map((value) => formatNumber(value, language))
  return [{ value: t.tally.outOf(count ?? '', all ?? ''), label: t.tally.ofSet('closed') }]
}

/** The map with what remains as its headline, and the sites by status and by area. */
export const mapBrief = (context: BriefingContext, layers: MapLayers, picture?: Size): Brief => {
  const { shown, names, t, language } = context
  const size = picture ?? briefPicture[context.size ?? 'slide']
  const told = mapCoursePhrases(shown, names, t, language)
  const alt = `${t.map.title}. ${filterOf(context)} ${told.join(' ')}`
  const counts = statusCounts(context)
  const differing = shown.filter(({ history, status }) => sourcesDiffer(history, status)).length
  const svg = plainMapSvg({
    ...mapOf(context, layers),
    size,
    title: titleOf(context, t.map.title),
    description: alt,
    font: context.font,
  })
  return {
    message: remainingMessage(context),
    points: [
      ...(counts.length > 0 ? [t.sections.byStatus(counts)] : []),
      ...told,
      ...(differing > 0 ? [t.exports.conflictNote(differing)] : []),
    ],
    visuals: [{ kind: 'picture', alt, svg, ...size, share: 2 }],
    figures: figureOf(context),
  }
}

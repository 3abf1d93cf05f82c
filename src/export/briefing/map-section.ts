import { yearOf } from '#src/domain/dates/dates.ts'
import { isEmptyFilter } from '#src/domain/view/filters.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { mapFrame } from '#src/domain/geo/map-frame.ts'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { isPresentAgain, sourcesDiffer, statusSources } from '#src/domain/sites/status.ts'
import { largestEstimate } from '#src/domain/geo/symbol-scale.ts'
import type { MapTexts } from '#src/export/svg/map-legend.ts'
import { plainMapSvg } from '#src/export/svg/map-svg.ts'
import { remainingPhrase } from '#src/text/tally-phrase.ts'
import type { BriefingContext } from './context.ts'
import { pictureSizes } from './page-sizes.ts'
import { filterOf, titleOf } from '#src/export/notes.ts'
import { type DrawnSection, emptySection, makeSection } from './section-frame.ts'
import { drawdownStatuses } from '#src/schema/statuses.ts'
import { textIn } from '#src/domain/names/text-in.ts'

const areaText = ({ base: { index }, day, t }: BriefingContext): string | null => {
  const last = index.lastMapYear
  if (last === null) return null
  const year = Math.min(last, yearOf(day))
  return `${t.map.area}, ${yearOf(day) > last ? t.map.carried(year) : t.map.areaOf(year)}`
}

const mapTexts = (context: BriefingContext): MapTexts => {
  const { t, language, shown } = context
  return {
    legend: t.map.legend,
    status: t.words.status,
    area: areaText(context),
    smallest: t.map.smallest,
    notExact: t.map.notExact,
    returned: shown.some(({ status }) => isPresentAgain(status)) ? t.map.returned : null,
    stack: t.map.stackLegend,
    number: (value) => formatNumber(value, language),
    scale: (km) => `${formatNumber(km, language)} km`,
  }
}

/** What remains, and how many of the sites shown are in each status, in the order of the legend; places of UN maps are in no count. */
const statusLine = ({ shown, t, language }: BriefingContext): string => {
  const tally = tallyOf(shown)
  const counts = drawdownStatuses
    .filter((name) => tally.byStatus[name] > 0)
    .map((name) => t.sections.statusCount(t.words.status[name], formatNumber(tally.byStatus[name], language)))
  return [
    ...(tally.total > 0 ? [t.sites.sentence([remainingPhrase(tally, 'closed', t, language)])] : []),
    ...(counts.length > 0 ? [t.sections.byStatus(counts)] : []),
  ].join(' ')
}

const remarksOf = ({ shown, t, language }: BriefingContext): readonly string[] => {
  const differing = shown.filter(({ history, status }) => sourcesDiffer(history, status)).length
  const unmapped = shown.filter(({ site }) => site.position === null)
  return [
    ...(shown.some(({ estimate }) => estimate !== null) ? [t.exports.estimateNote] : []),
    ...(differing > 0 ? [t.exports.conflictNote(differing)] : []),
    ...(unmapped.length > 0
      ? [t.exports.notMappedNote(unmapped.map(({ site }) => textIn(site.name, language)).join(', '))]
      : []),
  ]
}

/** The sites of the filter on the map. */
export const mapSection = (context: BriefingContext): DrawnSection => {
  const { t, language, layers, shown, filter, base } = context
  const { mission, index } = base
  const name = t.map.title
  if (shown.length === 0) return emptySection(context, 'map', name, t.filters.none)
  if (layers === null) return emptySection(context, 'map', name, t.sections.noMap)
  const size = pictureSizes[context.size ?? 'slide']
  const description = `${filterOf(context)} ${statusLine(context)}`
  const svg = plainMapSvg({
    layers,
    rows: shown,
    provinces: filter.provinces,
    bounds: mapFrame(mission, () => layers.provinces, filter.provinces, !isEmptyFilter(filter), shown),
    names: context.names,
    language,
    selected: context.site,
    maximum: largestEstimate(index),
    texts: mapTexts(context),
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
    remarks: remarksOf(context),
    credits: mission.credits
      .map(
        ({ layer, credit, licence }) => `${textIn(layer, language)} ${credit}, ${textIn(licence, language)}.`,
      )
      .join(' '),
  })
}

import { yearOf } from '#src/domain/dates/dates.ts'
import type { Bounds } from '#src/domain/geo/centroid.ts'
import { mapFrame, missionFrame } from '#src/domain/geo/map-frame.ts'
import type { MapLayers } from '#src/domain/geo/map-places.ts'
import { largestEstimate } from '#src/domain/geo/symbol-scale.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { isPresentAgain } from '#src/domain/sites/status.ts'
import { siteRemarks } from '#src/domain/remarks/remark-code.ts'
import type { TwoDates } from '#src/domain/page/two-dates.ts'
import { toldStatuses } from '#src/domain/sites/told-statuses.ts'
import { isEmptyFilter } from '#src/domain/view/filters.ts'
import type { ExportContext } from '#src/export/context.ts'
import type { MapTexts } from './map-legend.ts'

const areaText = ({ base: { index }, day, t }: ExportContext): string | null => {
  const last = index.lastMapYear
  if (last === null) return null
  const year = Math.min(last, yearOf(day))
  return `${t.legend.area}, ${yearOf(day) > last ? t.legend.carried(year) : t.legend.areaOf(year)}`
}

const textsOf = (context: ExportContext): MapTexts => {
  const { base, t, language, shown, note } = context
  return {
    legend: t.map.legend,
    status: t.words.status,
    statuses: toldStatuses(base.mission.basis),
    area: areaText(context),
    smallest: t.legend.smallest,
    notExact: t.legend.notExact,
    remark: siteRemarks(note).some((remark) => shown.some((row) => row.site.id === remark.site))
      ? t.exports.remarkSign
      : null,
    returned: shown.some(({ status }) => isPresentAgain(status)) ? t.legend.returned : null,
    stack: t.legend.stack,
    number: (value) => formatNumber(value, language),
    scale: (km) => `${formatNumber(km, language)} km`,
  }
}

/** The whole country in a corner, where the map is of a part of it only. */
const insetOf = ({ base, filter }: ExportContext): Bounds | null =>
  isEmptyFilter(filter) && base.mission.opening ? missionFrame(base.mission) : null

/** What the map of a view shows, in a picture as in a briefing: its sites, frame, scale and words. */
export const mapOf = (context: ExportContext, layers: MapLayers) => {
  const { base, shown, filter, names, language, site, note } = context
  return {
    layers,
    rows: shown,
    provinces: filter.provinces,
    bounds: mapFrame(base.mission, () => layers.provinces, filter.provinces, !isEmptyFilter(filter), shown),
    inset: insetOf(context),
    names,
    language,
    selected: site,
    remarks: siteRemarks(note),
    maximum: largestEstimate(base.index),
    texts: textsOf(context),
  }
}

/**
 * The two maps of a view at two dates: one frame, that of the sites of both, one scale of symbols, which is
 * that of all dates, and one legend.
 */
export const twoMapsOf = (context: ExportContext, { before, after }: TwoDates, layers: MapLayers) => {
  const { base, filter } = context
  const shown = [...before.shown, ...after.shown]
  const bounds = mapFrame(
    base.mission,
    () => layers.provinces,
    filter.provinces,
    !isEmptyFilter(filter),
    shown,
  )
  const [earlier, later] = [before, after].map((model) =>
    // A remark on a site is told beside the map of the page, and not here.
    Object.assign(mapOf({ ...context, ...model, note: null }, layers), { bounds }),
  )
  if (!earlier || !later) throw new Error('two maps were asked for')
  const areas = [...new Set([earlier.texts.area, later.texts.area].filter((area) => area !== null))]
  const texts: MapTexts = {
    ...later.texts,
    area: areas.length > 0 ? areas.join('; ') : null,
    returned: later.texts.returned ?? earlier.texts.returned,
  }
  return { before: { ...earlier, texts }, after: { ...later, texts }, texts }
}

/** Whose the layers of the base map are. */
export const mapCredits = ({ base, language }: ExportContext): string =>
  base.mission.credits
    .map(
      ({ layer, credit, licence }) => `${textIn(layer, language)} ${credit}, ${textIn(licence, language)}.`,
    )
    .join(' ')

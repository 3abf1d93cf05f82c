import { yearOf } from '#src/domain/dates/dates.ts'
import { mapFrame } from '#src/domain/geo/map-frame.ts'
import type { MapLayers } from '#src/domain/geo/map-places.ts'
import { largestEstimate } from '#src/domain/geo/symbol-scale.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { isPresentAgain } from '#src/domain/sites/status.ts'
import { isEmptyFilter } from '#src/domain/view/filters.ts'
import type { ExportContext } from '#src/export/context.ts'
import type { MapTexts } from './map-legend.ts'

const areaText = ({ base: { index }, day, t }: ExportContext): string | null => {
  const last = index.lastMapYear
  if (last === null) return null
  const year = Math.min(last, yearOf(day))
  return `${t.map.area}, ${yearOf(day) > last ? t.map.carried(year) : t.map.areaOf(year)}`
}

const textsOf = (context: ExportContext): MapTexts => {
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

/** What the map of a view shows, in a picture as in a briefing: its sites, frame, scale and words. */
export const mapOf = (context: ExportContext, layers: MapLayers) => {
  const { base, shown, filter, names, language, site } = context
  return {
    layers,
    rows: shown,
    provinces: filter.provinces,
    bounds: mapFrame(base.mission, () => layers.provinces, filter.provinces, !isEmptyFilter(filter), shown),
    names,
    language,
    selected: site,
    maximum: largestEstimate(base.index),
    texts: textsOf(context),
  }
}

/** Whose the layers of the base map are. */
export const mapCredits = ({ base, language }: ExportContext): string =>
  base.mission.credits
    .map(
      ({ layer, credit, licence }) => `${textIn(layer, language)} ${credit}, ${textIn(licence, language)}.`,
    )
    .join(' ')

import { type PartialDate, addDays, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import { areaCodes } from '#src/domain/geo/area-codes.ts'
import { statusSources } from '#src/domain/sites/status.ts'
import { ownIn } from '#src/domain/names/text-in.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { type Stretch, stretchesOf } from '#src/domain/sites/stretches.ts'
import { languageCodes } from '#src/schema/languages.ts'
import type { Text } from '#src/schema/parts.ts'
import type { Site } from '#src/schema/site.ts'

/** One stretch of status of one site, for a program that draws maps: plain values in the names of columns. */
export type SiteFeature = {
  /** Longitude and latitude, WGS 84; null where no source places the site. */
  position: readonly [lon: number, lat: number] | null
  properties: Readonly<Record<string, string | number | null>>
  site: Site
  stretch: Stretch
}

type Properties = SiteFeature['properties']

const texts = (name: string, text: Text | null): Properties =>
  Object.fromEntries(languageCodes.map((code) => [`${name}_${code}`, ownIn(text ?? undefined, code)]))

/** Between which days a date lies: one that is about right has no bounds, and says so by its precision. */
const bounds = (name: string, end: Stretch['from'], shift: number): Properties => {
  const day = (date: PartialDate, of: (date: PartialDate) => string) => addDays(of(date), shift)
  const isBound = end !== null && end.precision !== 'approx'
  return {
    [name]: end?.day ?? null,
    [`${name}_earliest`]: isBound ? day(end.date, firstDay) : null,
    [`${name}_latest`]: isBound ? day(end.date, lastDay) : null,
    [`${name}_precision`]: end?.precision ?? null,
  }
}

const featuresOf = (
  { history, site, contributors }: SiteRow,
  addressOf: (id: string) => string | null,
): readonly SiteFeature[] =>
  stretchesOf(history).map((stretch, index) => {
    const { status, from, to } = stretch
    const ids = statusSources(status, site)
    // What ended it is mostly dated by the first day of the next stretch: the day before is its last.
    const isOwnEnd = to !== null && lastDay(to.date) === to.day
    return {
      position: site.position && [site.position.lon, site.position.lat],
      properties: {
        id: `${site.id}-${index + 1}`,
        site: site.id,
        ...texts('name', site.name),
        register: site.register,
        kind: site.kind,
        ...areaCodes(site.province),
        ...texts('territory', site.territory),
        contributors:
          contributors.length === 0 ? site.contributors.join(' ') || null : contributors.join(' '),
        status: status.name,
        ...bounds('from', from, 0),
        ...bounds('to', to, isOwnEnd ? 0 : -1),
        ...texts('recipient', status.since?.recipient ?? null),
        returned: status.returned?.name ?? null,
        location_precision: site.precision,
        sources: ids.join(' '),
        source_urls: ids.flatMap((id) => addressOf(id) ?? []).join(' '),
      },
      site,
      stretch,
    }
  })

/**
 * The sites of a view as a layer: a feature for each stretch of status of each site, so that a time slider
 * shows what the page shows of a day. `from` and `to` are whole days, both of them within the stretch; where
 * the source gives a month or a year, `_earliest` and `_latest` are the days between which it lies.
 */
export const siteLayer = (
  rows: readonly SiteRow[],
  addressOf: (id: string) => string | null,
): readonly SiteFeature[] => rows.flatMap((row) => featuresOf(row, addressOf))

import type { PartialDate } from '#src/domain/dates/dates.ts'
import { type Facet, type Filter, facets } from '#src/domain/view/filters.ts'
import { type Language, formatDate } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { UnitKind } from '#src/schema/parts.ts'
import type { SiteStatusName } from '#src/schema/site.ts'
import type { SiteTally } from '#src/domain/sites/site-tally.ts'
import type { Texts } from './load-texts.ts'
import { placesPhrases, setPhrase } from './tally-phrase.ts'
import { recordOf } from '#src/schema/rows.ts'
import { siteStatusNames, unitKinds } from '#src/schema/names.ts'

const isUnitKind = (value: string): value is UnitKind => unitKinds.some((kind) => kind === value)

const isStatus = (value: string): value is SiteStatusName => siteStatusNames.some((name) => name === value)

/** The name of a facet's value on the page. */
export const facetValueName = (facet: Facet, value: string, names: Names, t: Texts): string => {
  if (facet === 'provinces') return names.province(value)
  if (facet === 'contributors') return names.contributor(value)
  if (facet === 'recipients') return names.recipient(value)
  if (isUnitKind(value)) return t.words.unitKind[value]
  return isStatus(value) ? t.words.status[value] : value
}

/**
 * What is shown in a sentence: how many sites, of which filter, on which date, and how many places of maps.
 */
export const filterSentence = (
  tally: SiteTally,
  filter: Filter,
  date: PartialDate,
  names: Names,
  t: Texts,
  language: Language,
): string => {
  const places = placesPhrases(tally, t, language)
  if (tally.total === 0 && places.length === 0) return t.filters.none
  return t.filters.sentence({
    sites: setPhrase(tally, t, language),
    places: places.map((text) => t.tally.plus(text)),
    date: formatDate(date, language),
    ...recordOf(facets, (facet) =>
      t.filters.or(filter[facet].map((value) => facetValueName(facet, value, names, t))),
    ),
  })
}

import { capital } from '#src/domain/names/formats.ts'
import type { EstimateSeries } from '#src/domain/strength/estimate-series.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { Texts } from './load-texts.ts'

/** What the bands of the estimates are called, in their order. */
export const bandNamesOf = ({ bands, grouping }: EstimateSeries, names: Names, t: Texts): readonly string[] =>
  bands.map(({ code, isOthers, members }) => {
    if (isOthers) return t.strength.others(members)
    if (code !== null) return names[grouping](code)
    return grouping === 'province' ? capital(t.words.noArea) : t.strength.unnamed
  })

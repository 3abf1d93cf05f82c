import { citedParts } from '#src/domain/sources/cited.ts'
import type { LinkProblem } from './codec.ts'
import type { View } from './view.ts'

/** The ids that the loaded data knows; undefined where a file is not loaded, so nothing can be said. */
export type KnownIds = {
  provinces: ReadonlySet<string> | undefined
  contributors: ReadonlySet<string> | undefined
  sites: ReadonlySet<string> | undefined
  sources: ReadonlySet<string> | undefined
  /** Figures of the kind that the link opens at; a line of a history is one of the selected site. */
  cited?: ReadonlySet<string> | undefined
}

const split = (key: string, values: readonly string[], known: ReadonlySet<string> | undefined) => ({
  kept: known ? values.filter((value) => known.has(value)) : values,
  problems: known ? values.filter((value) => !known.has(value)).map((value) => ({ key, value })) : [],
})

/** The view with the ids that the data does not know left out, and those ids as problems. Never throws. */
export const checkView = (view: View, known: KnownIds): { view: View; problems: readonly LinkProblem[] } => {
  const provinces = split('province', view.filter.provinces, known.provinces)
  const contributors = split('contributor', view.filter.contributors, known.contributors)
  const site = split('site', view.site === null ? [] : [view.site], known.sites)
  const source = split('source', view.source === null ? [] : [view.source], known.sources)
  const at = view.cited && citedParts(view.cited)
  // Of the charts only the groups of outputs come from the data.
  const isOfData = at !== null && (at.kind !== 'chart' || at.id.startsWith('outputs-'))
  const cited = split(at?.kind ?? '', at && isOfData ? [at.id] : [], known.cited)
  const isLost = cited.problems.length > 0 || (at?.kind === 'line' && site.kept.length === 0)
  const parts = [provinces, contributors, site, source, cited]
  if (parts.every((part) => part.problems.length === 0)) return { view, problems: [] }
  return {
    view: {
      ...view,
      filter: { ...view.filter, provinces: provinces.kept, contributors: contributors.kept },
      site: site.kept[0] ?? null,
      source: source.kept[0] ?? null,
      cited: isLost ? null : view.cited,
    },
    problems: parts.flatMap((part) => part.problems),
  }
}

import type { LinkProblem } from './codec.ts'
import type { View } from './view.ts'

/** The ids that the loaded data knows; undefined where a file is not loaded, so nothing can be said. */
export type KnownIds = {
  provinces: ReadonlySet<string> | undefined
  contributors: ReadonlySet<string> | undefined
  sites: ReadonlySet<string> | undefined
  sources: ReadonlySet<string> | undefined
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
  const parts = [provinces, contributors, site, source]
  if (parts.every((part) => part.problems.length === 0)) return { view, problems: [] }
  return {
    view: {
      ...view,
      filter: { ...view.filter, provinces: provinces.kept, contributors: contributors.kept },
      site: site.kept[0] ?? null,
      source: source.kept[0] ?? null,
    },
    problems: parts.flatMap((part) => part.problems),
  }
}

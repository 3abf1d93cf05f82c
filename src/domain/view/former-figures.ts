import { type CountedLists, listsBefore } from '#src/domain/changes/former-data.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { type Choice, buildBase, buildModel } from '#src/domain/page/model.ts'
import type { Day } from '#src/domain/dates/dates.ts'
import { mainLanguage } from '#src/schema/languages.ts'
import type { FormerVersion } from '#src/schema/former.ts'
import type { Mission } from '#src/schema/mission.ts'
import type { FigureAtVersion } from './figure-course.ts'
import { type ReadFigure, readFigures } from './figure-values.ts'

type Counted = {
  mission: Mission
  lists: CountedLists
  view: Choice
  /** The day of reading, on which a date ahead depends; null: none is told. */
  today: Day | null
}

/** The key figures of a view in a version of the data, by the rules of today, and the date they are of. */
const countFigures = ({
  mission,
  lists,
  view,
  today,
}: Counted): { date: Choice['date']; figures: readonly ReadFigure[] } => {
  const { provinces, sites, events, deployments, contingents, strength } = lists
  const base = buildBase(mission, provinces, sites, events, deployments, contingents)
  const model = buildModel(base, view, namesIn(mainLanguage, [], []))
  return { date: model.date, figures: readFigures({ model, filter: view.filter, strength, today }) }
}

/**
 * A key figure of a view in the former versions of the data, by version, the oldest first. Where the view has
 * no date it is of the last day documented then.
 */
export const formerFigures = (
  figure: ReadFigure['figure'],
  { mission, lists, view, today }: Counted,
  former: readonly FormerVersion[],
): ReadonlyMap<string, Pick<FigureAtVersion, 'date' | 'value'>> => {
  let then = lists
  const newestFirst = former.toReversed().map((version) => {
    then = listsBefore(then, version)
    const missionThen = { ...mission, coverage: { ...mission.coverage, mission: version.coverage } }
    const { date, figures } = countFigures({ mission: missionThen, lists: then, view, today })
    const value = figures.find((read) => read.figure === figure) ?? null
    return [version.version, { date, value }] as const
  })
  return new Map(newestFirst.toReversed())
}

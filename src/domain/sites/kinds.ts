import { type Day, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { Contingent, Deployment } from '#src/schema/contingent.ts'
import type { UnitKind } from '#src/schema/parts.ts'
import type { SiteStatusName } from '#src/schema/site.ts'
import { statuses } from '#src/schema/statuses.ts'

const mapUnitKinds = [
  ['eng', 'engineering'],
  ['med', 'medical'],
  ['sig', 'signals'],
  ['av', 'aviation'],
  ['riv', 'riverine'],
  ['maint', 'maintenance'],
  ['trans', 'transport'],
] as const satisfies readonly (readonly [keyof NonNullable<Deployment['units']>, UnitKind])[]

const headquartersKinds = {
  1: 'headquarters-battalion',
  2: 'headquarters-sector',
  3: 'headquarters-mission',
} as const satisfies Record<number, UnitKind>

/** Kinds of unit that the UN maps of a year show at a site; whose they are is not said there. */
export const kindsOnMap = (row: Deployment): readonly UnitKind[] => {
  const kinds: UnitKind[] = []
  for (const [unit, kind] of mapUnitKinds) if (row.units?.[unit]) kinds.push(kind)
  if (row.headquarters) kinds.push(headquartersKinds[row.headquarters])
  if (row.police) kinds.push('police')
  if (row.observers) kinds.push('military-observers')
  return kinds
}

/** First day on which a reported contingent is documented: its start or its first counted strength. */
const reportedFrom = (contingent: Contingent): Day | null => {
  if (contingent.from) return firstDay(contingent.from.date)
  const dates = contingent.strengths.map((strength) => firstDay(strength.date)).toSorted()
  return dates[0] ?? null
}

/** Whether a reported contingent had come by a day, whether or not it has left since. */
export const hadComeBy = (contingent: Contingent, day: Day): boolean =>
  contingent.origin === 'reported' && (reportedFrom(contingent) ?? day) <= day

/**
 * Whether a reported contingent is there on a day. Without a documented end it counts as there as long as the
 * mission is taken to be at its site; without any date it counts as there whenever the site is.
 */
export const isReportedAt = (contingent: Contingent, day: Day, siteStatus: SiteStatusName): boolean => {
  if (!hadComeBy(contingent, day)) return false
  if (contingent.to) return day <= lastDay(contingent.to.date)
  return statuses[siteStatus].present
}

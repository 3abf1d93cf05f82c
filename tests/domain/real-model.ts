import { phasesOf } from '#src/domain/plans/phases.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import { sitePlans } from '#src/domain/plans/site-plans.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { realMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'

/** The real data joined as the page joins it, for tests of what it must say. */
export const realModel = () => {
  const events = realRecords('events')
  const provinces = realRecords('provinces')
  const index = buildSiteIndex(
    realRecords('sites'),
    events,
    realRecords('deployments'),
    realRecords('contingents'),
    mapReadings(realMission),
  )
  const histories = index.records
    .map(({ history }) => history)
    .filter(({ site }) => site.register === 'drawdown')
  const phases = phasesOf(provinces, events)
  return { events, provinces, index, histories, phases, plans: sitePlans(histories, events, phases) }
}

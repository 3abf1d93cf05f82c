import { changesBetween } from '#src/domain/changes/changes.ts'
import { comparedDays } from '#src/domain/changes/compared-days.ts'
import { type Filter, noFilter } from '#src/domain/view/filters.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import { changesParagraph } from '#src/text/changes-paragraph.ts'
import { changesShort } from '#src/text/changes-short.ts'
import { loadChangeSentences } from '#src/text/load-change-sentences.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { realMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { briefingScope } from '#src/panels/changes/briefing-scope.ts'

const events = realRecords('events')
const contingents = realRecords('contingents')
const strength = realRecords('strength')
const provinces = realRecords('provinces')
const contributors = realRecords('contributors')
const index = buildSiteIndex(
  realRecords('sites'),
  events,
  realRecords('deployments'),
  contingents,
  mapReadings(realMission),
)

/** Both texts on a period of the real files, as a reader pastes them. */
export const textsOf = async (
  language: Language,
  from: string,
  to: string,
  chosen: Partial<Filter> = {},
): Promise<{ short: string; full: string }> => {
  const filter = { ...noFilter, ...chosen }
  const changes = changesBetween(
    { index, events, contingents, strength, today: '2026-11-27' },
    comparedDays(from, to),
    filter,
  )
  const briefing = await loadChangeSentences(language)
  const scope = briefingScope(realMission, provinces, contributors, filter)(language)
  return {
    short: changesShort(changes, briefing.short, scope),
    full: changesParagraph(changes, briefing, scope),
  }
}

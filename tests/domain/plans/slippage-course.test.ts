import { describe, expect, it } from 'vitest'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import { plannedDates, slippageAt } from '#src/domain/plans/slippage.ts'
import { slippageCourse } from '#src/domain/plans/slippage-course.ts'
import { slippageCoursePhrase } from '#src/text/slippage-course-phrase.ts'
import { readMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const site = (name: string) => `“${name}”`

describe.each(['monusco', 'minusma', 'unifil'])('the planned dates of %s in words', (id) => {
  const events = realRecords('events', id)
  const index = buildSiteIndex(realRecords('sites', id), events, realRecords('deployments', id), realRecords('contingents', id), mapReadings(readMission(id))) // prettier-ignore
  const plans = plannedDates(events, index.records.map(({ history }) => history)) // prettier-ignore
  const areas = [null, ...new Set(events.map(({ province }) => province))]

  it.each(['2023-12-31', '2024-04-30', '2025-06-30', '2026-11-28'])(
    'count each once, and none is later than the longest, on %s',
    (day) => {
      for (const area of areas) {
        const rows = slippageAt(plans, day).filter(({ event }) => area === null || event.province === area)
        const { outcomes, longest } = slippageCourse(rows)
        expect(outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length)
        const most = longest?.days ?? Infinity
        expect(rows.filter((row) => row !== longest && row.kind === 'late' && (row.days ?? 0) >= most)).toEqual([]) // prettier-ignore
      }
    },
  )

  it('name the longest only if there is one, with its site', () => {
    const rows = slippageAt(plans, '2026-11-28')
    const told = slippageCoursePhrase(rows, site, realTexts.en, 'en')
    const { longest } = slippageCourse(rows)
    expect(told.includes('Longest delay of those counted in days – ')).toBe(longest !== null)
    expect(told).toContain(longest?.event.site ? site(longest.event.site) : '')
    const twice = longest ? [...rows, { ...longest }] : rows
    expect(slippageCoursePhrase(twice, site, realTexts.en, 'en')).not.toContain('Longest')
    const french = slippageCoursePhrase(rows, site, realTexts.fr, 'fr')
    expect(french).toMatch(/^Dates prévues selon l’issue – (.+\u00A0: \d+(\u00A0; |\.))+/u)
  })
})

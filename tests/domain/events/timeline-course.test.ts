import { describe, expect, it } from 'vitest'
import { lastDay } from '#src/domain/dates/dates.ts'
import { timelineCourse } from '#src/domain/events/timeline-course.ts'
import { readTimeline } from '#src/domain/events/timeline-view.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import { timelineCoursePhrase } from '#src/text/timeline-course-phrase.ts'
import { readMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const gone = new Set(['closed', 'handed-over'])

describe.each(['monusco', 'minusma', 'unifil'])('the timeline of %s in words', (id) => {
  const events = realRecords('events', id)
  const provinceRecords = realRecords('provinces', id)
  const index = buildSiteIndex(realRecords('sites', id), events, realRecords('deployments', id), realRecords('contingents', id), mapReadings(readMission(id))) // prettier-ignore
  const all = index.records.map(({ history }) => history)
  const areas = [[], ...provinceRecords.map((province) => [province.id])]

  it.each(['2020-06-30', '2023-12-31', '2024-05-15', '2026-11-28'])(
    'counts lanes, events and sites left by %s',
    (day) => {
      for (const provinces of areas)
        for (const period of ['phase', 'whole'] as const) {
          const own = events.filter(({ province }) => provinces.length === 0 || (province !== null && provinces.includes(province))) // prettier-ignore
          const histories = all.filter(({ site }) => provinces.length === 0 || (site.province !== null && provinces.includes(site.province))) // prettier-ignore
          const view = readTimeline({ events: own, allEvents: events, histories, allHistories: all, provinces, provinceRecords, eventTypes: [], period }) // prettier-ignore
          if (!view) continue
          const { range, outside } = view
          const course = timelineCourse(view, day)
          // From the records: every event is drawn once, unless it lies outside the period.
          expect([provinces, course.events]).toEqual([provinces, own.length - outside])
          expect(own.filter(({ date }) => lastDay(date) >= range.from && lastDay(date) <= range.to).length).toBeLessThanOrEqual(course.events) // prettier-ignore
          const sites = view.lanes.flatMap(({ lane }) => lane.history ?? [])
          const left = sites.filter(({ steps }) => gone.has(steps.findLast((step) => step.day <= day)?.status ?? '')) // prettier-ignore
          expect([provinces, course.sites]).toEqual([provinces, provinces.length === 0 || sites.length === 0 ? null : { all: sites.length, left: left.length }]) // prettier-ignore
          const told = timelineCoursePhrase(view, day, realTexts.fr, 'fr').replaceAll('\u00A0', ' ')
          expect(told).toMatch(
            /^Période représentée : du .+ au .+\. Lignes : \d+\. Événements représentés : \d+\./u,
          )
        }
    },
  )
})

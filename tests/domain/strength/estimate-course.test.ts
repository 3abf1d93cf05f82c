import { describe, expect, it } from 'vitest'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import { estimateCourse } from '#src/domain/strength/estimate-course.ts'
import { type EstimateSeries, estimateSeries } from '#src/domain/strength/estimate-series.ts'
import { estimateCoursePhrase } from '#src/text/estimate-course-phrase.ts'
import { readMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

// Missions of one folder's maps only: the mean of the year's maps at each place, added once more from the records.
describe.each(['minusma', 'unifil', 'onub', 'unmil', 'unamsil', 'minusca'])('the estimates of %s', (id) => {
  const deployments = realRecords('deployments', id)
  const sites = realRecords('sites', id)
  const index = buildSiteIndex(sites, realRecords('events', id), deployments, realRecords('contingents', id), mapReadings(readMission(id))) // prettier-ignore
  const areas = [null, ...new Set(sites.flatMap(({ province }) => province ?? []))]

  it('begin, end and are highest in the years in which the maps say so, for every area', () => {
    for (const area of areas) {
      const series = estimateSeries(index, 'province', { provinces: area === null ? [] : [area], contributors: [] }) // prettier-ignore
      const course = series && estimateCourse(series)
      if (!course) continue
      const inArea = new Set(sites.filter(({ province }) => area === null || province === area).map((site) => site.id)) // prettier-ignore
      const sums = new Map<number, number>()
      for (const { site, year, mean } of deployments)
        if (inArea.has(site) && mean) sums.set(year, (sums.get(year) ?? 0) + mean)
      const years = [...sums.keys()].toSorted((a, b) => a - b)
      expect([area, course.first.year, course.last.year]).toEqual([area, years[0], years.at(-1)])
      expect(course.first.cell.value).toBeCloseTo(sums.get(course.first.year) ?? 0)
      expect(course.last.cell.value).toBeCloseTo(sums.get(course.last.year) ?? 0)
      const most = course.highest
      const higher = [...sums].filter(([year, sum]) => most && year !== most.year && sum >= most.cell.value)
      expect([area, higher]).toEqual([area, []])
    }
  })
})

const cell = (value: number, atLeast = false) => ({ value, atLeast })

const told = (totals: EstimateSeries['totals'], language: 'en' | 'fr' = 'en') =>
  estimateCoursePhrase({ grouping: 'province', years: totals.map((_, at) => 2010 + at), bands: [], totals, maximum: 1 }, realTexts[language], language).map(plain) // prettier-ignore

describe('the estimates in words', () => {
  it('keep “about” and “at least”', () => {
    expect(told([cell(0), cell(900), cell(1650, true), cell(400)])).toEqual([
      'Estimate from map symbols, 2010 to 2013 – first: about 900 (2011); highest: at least 1,650 (2012); last: about 400 (2013).',
    ])
    expect(told([cell(900), cell(1650), cell(400)], 'fr')).toEqual([
      'Estimation d’après les symboles des cartes, de 2010 à 2012 – premier chiffre : environ 900 (2010) ; chiffre le plus élevé : environ 1 650 (2011) ; dernier chiffre : environ 400 (2012).',
    ])
  })

  it('name no highest year where another may have been higher or is alike, and no estimate without a size', () => {
    for (const totals of [
      [cell(900), cell(400, true)],
      [cell(900), cell(900), cell(400)],
      [cell(900), cell(0, true), cell(10)],
    ])
      // prettier-ignore
      expect(told(totals)[0]).not.toContain('highest')
    expect(told([cell(0, true), cell(300)])).toEqual([
      'Estimate from map symbols, 2010 to 2011 – one figure: about 300 (2011).',
    ])
    expect(told([cell(0, true)])).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { namesIn } from '#src/domain/names/names.ts'
import { mapCourse } from '#src/domain/sites/map-course.ts'
import { buildSiteIndex, rowsAt } from '#src/domain/sites/site-row.ts'
import { mapCoursePhrase } from '#src/text/map-course-phrase.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realTexts } from '#tests/kit/real-texts.ts'
import { aSite } from '#tests/domain/builders.ts'
import { realModel } from '#tests/domain/real-model.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

const told = (rows: Parameters<typeof mapCoursePhrase>[0], language: 'en' | 'fr') =>
  plain(mapCoursePhrase(rows, namesIn(language, realRecords('provinces'), []), realTexts[language], language))

const sitesIn = (counts: Readonly<Record<string, number>>, more: Parameters<typeof aSite>[0] = {}) =>
  Object.entries(counts).flatMap(([province, count]) =>
    Array.from({ length: count }, (_, at) =>
      aSite({ id: `${province.toLowerCase()}-${at}`, province, ...more }),
    ),
  )

const rowsOf = (sites: Parameters<typeof buildSiteIndex>[0]) =>
  rowsAt(buildSiteIndex(sites, [], [], []), '2024-06-30')

describe('the map in words', () => {
  it('counts every site that it shows once, sites and places apart', () => {
    for (const day of ['2012-06-30', '2019-06-30', '2024-06-30', '2026-03-11'] as const) {
      const shown = rowsAt(realModel().index, day)
      const { sites, places, unplaced } = mapCourse(shown)
      const sum = (set: typeof sites) =>
        (set?.areas.reduce((all, { count }) => all + count, 0) ?? 0) + (set?.others.count ?? 0)
      const placed = (register: string) =>
        shown.filter(({ site }) => site.register === register && site.position !== null).length
      expect([sum(sites), sum(places)]).toEqual([placed('drawdown'), placed('un-maps')])
      expect(sum(sites) + sum(places) + unplaced).toBe(shown.length)
    }
  })

  it('names the four areas with most, and sums up the others', () => {
    const many = rowsOf(sitesIn({ 'CD-NK': 5, 'CD-SK': 4, 'CD-IT': 3, 'CD-KN': 2, 'CD-TA': 1, 'CD-TO': 1 }))
    expect(told(many, 'en')).toBe(
      'Sites of the drawdown on the map, by province: North Kivu 5, South Kivu 4, Ituri 3, Kinshasa 2, and 2 in 2 other provinces.',
    )
    expect(told(many, 'fr')).toBe(
      'Sites du désengagement sur la carte, par province : Nord-Kivu 5, Sud-Kivu 4, Ituri 3, Kinshasa 2 et 2 dans 2 autres provinces.',
    )
  })

  it('names five where there are five, and says which have no position', () => {
    const rows = rowsOf([
      ...sitesIn({ 'CD-NK': 1, 'CD-SK': 1, 'CD-IT': 1, 'CD-KN': 1, 'CD-TA': 1 }),
      aSite({ id: 'nowhere', position: null }),
    ])
    expect(told(rows, 'en')).toBe(
      'Sites of the drawdown on the map, by province: Ituri 1, Kinshasa 1, North Kivu 1, South Kivu 1, and Tanganyika 1. 1 has no known position and is not on the map.',
    )
    expect(told(rows, 'fr')).toContain('1 n’a pas de position connue et ne figure pas sur la carte.')
  })

  it('keeps places of UN maps apart, and says nothing of nothing', () => {
    const places = rowsOf(sitesIn({ 'CD-NK': 2 }, { register: 'un-maps' }))
    expect(told(places, 'en')).toBe('Places known from UN maps only, by province: North Kivu 2.')
    expect(told([], 'en')).toBe('')
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageCodes } from '#src/schema/languages.ts'
import { type Boxed, boxesOf, openedMission, overlap, screens } from './map-boxes.ts'

const missions: { records: { id: string }[] } = JSON.parse(readFileSync('data/missions.json', 'utf8'))

/**
 * Marks are never moved: so they may lie on each other, and a number on another mark where all corners of its own
 * are taken. Everything else keeps clear.
 */
const mayMeet = (one: Boxed, other: Boxed): boolean => {
  const pair = [one.what, other.what]
  return pair.includes('mark') && pair.every((what) => what === 'mark' || what === 'number')
}

describe.each(missions.records.map(({ id }) => id))('on the map of %s as it opens', (id) => {
  const opened = openedMission(id)

  it.each(screens)('no name, number or legend lies on another or on a mark ($name pixels)', (screen) => {
    for (const language of languageCodes) {
      const boxes = boxesOf(opened, language, screen)
      const met = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => overlap(one, other) && !mayMeet(one, other))
          .map((other) => `${one.what} ${one.of} on ${other.what} ${other.of}`),
      )
      expect(met).toEqual([])
      expect(boxes.some(({ what }) => what === 'name')).toBe(true)
    }
  })

  it('no town has a name of its own where a site says it', () => {
    const towns = new Set(opened.layers.towns.map(({ name }) => (typeof name === 'string' ? name : name.en)))
    for (const screen of screens) {
      const names = boxesOf(opened, 'en', screen).filter(({ what }) => what === 'name')
      const sites = names.filter(({ isSite }) => isSite)
      const twice = names.filter(
        ({ of, isSite }) => !isSite && towns.has(of) && sites.some((site) => site.of.includes(of)),
      )
      expect(twice.map(({ of }) => of)).toEqual([])
    }
  })
})

import { describe, expect, it } from 'vitest'
import { findMissions } from '#src/domain/missions/mission-search.ts'
import type { MissionEntry } from '#src/schema/mission.ts'

const entry = (
  id: string,
  [en, fr]: [string, string],
  [country, pays]: [string, string],
  [first, last]: [number, number],
): MissionEntry => ({
  id,
  name: { en: `United Nations ${en}`, fr: `${fr} des Nations Unies` },
  shortName: { en, fr },
  country: { en: country, fr: pays },
  basis: 'documented',
  years: { first, last },
})

const missions = [
  entry('monusco', ['MONUSCO', 'MONUSCO'], ['Democratic Republic of the Congo', 'République démocratique du Congo'], [1999, 2026]), // prettier-ignore
  entry('unifil', ['UNIFIL', 'FINUL'], ['Lebanon', 'Liban'], [1994, 2026]),
  entry('unoci', ['UNOCI', 'ONUCI'], ['Côte d’Ivoire', 'Côte d’Ivoire'], [2004, 2017]),
]

describe('the search for a mission', () => {
  it.each([
    ['', ['monusco', 'unifil', 'unoci']],
    ['finul', ['unifil']],
    ['UNIF', ['unifil']],
    ['liban', ['unifil']],
    ['lebanon 1994', ['unifil']],
    ['cote', ['unoci']],
    ['ivoire d', ['unoci']],
    ['Congo', ['monusco']],
    ['  ', ['monusco', 'unifil', 'unoci']],
    ['2017', ['unoci']],
    ['nusco', []],
    ['liban 1999', []],
  ])('finds of "%s" %j', (typed, ids) => {
    expect(findMissions(missions, typed).map(({ id }) => id)).toEqual(ids)
  })
})

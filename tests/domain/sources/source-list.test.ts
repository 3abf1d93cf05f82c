import { expect, test } from 'vitest'
import {
  countSourceKinds,
  hostOf,
  languageName,
  searchSources,
  sortSources,
} from '#src/domain/sources/source-list.ts'
import type { CitedSource } from '#src/domain/sources/cited-source.ts'

const source = (id: string, more: Partial<CitedSource>): CitedSource => ({
  id,
  publisher: 'Radio Okapi',
  title: 'Titre',
  titleLang: 'fr',
  descriptive: false,
  date: null,
  url: 'https://www.radiookapi.net/1',
  lang: 'fr',
  kind: 'press',
  ...more,
})

const list = [
  source('undated', { publisher: 'Écho', title: 'Fermeture de la base' }),
  source('april', { date: '2024-04', publisher: 'Actualite.cd' }),
  source('day', { date: '2024-04-09', title: 'La MONUSCO rétrocède sa base', kind: 'un-official' }),
]
const ids = (sources: readonly CitedSource[]) => sources.map(({ id }) => id)

test.each([
  ['', ['undated', 'april', 'day']],
  ['  retrocede ', ['day']],
  ['RÉTROCÈDE okapi', ['day']],
  ['echo', ['undated']],
  ['april', ['april']],
  ['retrocede echo', []],
])(
  'a search for "%s" finds every document that holds all its words, with or without accents',
  (text, found) => {
    expect(ids(searchSources(list, text))).toEqual(found)
  },
)

test('by date a month stands at its end; the undated come last either way', () => {
  expect(ids(sortSources(list, 'newest', 'en'))).toEqual(['april', 'day', 'undated'])
  expect(ids(sortSources(list, 'oldest', 'en'))).toEqual(['day', 'april', 'undated'])
})

test('by publisher É stands with E', () => {
  expect(ids(sortSources(list, 'publisher', 'fr'))).toEqual(['april', 'undated', 'day'])
})

test('counts the kinds that are there', () => {
  expect([...countSourceKinds(list)]).toEqual([
    ['press', 2],
    ['un-official', 1],
  ])
})

test('names languages in the language of the page, and the host without www', () => {
  expect(languageName('fr', 'en')).toBe('French')
  expect(languageName('sw', 'fr')).toBe('swahili')
  expect(hostOf('https://www.radiookapi.net/a?b=1')).toBe('radiookapi.net')
})

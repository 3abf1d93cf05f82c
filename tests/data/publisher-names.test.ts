import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publisherDoubts } from '#src/domain/check/publisher-names.ts'
import { citedIn } from '#src/domain/sources/cited-source.ts'
import { languageCodes } from '#src/schema/languages.ts'
import type { Source } from '#src/schema/source.ts'
import { realRecords } from './real-records.ts'

// A slide counts the publishers of what it cites: 77 in English and 76 in French, while one was written in two ways.

const missions: { records: { id: string }[] } = JSON.parse(readFileSync('data/missions.json', 'utf8'))

it.each(missions.records.map(({ id }) => id))('%s has as many publishers in each language', (mission) => {
  const sources = realRecords('sources', mission)
  const [first, ...others] = languageCodes.map(
    (language) => new Set(sources.map((source) => citedIn(source, language).publisher)).size,
  )
  for (const other of others) expect(other).toBe(first)
})

const document = (id: string, publisher: Source['publisher']): Source => ({
  id,
  publisher,
  title: 'Kuondoka',
  descriptive: false,
  date: null,
  url: 'https://example.org/',
  lang: 'sw',
  kind: 'press',
})

const doubted = (...publishers: readonly Source['publisher'][]) =>
  [...publisherDoubts(publishers.map((publisher, at) => document(`d${at}`, publisher)))]
    .filter(([, findings]) => findings.length > 0)
    .map(([id]) => id)

describe('publishers', () => {
  const paper = { en: 'The People’s Paper', fr: 'Journal du peuple' }

  it('are doubted where one is written in two ways, or has one name here and two there', () => {
    expect(doubted(paper, { ...paper, en: "The People's Paper" })).toEqual(['d1'])
    expect(doubted(paper, paper, { ...paper, fr: 'Le journal du peuple' })).toEqual(['d2'])
    expect(doubted('Actualité', 'Actualite')).toEqual(['d1'])
    expect(doubted(paper, 'Journal du peuple')).toEqual(['d1'])
  })

  it('are not where each has its own names', () => {
    expect(doubted(paper, 'Actualité', paper, { en: 'The Paper', fr: 'Le journal' }, 'Actualité')).toEqual([])
  })
})

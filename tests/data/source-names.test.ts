import { describe, expect, it } from 'vitest'
import { citedIn } from '#src/domain/sources/cited-source.ts'
import { languageCodes } from '#src/schema/languages.ts'
import type { Source } from '#src/schema/source.ts'
import { realRecords } from './real-records.ts'

// Beside every figure stands who published it: in French by its French name, where it has one, with no English words.

/** Words that stand beside a publisher's name, and names of the United Nations, which have a French form. */
const english =
  /\b(United Nations|UN|Security Council|press release|statement|carried|carrying|citing|relaying|copy|mirrored|reproduced|report|dispatch|at|on|of|by|and)\b/u

/** Proper names of media and institutes that hold such words. */
const names =
  /Journal of Peace Research|News of Nepal|Security Council Report|Aérea & Naval|The Voice of Sudan|suv\.report/u

/** Words that a French description does not have. */
const englishTitle = /\b(the|of|to|in|for|with|and|its|from)\b/iu

describe.each(['monusco', 'minusma', 'unifil', 'unmil'])('the documents of %s', (mission) => {
  const sources = realRecords('sources', mission)

  it('are published, in French, by whom French readers know', () => {
    const published = sources.map((source) => citedIn(source, 'fr').publisher)
    expect(published.filter((name) => english.test(name) && !names.test(name))).toEqual([])
  })

  it('are described in their own language or, where few readers have it, in each of the page', () => {
    const described = sources.filter(({ descriptive }) => descriptive)
    const own = described.filter(({ title }) => typeof title === 'string')
    expect(
      own.filter(({ lang, title }) => lang === 'fr' && englishTitle.test(JSON.stringify(title))),
    ).toEqual([])
    expect(own.filter(({ lang }) => ['ar', 'bn', 'fa', 'ne', 'fi', 'pl'].includes(lang))).toEqual([])
    for (const source of described)
      for (const language of languageCodes)
        expect(citedIn(source, language).titleLang).toBe(
          typeof source.title === 'string' ? source.lang : language,
        )
  })
})

it('a document has its names in the language of the reader', () => {
  const document: Source = {
    id: 'departure',
    descriptive: true,
    date: null,
    url: 'https://example.org/',
    kind: 'press',
    publisher: { en: 'UN News (at allAfrica)', fr: 'ONU Info (sur allAfrica)' },
    title: { en: 'Peacekeepers leave', fr: 'Départ de Casques bleus' },
    lang: 'ne',
  }
  expect(citedIn(document, 'fr')).toMatchObject({
    publisher: 'ONU Info (sur allAfrica)',
    title: 'Départ de Casques bleus',
    titleLang: 'fr',
    lang: 'ne',
  })
  expect(citedIn({ ...document, title: 'Shanti' }, 'en')).toMatchObject({
    publisher: 'UN News (at allAfrica)',
    title: 'Shanti',
    titleLang: 'ne',
  })
})

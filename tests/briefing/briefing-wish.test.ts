import { expect, it } from 'vitest'
import { areasInName } from '#src/export/areas-in-name.ts'
import { briefingMaker } from '#src/briefing/briefing-maker.ts'
import { fileLanguages } from '#src/briefing/briefing-wish.ts'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { deckOf } from '#src/export/briefing/deck-of.ts'
import { fileName } from '#src/export/file-name.ts'
import { writeDeck } from '#src/export/pptx/write-deck.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { realBase, realContext } from '#tests/export/briefing/real-briefing.ts'
import { missionInput } from '#tests/kit/mission-input.ts'
import { elements, openPackage } from '#tests/export/pptx/read-package.ts'

const toPng = () => Promise.resolve(new Uint8Array())

it('both languages are made in the order of the reader: that of the page first', () => {
  expect(fileLanguages('one-file', 'fr')).toEqual([['fr', 'en']])
  expect(fileLanguages('one-file', 'en')).toEqual([['en', 'fr']])
  expect(fileLanguages('file-each', 'fr')).toEqual([['fr'], ['en']])
  expect(fileLanguages('page', 'fr')).toEqual([['fr']])
  expect(fileLanguages('en', 'fr')).toEqual([['en']])
})

it('a deck of a French reader in both begins in French: cover, sections, language and name of the file', async () => {
  const [languages = []] = fileLanguages('one-file', 'fr')
  const briefings = await Promise.all(
    languages.map((language) => buildBriefing(realContext(language), ['plan'])),
  )
  const deck = await deckOf(briefings, { marking: '', created: new Date(0), toPng })
  const order = deck.slides.map(({ language }) => language)
  expect(order.slice(0, 2)).toEqual(['fr', 'en'])
  expect(order[2]).toBe('fr')
  expect(deck.title).toBe(briefings[0]?.cover.title)
  const [tag] = elements(openPackage(await writeDeck(deck)).xml('docProps/core.xml'), 'dc:language')
  expect(tag?.textContent).toBe('fr-FR')
  const name = fileName({
    mission: 'MONUSCO',
    view: 'briefing',
    date: '2024',
    language: languages,
    extension: 'pptx',
  })
  expect(name).toBe('monusco-briefing-2024-fr-en.pptx')
})

it('a file is named after the areas that it is of, unless they are the whole mission or too many', () => {
  const base = realBase()
  const named = (provinces: readonly string[], language: 'en' | 'fr') =>
    areasInName({ base, filter: { ...noFilter, provinces }, language })
  expect(named(['CD-SK'], 'fr')).toBe('Sud-Kivu')
  expect(named(['CD-SK', 'CD-NK'], 'en')).toBe('North Kivu South Kivu')
  expect(named([], 'en')).toBe('')
  expect(named(['CD-SK', 'CD-NK', 'CD-IT'], 'en')).toBe('')
})

const leftOut = (search: string) => briefingMaker(missionInput('monusco', search, 'en')).leftOut('full')

it('strengths, which are those of the whole mission, are left out of a briefing of one area until asked for', () => {
  expect(leftOut('?province=CD-SK')).toContain('strength')
  expect(leftOut('')).not.toContain('strength')
})

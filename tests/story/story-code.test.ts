import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Story, isSameStory, noStory, storyLimits } from '#src/domain/story/story.ts'
import { languageCodes } from '#src/schema/languages.ts'
import { decodeStory, encodeStory } from '#src/story/story-code.ts'
import { readStoryFile, storyFile } from '#src/story/story-file.ts'
import { mostLetters, stepLink, stepView, storyLink } from '#src/story/story-link.ts'
import { parseView } from '#src/url/codec.ts'
import { defaultView } from '#src/url/view.ts'

const own = (maxLength: number) =>
  fc.record({ text: fc.string({ unit: 'grapheme', maxLength }), rule: fc.string({ maxLength: 7 }) })

const texts = fc.dictionary(
  fc.constantFrom(...languageCodes),
  fc.record({ title: own(60), words: own(200) }, { requiredKeys: [] }),
  { noNullPrototype: true },
)

const anyStory: fc.Arbitrary<Story> = fc.record({
  names: fc.dictionary(fc.constantFrom(...languageCodes), fc.string({ maxLength: 40 }), {
    noNullPrototype: true,
  }),
  steps: fc
    .array(
      fc.record({
        link: fc.webQueryParameters({ size: 'small' }).map((query) => `?m=monusco&${query}`),
        shows: fc.constantFrom('map' as const, 'tab' as const),
        texts,
      }),
      { maxLength: 5 },
    )
    .map((steps) => steps.map((step, index) => Object.assign({ id: index + 1 }, step))),
})

const runs = { numRuns: 60 }

it('comes out of a link as it went in, and a link says nothing but letters, digits, - and _', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const code = encodeStory(story)
      expect(code).toMatch(/^[a-z\d][\w-]*[a-z\d]$/u)
      const read = decodeStory(code)
      expect(read && isSameStory(read, story)).toBe(true)
      // What mail puts around a link is no part of it.
      expect(parseView(`?story=${code}.`).view.story).toBe(code)
    }),
    runs,
  )
})

it('is known for broken when it was cut or a letter of it was changed', () => {
  const code = encodeStory({ ...noStory, names: { en: 'South Kivu' } })
  for (let place = 0; place < code.length; place++) {
    expect(decodeStory(code.slice(0, place))).toBeNull()
    const other = code[place] === 'a' ? 'b' : 'a'
    expect(decodeStory(code.slice(0, place) + other + code.slice(place + 1))).toBeNull()
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(decodeStory(text)).toBeNull()
    }),
    runs,
  )
})

it('comes out of a file as it went in; any other file is none', async () => {
  const [story] = fc.sample(anyStory, 1)
  const text = await storyFile(story ?? noStory).text()
  const read = readStoryFile(text)
  expect(read && story && isSameStory(read, story)).toBe(true)
  for (const bad of [
    '',
    '{}',
    'null',
    text.slice(0, -3),
    text.replace('drawdown-story', 'drawdown-words'),
    text.replace('"version": 1', '"version": 2'),
    JSON.stringify({ file: 'drawdown-story', version: 1, story: { names: {}, steps: [{ link: 'https://example.org/', shows: 'map', texts: {} }] } }), // prettier-ignore
    JSON.stringify({ file: 'drawdown-story', version: 1, story: { names: { en: 'x'.repeat(storyLimits.name + 1) }, steps: [] } }), // prettier-ignore
  ])
    expect(readStoryFile(bad)).toBeNull()
})

it('keeps of a view what is shown, and neither the language nor another story', () => {
  const view = { ...defaultView, date: '2024-06-30', tab: 'strength' } as const
  const link = stepLink({ ...view, language: 'fr', story: '1abc', cited: 'chart strength' })
  expect(link).toBe(`?m=${defaultView.mission}&date=2024-06-30&tab=strength`)
  expect(stepView(link)).toEqual({ view, problems: [] })
  expect(stepView('?m=all').problems).toEqual([{ key: 'm', value: 'all' }])
})

it('stands in a link behind the #, of a length that mail leaves whole', () => {
  const words = Array.from({ length: 40 }, (_, index) => `Point ${index} of what is said at this place.`)
  const steps = ['2024-04-29', '2024-06-30', '2025-12-31'].map((date, index) => ({
    id: index,
    link: `?m=unifil&date=${date}`,
    shows: 'map' as const,
    texts: { en: { words: { text: words.slice(index, index + 5).join('\n'), rule: '' } } },
  }))
  const link = storyLink({ names: { en: 'Three days' }, steps }, 'https://example.org/drawdown/?tab=sites#x')
  expect(link).toMatch(/^https:\/\/example\.org\/drawdown\/#\?m=unifil&date=2024-04-29&story=[\w-]+$/u)
  expect(link.length).toBeLessThan(900)
  expect(link.length).toBeLessThan(mostLetters)
})

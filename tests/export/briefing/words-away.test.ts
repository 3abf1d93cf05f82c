import { describe, expect, it } from 'vitest'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { missionContext, realContext } from './real-briefing.ts'

// A file is read away from the page: nothing stands above a picture, and most slides hold no map.

const contexts = (['en', 'fr'] as const).flatMap((language) =>
  [
    ['MONUSCO', () => missionContext(language, 'monusco')] as const,
    ['MINUSMA', () => missionContext(language, 'minusma')] as const,
    ['UNIFIL', () => missionContext(language, 'unifil')] as const,
    ['South Kivu', () => realContext(language)] as const,
  ].map(([name, context]) => [`${name} in ${language}`, context] as const),
)

/** "3,000 below the ceiling" is a number, "the strengths above" a place on the page. */
const placeWords =
  /\b(?:above|below)\b(?! the )|\bthis (?:map|panel|page)\b|\bci-(?:dessus|dessous)\b|\bcette (?:carte|page)\b|\bce panneau\b/iu

/** What can be pressed, chosen or taken away on the page; a file has nothing of it. */
const controlWords =
  /\bsee the list\b|\bvoir la liste\b|\b(?:choose|remove|take away|click|arrow keys|tabs? for)\b|\b(?:choisissez|retirez|cliquez|appuyez|touches|onglets?|bouton)\b/iu

/** Every text in what is made, wherever it stands; the drawings are markup of the same. */
const textsIn = (made: unknown): readonly string[] => {
  if (typeof made === 'string')
    return made.startsWith('<') ? [...made.matchAll(/>([^<]+)</gu)].map(([, text = '']) => text) : [made]
  if (typeof made !== 'object' || made === null) return []
  return Object.values(made).flatMap(textsIn)
}

describe.each(contexts)('the words of %s', async (_, context) => {
  const { cover, sections } = await buildBriefing(context(), briefingPanels)

  it('name no place that is on the page only', () => {
    const texts = textsIn([cover, sections])
    expect(texts.length).toBeGreaterThan(200)
    expect([...new Set(texts.filter((text) => placeWords.test(text)))]).toEqual([])
  })
})

/** Views with nothing in them, whose panels say on the page what to do about it. */
const nothings = (['en', 'fr'] as const).flatMap((language) => [
  [`nothing in ${language}`, () => realContext(language, { filter: { ...noFilter, provinces: ['CD-KN'], contributors: ['CHN'] }, date: '1999-12-31', outputs: [] })] as const, // prettier-ignore
  [`no output in ${language}`, () => realContext(language, { filter: noFilter, date: '1999-12-31', outputs: [] })] as const, // prettier-ignore
])

describe.each([...contexts, ...nothings])('the words of %s', async (_, context) => {
  const { cover, sections } = await buildBriefing(context(), briefingPanels)

  it('are of no control of the page', () => {
    const texts = textsIn([cover, sections])
    expect([...new Set(texts.filter((text) => controlWords.test(text)))]).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { deckOf } from '#src/export/briefing/deck-of.ts'
import { slidesPreview } from '#src/export/briefing/preview-of.ts'
import { wordsHeight } from '#src/export/briefing/section-pages.ts'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import { columnAreas, slideRoom } from '#src/export/pptx/slide-room.ts'
import { writeDeck } from '#src/export/pptx/write-deck.ts'
import { plainText } from '#src/export/rich-text.ts'
import { elements, openPackage, parseXml } from '#tests/export/pptx/read-package.ts'
import { realContext } from './real-briefing.ts'

const english = await buildBriefing(realContext('en'), briefingPanels)
const french = await buildBriefing(realContext('fr'), briefingPanels)
const deck = await deckOf([english, french], {
  marking: 'For internal use',
  created: new Date('2026-11-24T12:00:00Z'),
  toPng: () => Promise.resolve(new Uint8Array([137, 80, 78, 71])),
})
const made = openPackage(await writeDeck(deck))
const slides = made.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
const wordsOf = (path: string) =>
  elements(made.xml(path), 'a:t')
    .map(({ textContent }) => textContent)
    .join('\n')

it('goes panel by panel, English and French one after the other', () => {
  expect(deck.slides.slice(0, 4).map(({ title, language }) => [language, title])).toEqual([
    ['en', 'Drawdown: MONUSCO, South Kivu, 30\u00a0June 2024'],
    ['fr', 'Désengagement\u00a0: MONUSCO, Sud-Kivu, 30\u00a0juin 2024'],
    ['en', 'Map: MONUSCO, South Kivu, 30\u00a0June 2024'],
    ['fr', 'Carte\u00a0: MONUSCO, Sud-Kivu, 30\u00a0juin 2024'],
  ])
  expect(deck.created).toBe('2026-11-24T12:00:00Z')
})

it('marks every slide, and puts sources and disclaimer on it and in its notes', () => {
  expect(slides.length).toBe(deck.slides.length)
  for (const path of slides) {
    expect(wordsOf(path)).toContain('For internal use')
    const notes = wordsOf(path.replace('slides/slide', 'notesSlides/notesSlide'))
    expect(notes).toMatch(/United Nations|Organisation des Nations Unies/)
    expect(wordsOf(path) + notes).not.toMatch(/undefined|NaN|\bnull\b/)
  }
})

it('keeps the rows of a split table, each once', () => {
  const rows = deck.slides
    .filter(({ title, language }) => language === 'en' && title.startsWith('Sources'))
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
  const whole = english.sections.at(-1)?.blocks[0]
  expect(rows).toEqual(whole?.kind === 'table' ? whole.rows : [])
})

it('has native charts: burn-down, two of the planned dates, lanes, eleven components, the head counts, the estimates and four of outputs in each language, the picture with its text', () => {
  expect(made.paths.filter((path) => /charts\/chart[^/]*\.xml$/.test(path)).length).toBe(42)
  const pictures = slides.flatMap((path) => elements(made.xml(path), 'p:pic'))
  expect(pictures.length).toBe(4)
  for (const picture of pictures)
    expect(elements(picture, 'p:cNvPr')[0]?.getAttribute('descr')).toMatch(/^(QR code|Code QR|Map\. 18 sites|Carte\. 18\u00a0sites)/) // prettier-ignore
})

it('is previewed slide by slide, each with its words', async () => {
  const drawn = await slidesPreview([english, french], 'For internal use', null)
  expect(drawn.map(({ title }) => title)).toEqual(deck.slides.map(({ title }) => title))
  for (const [index, { draw }] of drawn.entries()) {
    const svg = parseXml(draw())
    const words = elements(svg, 'text').map(({ textContent }) => textContent).join('').replaceAll(/\s/g, '') // prettier-ignore
    const slide = deck.slides[index]
    const said = ['For internal use', slide?.title ?? '', ...(slide?.foot.map(plainText) ?? [])]
    for (const block of slide?.blocks ?? [])
      if (block.kind === 'text') said.push(...block.paragraphs.map(plainText))
      else if (block.kind === 'table') said.push(...block.rows.flatMap((row) => row.map(plainText)))
    for (const text of said) expect(words).toContain(text.replaceAll(/\s/g, ''))
    expect(svg.documentElement.outerHTML).not.toMatch(/NaN|undefined/)
  }
})

it('keeps all words of a slide above its foot', () => {
  const tooHigh = deck.slides.filter((slide) => {
    const room = slideRoom(slide)
    const areas = columnAreas(slide.blocks, room)
    return slide.blocks.some(
      (block, index) =>
        block.kind === 'text' && wordsHeight(block.paragraphs, areas[index]?.width ?? 0) > room.height,
    )
  })
  expect(tooHigh.map(({ title }) => title)).toEqual([])
})

import type { Deck } from './deck.ts'
import {
  type PresentationFrame,
  contentLayout,
  notesMaster,
  ownFrame,
  presentation,
  presentationProperties,
  slideMaster,
  tableStyles,
  theme,
  titleLayout,
} from './fixed-parts.ts'
import type { DeckTemplate } from './template/deck-template.ts'
import { type Part, type Relation, officePart, officeType, xmlHead, zipPackage } from './package.ts'
import { corePart, propertyRelations } from './properties.ts'
import { officeRelation } from './relations.ts'
import { slideParts } from './slide.ts'

const appProperties = (slides: number): string =>
  `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Drawdown</Application><Slides>${slides}</Slides></Properties>`

const related = (...targets: (readonly [type: string, target: string])[]): readonly Relation[] =>
  targets.map(([type, target], index) => ({
    id: `rId${index + 1}`,
    type: `${officeRelation}/${type}`,
    target,
  }))

const frameOf = ({ size, masters, textStyle }: DeckTemplate): PresentationFrame => ({
  size,
  masters: masters.map(({ id }) => id),
  textStyle,
})

/** Our own master with its layouts and theme, where there is no template. */
const ownMaster = (): readonly Part[] => {
  const master = ['slideMaster', 'ppt/slideMasters/slideMaster1.xml'] as const
  const layouts = related(
    ['slideLayout', 'ppt/slideLayouts/slideLayout1.xml'],
    ['slideLayout', 'ppt/slideLayouts/slideLayout2.xml'],
    ['theme', 'ppt/theme/theme1.xml'],
  )
  return [
    officePart('ppt/slideMasters/slideMaster1.xml', 'presentationml.slideMaster', slideMaster, layouts),
    officePart(
      'ppt/slideLayouts/slideLayout1.xml',
      'presentationml.slideLayout',
      titleLayout,
      related(master),
    ),
    officePart(
      'ppt/slideLayouts/slideLayout2.xml',
      'presentationml.slideLayout',
      contentLayout,
      related(master),
    ),
    officePart('ppt/theme/theme1.xml', 'theme', theme),
  ]
}

/**
 * What every deck has. Each master has a theme of its own: PowerPoint repairs a file whose masters share one.
 */
const fixedParts = (themes: number): readonly Part[] => {
  const ofNotes = `ppt/theme/theme${themes + 1}.xml`
  return [
    officePart(
      'ppt/notesMasters/notesMaster1.xml',
      'presentationml.notesMaster',
      notesMaster,
      related(['theme', ofNotes]),
    ),
    officePart(ofNotes, 'theme', theme),
    officePart('ppt/presProps.xml', 'presentationml.presProps', presentationProperties),
    officePart('ppt/tableStyles.xml', 'presentationml.tableStyles', tableStyles),
  ]
}

/** The parts of a deck, a slide written when it is asked for. */
const deckParts = function* (deck: Deck, template: DeckTemplate | null): Iterable<Part> {
  const masters = template?.masters ?? [{ path: 'ppt/slideMasters/slideMaster1.xml' }]
  const main = related(
    ...masters.map(({ path }) => ['slideMaster', path] as const),
    ['notesMaster', 'ppt/notesMasters/notesMaster1.xml'],
    ...deck.slides.map((_, index) => ['slide', `ppt/slides/slide${index + 1}.xml`] as const),
    ['presProps', 'ppt/presProps.xml'],
    ['theme', 'ppt/theme/theme1.xml'],
    ['tableStyles', 'ppt/tableStyles.xml'],
  )
  yield {
    path: '',
    type: null,
    content: '',
    relations: [...related(['officeDocument', 'ppt/presentation.xml']), ...propertyRelations],
  }
  yield {
    path: 'ppt/presentation.xml',
    type: `${officeType}.presentationml.presentation.main+xml`,
    content: presentation(deck.slides.length, template === null ? ownFrame : frameOf(template)),
    relations: main,
  }
  yield* template?.parts ?? ownMaster()
  yield* fixedParts(template?.themes ?? 1)
  for (const [index, slide] of deck.slides.entries()) yield* slideParts(slide, index + 1, template)
  yield corePart(deck)
  yield {
    path: 'docProps/app.xml',
    type: `${officeType}.extended-properties+xml`,
    content: appProperties(deck.slides.length),
    relations: [],
  }
}

/**
 * A deck as a .pptx file (ISO/IEC 29500-4, transitional): native charts with their workbooks, real tables,
 * notes; 16:9 and ours, or of a template. The same deck and template give the same bytes.
 */
export const writeDeck = (
  deck: Deck,
  template: DeckTemplate | null = null,
): Promise<Uint8Array<ArrayBuffer>> => zipPackage(deckParts(deck, template))

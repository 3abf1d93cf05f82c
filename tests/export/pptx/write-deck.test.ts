import { describe, expect, it } from 'vitest'
import { writeDeck } from '#src/export/pptx/write-deck.ts'
import { aDeck, aSlide, allBlocks } from './a-deck.ts'
import { cellsOf, elements, only, openPackage, parseXml } from './read-package.ts'

const deck = aDeck([
  aSlide({ layout: 'title', title: 'MONUSCO', marking: 'For internal use' }),
  aSlide({ blocks: allBlocks }),
  aSlide({ language: 'fr', title: 'Effectif « déployé »', foot: ['Sources : MONUSCO'] }),
])
const made = openPackage(await writeDeck(deck))
const xmlPaths = made.paths.filter((path) => /\.(xml|rels)$/.test(path))

const texts = (path: string) => elements(made.xml(path), 'a:t').map((text) => text.textContent)

const languages = (path: string) =>
  new Set(elements(made.xml(path), 'a:rPr').map((run) => run.getAttribute('lang')))

const resolve = (from: string, target: string): string =>
  new URL(target, `http://x/${from}`).pathname.slice(1)

/** Id → target of what a part refers to. */
const relationsOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    elements(made.xml(path.replace(/([^/]*)$/, '_rels/$1.rels')), 'Relationship').map((relation) => [
      relation.getAttribute('Id') ?? '',
      relation.getAttribute('TargetMode') === 'External'
        ? (relation.getAttribute('Target') ?? '')
        : resolve(path, relation.getAttribute('Target') ?? ''),
    ]),
  )

describe('the package', () => {
  it.each(xmlPaths)('%s is XML', (path) => {
    expect(() => parseXml(made.text(path))).not.toThrow()
  })

  it('has the parts of a deck of three slides', () => {
    expect(made.paths.filter((path) => /slides\/slide|notesSlides\/notes|charts|embeddings|media/.test(path) && !path.includes('_rels')).toSorted()).toEqual([
      'ppt/charts/chart-slide2-3.xml',
      'ppt/embeddings/data-slide2-3.xlsx',
      'ppt/media/slide2-1.png',
      'ppt/media/slide2-2.svg',
      'ppt/notesSlides/notesSlide1.xml',
      'ppt/notesSlides/notesSlide2.xml',
      'ppt/notesSlides/notesSlide3.xml',
      'ppt/slides/slide1.xml',
      'ppt/slides/slide2.xml',
      'ppt/slides/slide3.xml',
    ]) // prettier-ignore
  })

  it('says what every part is, and names no part that is not there', () => {
    const types = made.xml('[Content_Types].xml')
    const named = elements(types, 'Override').map((part) => part.getAttribute('PartName')?.slice(1) ?? '')
    const extensions = new Set(elements(types, 'Default').map((part) => part.getAttribute('Extension')))
    expect(named.filter((path) => !made.paths.includes(path))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
    const parts = made.paths.filter((path) => path !== '[Content_Types].xml')
    expect(parts.filter((path) => path.endsWith('.xml') && !named.includes(path))).toEqual([])
    expect(parts.filter((path) => !extensions.has(path.split('.').at(-1) ?? ''))).toEqual([])
  })

  it('refers to nothing that is not there, and every reference has its relation', () => {
    const relations = made.paths.filter((path) => path.endsWith('.rels'))
    for (const path of relations) {
      const from = path.replace('_rels/', '').replace(/\.rels$/, '')
      const targets = Object.values(relationsOf(from)).filter((target) => !target.startsWith('https:'))
      expect(targets.filter((target) => !made.paths.includes(target))).toEqual([])
    }
    for (const path of made.paths.filter((name) =>
      /^ppt\/(slides|notesSlides|charts|slideMasters)\/[^/]*xml$/.test(name),
    )) {
      const known = Object.keys(relationsOf(path))
      const used = [...made.text(path).matchAll(/ r:(?:id|embed)="(\w+)"/g)].map(([, id]) => id ?? '')
      expect(used.filter((id) => !known.includes(id))).toEqual([])
    }
  })

  it('is the same file for the same deck', async () => {
    expect(await writeDeck(deck)).toEqual(await writeDeck(deck))
  })

  it('has title and language in its properties', () => {
    const core = made.xml('docProps/core.xml')
    expect(only(core, 'dc:title').textContent).toBe('MONUSCO & drawdown')
    expect(only(core, 'dc:language').textContent).toBe('fr-FR')
    expect(only(core, 'dcterms:created').textContent).toBe('2026-11-24T12:00:00Z')
  })

  it('is 16:9', () => {
    const size = only(made.xml('ppt/presentation.xml'), 'p:sldSz')
    expect([size.getAttribute('cx'), size.getAttribute('cy')]).toEqual(['12192000', '6858000'])
  })
})

describe('a slide', () => {
  const slide = made.xml('ppt/slides/slide2.xml')

  it('has its title in the title placeholder', () => {
    const title = only(slide, 'p:spTree').getElementsByTagName('p:sp')[0]
    if (!title) throw new Error('no shape')
    expect(only(title, 'p:ph').getAttribute('type')).toBe('title')
    expect(only(title, 'a:t').textContent).toBe('Sites <by> "status" & date')
    expect(only(made.xml('ppt/slides/slide1.xml'), 'p:spTree').innerHTML).toContain('type="ctrTitle"')
  })

  it('shows subtitle, sources, disclaimer and link, and says them again in its notes', () => {
    const shown = texts('ppt/slides/slide2.xml')
    const said = ['Sources: ', 'MONUSCO; AFP', 'The boundaries do not imply endorsement.', 'https://drawdown.example/?m=monusco&date=2024-04-29'] // prettier-ignore
    expect(shown).toEqual(
      expect.arrayContaining(['60 sites, on 29 April 2024.', 'Data to 11 March 2026', ...said]),
    )
    expect(texts('ppt/notesSlides/notesSlide2.xml')).toEqual(['Seven bases had closed.', ...said])
  })

  it('has a real table whose first row is the header', () => {
    const table = only(slide, 'a:tbl')
    expect(only(table, 'a:tblPr').getAttribute('firstRow')).toBe('1')
    const rows = elements(table, 'a:tr').map((row) => elements(row, 'a:t').map((text) => text.textContent))
    expect(rows).toEqual([
      ['Site', 'Status'],
      ['Amsar', 'Handed over'],
      ['Bunia', 'Open'],
    ])
  })

  it('has alternative text on table, picture and chart', () => {
    const described = elements(slide, 'p:cNvPr').flatMap((shape) => shape.getAttribute('descr') ?? [])
    expect(described).toEqual(['Sites by status', 'Map of the sites', 'Sites open by year'])
  })

  it('has the picture as PNG and as SVG, not stretched', () => {
    const picture = only(slide, 'p:pic')
    const relations = relationsOf('ppt/slides/slide2.xml')
    expect(relations[only(picture, 'a:blip').getAttribute('r:embed') ?? '']).toBe('ppt/media/slide2-1.png')
    expect(relations[only(picture, 'asvg:svgBlip').getAttribute('r:embed') ?? '']).toBe(
      'ppt/media/slide2-2.svg',
    )
    const size = only(picture, 'a:xfrm').getElementsByTagName('a:ext')[0]
    expect(Number(size?.getAttribute('cx')) / Number(size?.getAttribute('cy'))).toBeCloseTo(2, 3)
  })

  it('has a chart with its workbook: the zero a zero, the gap empty', () => {
    expect(relationsOf('ppt/charts/chart-slide2-3.xml')).toEqual({
      rId1: 'ppt/embeddings/data-slide2-3.xlsx',
    })
    expect(cellsOf(made.bytes('ppt/embeddings/data-slide2-3.xlsx'))).toEqual({ A1: 'Year', B1: 'Open', A2: '2023', B2: '0', A3: '2024' }) // prettier-ignore
  })

  it('links out once for each address', () => {
    const outside = Object.values(relationsOf('ppt/slides/slide2.xml')).filter((target) =>
      target.startsWith('https:'),
    )
    expect(outside).toEqual(['https://drawdown.example/?m=monusco&date=2024-04-29'])
    expect(elements(slide, 'a:hlinkClick').length).toBe(2)
  })

  it('has the marking where one is asked for', () => {
    expect(texts('ppt/slides/slide1.xml')).toContain('For internal use')
    expect(texts('ppt/slides/slide2.xml')).not.toContain('For internal use')
  })

  it('names the font of its number, which Impress does not take from the master', () => {
    const [run] = elements(only(made.xml('ppt/slides/slide2.xml'), 'a:fld'), 'a:rPr')
    expect(run && only(run, 'a:latin').getAttribute('typeface')).toBe('+mn-lt')
  })

  it('is in its language, run by run', () => {
    expect(languages('ppt/slides/slide3.xml')).toEqual(new Set(['fr-FR']))
    expect(languages('ppt/notesSlides/notesSlide3.xml')).toEqual(new Set(['fr-FR']))
    expect(languages('ppt/slides/slide2.xml')).toEqual(new Set(['en-GB']))
  })
})

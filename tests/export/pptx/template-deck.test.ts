import { describe, expect, it } from 'vitest'
import { contrast } from '#src/export/pptx/template/color-math.ts'
import { readTemplate } from '#src/export/pptx/template/read-template.ts'
import { slideAreas, slideRoom, templateShares } from '#src/export/pptx/slide-room.ts'
import { writeDeck } from '#src/export/pptx/write-deck.ts'
import { darkLook, lightLook, packed, place, templateParts, withChange } from '#tests/kit/a-template.ts'
import { aDeck, aSlide, allBlocks } from './a-deck.ts'
import { elements, only, openPackage } from './read-package.ts'

const light = readTemplate(packed(templateParts()), 'office.potx')
const dark = readTemplate(packed(templateParts(darkLook)), 'dark.potx')
const slides = [
  aSlide({ layout: 'title', title: 'Drawdown in South Kivu' }),
  aSlide({ blocks: allBlocks, marking: 'For internal use' }),
]
const open = async (template: typeof light) => openPackage(await writeDeck(aDeck(slides), template))
const chartPath = (deck: Awaited<ReturnType<typeof open>>) =>
  deck.paths.find((path) => path.startsWith('ppt/charts/chart')) ?? ''

const holders = (slide: Document | undefined) =>
  (slide ? elements(slide, 'p:ph') : []).map((ph) => [ph.getAttribute('type'), ph.getAttribute('idx')])

/** The sizes that letters have in a part, in hundredths of a point. */
const sizes = (xml: string) => [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size))

describe('a deck from a template', () => {
  it('has its size, masters, layouts, theme and logo, and the theme of the notes beside it', async () => {
    const deck = await open(dark)
    expect(deck.text('ppt/presentation.xml')).toContain('<p:sldSz cx="9144000" cy="6858000"/>')
    expect(deck.text('ppt/theme/theme1.xml')).toContain('Georgia')
    expect(deck.paths).toContain('ppt/media/template1.png')
    expect(deck.text('ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('../theme/theme2.xml')
    expect(deck.text('ppt/slides/_rels/slide1.xml.rels')).toContain('slideLayouts/slideLayout2.xml')
    expect(deck.text('ppt/slides/_rels/slide2.xml.rels')).toContain('slideLayouts/slideLayout3.xml')
    const types = deck.text('[Content_Types].xml')
    for (const [, path] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(deck.paths).toContain(path)
    for (const path of deck.paths.filter((name) => name.endsWith('.rels')))
      for (const relation of elements(deck.xml(path), 'Relationship')) {
        if (relation.getAttribute('TargetMode') === 'External') continue
        const folder = path.replace(/_rels\/[^/]*$/, '')
        const target = new URL(relation.getAttribute('Target') ?? '', `https://x.example/${folder}`)
        expect(deck.paths).toContain(target.pathname.slice(1))
      }
  })

  it('puts titles, footer and number into the placeholders, and leaves place and look to them', async () => {
    const deck = await open(light)
    const [cover, content] = [1, 2].map((number) => deck.xml(`ppt/slides/slide${number}.xml`))
    expect(holders(cover)).toEqual([
      ['ctrTitle', null],
      ['subTitle', '1'],
      ['sldNum', '12'],
      ['ftr', '11'],
    ])
    expect(holders(content)).toEqual([
      ['title', null],
      ['sldNum', '12'],
      ['ftr', '11'],
    ])
    const title =
      content && elements(content, 'p:sp').find((shape) => shape.innerHTML.includes('type="title"'))
    expect(title?.innerHTML).not.toMatch(/xfrm|srgbClr|algn|sz=|b="1"/)
    expect(content?.documentElement.textContent).toContain('Office of Briefings')
  })

  it('makes a title smaller only where it would not fit', async () => {
    const long = aSlide({
      title:
        'Ten of eighteen bases in South Kivu left by 15 July 2024, three of them after the planned date, two before',
    })
    expect(slideAreas(aSlide({ title: 'Sites' }), light).titleSize).toBe(32)
    const size = slideAreas(long, dark).titleSize
    expect(size).toBeLessThan(28)
    const xml = openPackage(await writeDeck(aDeck([long]), dark)).text('ppt/slides/slide1.xml')
    expect(xml).toContain(`sz="${size * 100}"`)
  })

  it('keeps all that is under the title within the body of the template', () => {
    for (const template of [light, dark])
      for (const slide of slides) {
        const areas = slideAreas(slide, template)
        const layout = slide.layout === 'title' ? template.cover : template.content
        const body = layout.subtitle?.area ?? layout.body
        for (const { x, y, width, height } of [areas.subtitle, areas.room, areas.foot]) {
          expect(x).toBeGreaterThanOrEqual(body.x)
          expect(y).toBeGreaterThanOrEqual(body.y)
          expect(x + width).toBeLessThanOrEqual(body.x + body.width + 0.01)
          expect(y + height).toBeLessThanOrEqual(body.y + body.height + 0.01)
        }
        expect(areas.room.height).toBeGreaterThan(60)
      }
  })

  it('writes everything of ours legibly on a dark ground: text, table, chart', async () => {
    const deck = await open(dark)
    const ground = '#0b1b2b'
    const chart = deck.text(chartPath(deck))
    const slide = deck.text('ppt/slides/slide2.xml').replaceAll(/<p:pic>.*?<\/p:pic>/g, '')
    // Of what is written in letters, as far as it is no name of the theme.
    const letters = /<a:(?:rPr|defRPr)\b[^>]*>(?:(?!<\/a:(?:rPr|defRPr)>).)*?<a:srgbClr val="([\dA-F]{6})"/g
    const colors = [...chart.matchAll(letters), ...slide.matchAll(letters)].map(([, color]) => `#${color}`)
    expect(colors.length).toBeGreaterThan(4)
    const header = only(deck.xml('ppt/slides/slide2.xml'), 'a:tbl').querySelector('tr')
    const fill = header?.querySelector('tcPr > solidFill > srgbClr')?.getAttribute('val') ?? ''
    expect(contrast(`#${fill}`, ground)).toBeGreaterThanOrEqual(4.5)
    for (const color of colors.filter((one) => one.toLowerCase() !== ground))
      expect(contrast(color, ground)).toBeGreaterThanOrEqual(3)
    // The header's letters have the colour of the ground, on a filling that stands out from it.
    expect(header?.innerHTML).toContain('0B1B2B')
    expect(chart).toContain('<a:schemeClr val="accent1"/>')
    expect(chart).toMatch(/<c:txPr>(?:(?!<\/c:txPr>).)*tx1(?:(?!<\/c:txPr>).)*<\/c:txPr><c:externalData/)
    expect(deck.text('ppt/slides/slide2.xml')).toMatch(
      /<p:pic>.*<a:solidFill><a:srgbClr val="FFFFFF"\/><\/a:solidFill><\/p:spPr><\/p:pic>/,
    )
  })

  it('lays a ground over a slide that leaves too little room under its title, and puts the title at the top of it', async () => {
    const body = place(48, 110, lightLook.width - 96, lightLook.height - 170)
    const low = withChange(templateParts(), 'ppt/slideMasters/slideMaster1.xml', (xml) =>
      xml.replace(body, place(48, 380, lightLook.width - 96, 110)),
    )
    const template = readTemplate(packed(low), 'low.potx')
    expect(template.remarks).toContainEqual({ kind: 'little-room' })
    const [slide = aSlide({})] = slides.slice(1)
    const { title, subtitle, room, foot, panel } = slideAreas(slide, template)
    expect(panel).toMatchObject({ width: 960 * 0.88, height: 540 * 0.88 })
    expect(title.y).toBeCloseTo(540 * 0.06)
    expect(subtitle.y).toBeGreaterThanOrEqual(title.y + title.height)
    expect(room.y).toBeGreaterThanOrEqual(subtitle.y + subtitle.height)
    expect(foot.y).toBeGreaterThanOrEqual(room.y + room.height)
    expect(room.height).toBeGreaterThan(200)
    const written = openPackage(await writeDeck(aDeck([slide]), template)).xml('ppt/slides/slide1.xml')
    const shape = elements(written, 'p:sp').find((one) => one.innerHTML.includes('type="title"'))
    expect(shape?.querySelector('xfrm > off')?.getAttribute('y')).toBe(
      String(Math.round(540 * 0.06 * 12_700)),
    )
    expect(written.documentElement.innerHTML).toContain('name="Ground"')
  })

  it('has letters as much smaller as the slide is, which is shown as large', async () => {
    const small = readTemplate(packed(templateParts({ ...lightLook, width: 794, height: 446 })), 'small.potx')
    const deck = openPackage(await writeDeck(aDeck(slides), small))
    const foot = elements(deck.xml('ppt/slides/slide2.xml'), 'p:sp').find((one) =>
      one.innerHTML.includes('name="Sources"'),
    )
    expect(foot?.innerHTML).toContain('sz="743"')
    const usual = openPackage(await writeDeck(aDeck(slides), light))
    const ours = sizes(usual.text(chartPath(usual)))
    expect(ours.length).toBeGreaterThan(2)
    expect(sizes(deck.text(chartPath(deck)))).toEqual(ours.map((size) => Math.round((size * 446) / 540)))
  })

  it('gives words beside a chart as much width as they need in its smaller room', () => {
    const room = { x: 0, y: 0, width: 600, height: 170 }
    const chart = { share: 4.8, paragraphs: null }
    const few = templateShares([{ share: 1, paragraphs: ['Six are open.'] }, chart], room, 1)
    expect(few).toEqual([{ share: 1 }, { share: 4.8 }])
    const [many] = templateShares([{ share: 1, paragraphs: ['Six are open. '.repeat(20)] }, chart], room, 1)
    expect(many?.share).toBeGreaterThan(1.5)
  })

  it('puts a lone block into the place for content of a layout that has one', async () => {
    const parts = withChange(templateParts(), 'ppt/slideMasters/slideMaster1.xml', (xml) =>
      xml.replace('<p:sldLayoutId id="2147483651" r:id="rId3"/>', ''),
    )
    const template = readTemplate(packed(parts), 'office.potx')
    const chart = allBlocks.slice(3)
    const xmlOf = async (blocks: typeof allBlocks) =>
      openPackage(await writeDeck(aDeck([aSlide({ blocks })]), template)).text('ppt/slides/slide1.xml')
    expect(await xmlOf(chart)).toContain('<p:nvPr><p:ph idx="1"/></p:nvPr></p:nvGraphicFramePr>')
    expect(await xmlOf(allBlocks)).not.toContain('<p:ph idx="1"/>')
  })

  it('lays a ground under its content where that of the template is a picture', async () => {
    const parts = withChange(templateParts(), 'ppt/slideMasters/slideMaster1.xml', (xml) =>
      xml.replace(
        lightLook.background,
        '<p:bgPr><a:blipFill><a:blip r:embed="rId9"/><a:stretch/></a:blipFill><a:effectLst/></p:bgPr>',
      ),
    )
    const xml = openPackage(await writeDeck(aDeck(slides), readTemplate(packed(parts), 'office.potx'))).text(
      'ppt/slides/slide2.xml',
    )
    expect(xml).toContain('name="Ground"')
    expect((await open(light)).text('ppt/slides/slide2.xml')).not.toContain('name="Ground"')
  })

  it('is the same file for the same deck and template, and without one what it was', async () => {
    expect(await writeDeck(aDeck(slides), light)).toEqual(await writeDeck(aDeck(slides), light))
    expect(await writeDeck(aDeck(slides), null)).toEqual(await writeDeck(aDeck(slides)))
    expect(slideRoom(aSlide(), null)).toEqual(slideRoom(aSlide()))
  })
})

import { describe, expect, it } from 'vitest'
import { contrast, distance } from '#src/export/pptx/template/color-math.ts'
import { readTemplate } from '#src/export/pptx/template/read-template.ts'
import { colors } from '#src/draw/chart-colors.ts'
import {
  type TemplateParts,
  darkLook,
  holder,
  lightLook,
  packed,
  place,
  relations,
  templateParts,
  withChange,
} from '#tests/kit/a-template.ts'

const read = (parts: TemplateParts) => readTemplate(packed(parts), 'office.potx')
const master = 'ppt/slideMasters/slideMaster1.xml'
const masterRelations = 'ppt/slideMasters/_rels/slideMaster1.xml.rels'
const textOf = (template: ReturnType<typeof read>, path: string): string =>
  String(template.parts.find((part) => part.path === path)?.content)
const kinds = (template: ReturnType<typeof read>) => template.dropped.map(({ kind }) => kind)

describe('readTemplate', () => {
  it('knows size, fonts and the layouts by their placeholders, in a template of 16:9', () => {
    const template = read(templateParts())
    expect(template).toMatchObject({
      size: { width: 960, height: 540 },
      font: '+mn-lt',
      fonts: ['Georgia', 'Verdana'],
      dropped: [],
      remarks: [],
    })
    expect(template.cover).toMatchObject({
      title: { holder: 'type="ctrTitle"', area: { x: 48, y: 120, width: 864, height: 110 }, size: 32 },
      subtitle: { holder: 'type="subTitle" idx="1"' },
      footer: { text: 'Office of Briefings' },
    })
    // "Title only" leaves the room of the master's body, without its insets.
    const { x, y, width, height } = template.content.body
    expect([x, y, width, height].map((value) => Math.round(value * 10) / 10)).toEqual([
      55.2, 113.6, 849.6, 362.8,
    ])
    expect(template.content.holder).toBe(null)
    expect(template.content.number?.area).toEqual({ x: 852, y: 500, width: 60, height: 24 })
  })

  it('takes "title and content" where there is no layout with a title only', () => {
    const parts = withChange(templateParts(), master, (xml) =>
      xml.replace('<p:sldLayoutId id="2147483651" r:id="rId3"/>', ''),
    )
    const { content, parts: carried } = read(parts)
    expect(content.holder).toBe('idx="1"')
    expect(carried.filter(({ path }) => path.startsWith('ppt/slideLayouts/')).length).toBe(2)
  })

  it('brings masters, layouts, theme and logo along, under names of its own', () => {
    const template = read(templateParts())
    expect(template.parts.map(({ path }) => path).toSorted()).toEqual([
      'ppt/media/template1.png',
      'ppt/slideLayouts/slideLayout1.xml',
      'ppt/slideLayouts/slideLayout2.xml',
      'ppt/slideLayouts/slideLayout3.xml',
      'ppt/slideMasters/slideMaster1.xml',
      'ppt/theme/theme1.xml',
    ])
    expect(textOf(template, master)).toContain('r:embed="rId9"')
  })

  it('takes text and ground as the master maps them, and accents that can be told apart there', () => {
    const { size, content, remarks } = read(templateParts(darkLook))
    expect(size).toEqual({ width: 720, height: 540 })
    expect(content.look).toMatchObject({
      ground: '#0b1b2b',
      text: '#f5f7fa',
      textXml: '<a:schemeClr val="tx1"/>',
      isSure: true,
    })
    // The fifth accent is as dark as the ground, the sixth is like the first.
    expect(remarks).toEqual([
      { kind: 'accents', why: 'pale', accents: [5] },
      { kind: 'accents', why: 'alike', accents: [6] },
      { kind: 'kept', count: 1 },
    ])
    const series = [colors.blue, colors.orange, colors.green, colors.red, '#6b4e90'].map((color) =>
      content.colors.colorOf(color),
    )
    for (const [index, color] of series.entries()) {
      expect(contrast(color, '#0b1b2b')).toBeGreaterThanOrEqual(3)
      for (const other of series.slice(index + 1)) expect(distance(color, other)).toBeGreaterThan(0.1)
    }
    expect(series[0]).toBe('#4fc3f7')
    expect(content.colors.xmlOf(colors.blue)).toBe('<a:schemeClr val="accent1"/>')
    for (const words of [colors.ink, colors.soft])
      expect(contrast(content.colors.colorOf(words), '#0b1b2b')).toBeGreaterThanOrEqual(4.5)
    expect(content.colors.colorOf(colors.ground)).toBe('#0b1b2b')
  })

  it('sees a white box over a dark ground, and lays a ground of its own on a picture', () => {
    const box = `<p:sp><p:nvSpPr><p:cNvPr id="30" name="Box"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${place(0, 100, 720, 440)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></p:spPr></p:sp>`
    const boxed = withChange(templateParts(darkLook), master, (xml) =>
      xml.replace('<p:pic>', `${box}<p:pic>`),
    )
    expect(read(boxed).content.look).toMatchObject({ ground: '#ffffff', text: '#0b1b2b', isSure: true })
    const picture = withChange(templateParts(), master, (xml) =>
      xml.replace(
        lightLook.background,
        '<p:bgPr><a:blipFill><a:blip r:embed="rId9"/><a:stretch/></a:blipFill><a:effectLst/></p:bgPr>',
      ),
    )
    const template = read(picture)
    expect(template.content.look.isSure).toBe(false)
    expect(template.remarks).toEqual([{ kind: 'ground' }])
  })

  it('follows what the template’s own slides show: which layout opens, and the footer', () => {
    const plain = templateParts({ ...lightLook, type: 'presentation' })
    const slide = (layout: number, foot: string) => ({
      xml: String(plain['ppt/slideLayouts/slideLayout3.xml'])
        .replace('Office of Briefings', foot)
        .replaceAll('sldLayout', 'sld'),
      relations: relations([['rId1', 'slideLayout', `../slideLayouts/slideLayout${layout}.xml`]]),
    })
    const [first, second] = [slide(2, ''), slide(1, 'Briefing cell')]
    const parts = {
      ...withChange(plain, 'ppt/presentation.xml', (xml) =>
        xml.replace(
          '<p:sldSz',
          '<p:sldIdLst><p:sldId id="256" r:id="rId7"/><p:sldId id="257" r:id="rId8"/></p:sldIdLst><p:sldSz',
        ),
      ),
      'ppt/_rels/presentation.xml.rels': relations([
        ['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
        ['rId7', 'slide', 'slides/slide1.xml'],
        ['rId8', 'slide', 'slides/slide2.xml'],
      ]),
      'ppt/slides/slide1.xml': first.xml,
      'ppt/slides/_rels/slide1.xml.rels': first.relations,
      'ppt/slides/slide2.xml': second.xml,
      'ppt/slides/_rels/slide2.xml.rels': second.relations,
    }
    const template = read(parts)
    expect(template.dropped).toEqual([{ kind: 'slides', count: 2 }])
    expect(template.content).toMatchObject({ holder: 'idx="1"', footer: { text: 'Briefing cell' } })
    expect(template.parts.some(({ path }) => path.startsWith('ppt/slides/'))).toBe(false)
  })

  it('says itself what only the sample text of a template shows', () => {
    const sample =
      '<a:r><a:rPr lang="fr" sz="2700" b="1"><a:solidFill><a:srgbClr val="2C3E50"/></a:solidFill><a:latin typeface="Lato"/></a:rPr><a:t>Titre</a:t></a:r>'
    const parts = withChange(templateParts(), master, (xml) =>
      xml.replace(/<p:txStyles>.*<\/p:txStyles>/, '').replace(/(type="title".*?<a:p>)/, `$1${sample}`),
    )
    expect(read(parts).content.title).toMatchObject({
      size: 27,
      isBold: true,
      look: { textXml: '<a:srgbClr val="2C3E50"/>' },
      says: { size: true, bold: true, color: true, font: 'Lato' },
    })
  })

  it('reads the strict form of the standard too', () => {
    const strict = Object.fromEntries(
      Object.entries(templateParts()).map(([path, content]) => [
        path,
        typeof content === 'string'
          ? content.replaceAll(
              /http:\/\/schemas\.openxmlformats\.org\/(presentationml|drawingml|officeDocument)\/2006\//g,
              'http://purl.oclc.org/ooxml/$1/',
            )
          : content,
      ]),
    )
    const template = read(strict)
    expect(template.fonts).toEqual(['Georgia', 'Verdana'])
    expect(textOf(template, master)).not.toContain('purl.oclc.org')
  })
})

const withShape = (shape: string, more: readonly (readonly [string, string, string, boolean?])[]) =>
  read({
    ...withChange(templateParts(), master, (xml) => xml.replace('<p:pic>', `${shape}<p:pic>`)),
    [masterRelations]: relations([
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'slideLayout', '../slideLayouts/slideLayout2.xml'],
      ['rId3', 'slideLayout', '../slideLayouts/slideLayout3.xml'],
      ['rId4', 'theme', '../theme/theme1.xml'],
      ['rId9', 'image', '../media/logo.png'],
      ...more,
    ]),
  })

describe('what does not come along', () => {
  it('is a link to outside, without the shape that has it', () => {
    const shape = holder(40, 'type="body" idx="7"', '', 'Words').replace(
      '<p:cNvPr id="40" name="占位符 40"/>',
      '<p:cNvPr id="40" name="Linked"><a:hlinkClick r:id="rId20"/></p:cNvPr>',
    )
    const template = withShape(shape, [['rId20', 'hyperlink', 'https://tracker.example/', true]])
    expect(template.dropped).toEqual([{ kind: 'links', count: 1 }])
    expect(textOf(template, master)).toContain('name="Linked"')
    expect(textOf(template, master)).not.toContain('hlinkClick')
  })

  it('is a picture that is fetched from outside, as a whole', () => {
    const shape =
      '<p:pic><p:nvPicPr><p:cNvPr id="41" name="Fetched"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:link="rId21"/></p:blipFill><p:spPr/></p:pic>'
    const template = withShape(shape, [['rId21', 'image', 'https://tracker.example/1.png', true]])
    expect(kinds(template)).toEqual(['links'])
    expect(textOf(template, master)).not.toContain('Fetched')
    expect(textOf(template, master)).toContain('name="Logo"')
  })

  it('is an embedded object with its picture', () => {
    const shape =
      '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="42" name="Object"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/presentationml/2006/ole">' +
      '<p:oleObj r:id="rId22" progId="Excel.Sheet.12"><p:embed/><p:pic><p:nvPicPr><p:cNvPr id="0" name=""/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId9"/></p:blipFill><p:spPr/></p:pic></p:oleObj></a:graphicData></a:graphic></p:graphicFrame>'
    const template = withShape(shape, [['rId22', 'oleObject', '../embeddings/object.bin']])
    expect(kinds(template)).toEqual(['embedded'])
    expect(textOf(template, master)).not.toContain('oleObj')
  })

  it('is a macro, an action that starts one, and a movement', () => {
    const shape = holder(43, 'type="body" idx="8"', '', 'Words').replace(
      '<p:cNvPr id="43" name="占位符 43"/>',
      '<p:cNvPr id="43" name="Button"><a:hlinkClick r:id="" action="ppaction://macro?name=Do"/></p:cNvPr>',
    )
    const parts = withChange(templateParts(), master, (xml) =>
      xml
        .replace('<p:pic>', `${shape}<p:pic>`)
        .replace('<p:txStyles>', '<p:timing><p:tnLst/></p:timing><p:txStyles>'),
    )
    const template = read({ ...parts, 'ppt/vbaProject.bin': new Uint8Array(8) })
    expect(template.dropped).toEqual([
      { kind: 'animations', count: 1 },
      { kind: 'macros', count: 2 },
    ])
    expect(textOf(template, master)).not.toMatch(/ppaction|timing/)
    expect(template.parts.some(({ path }) => path.includes('vba'))).toBe(false)
  })
})

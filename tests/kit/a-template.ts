import { type Zippable, strToU8, zipSync } from 'fflate'

/** A template as an office would make it, out of parts of our own; each test changes what it is about. */
export type TemplateParts = Record<string, string | Uint8Array>

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const relationBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  `xmlns:r="${relationBase}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`

export type Look = {
  /** In points. */
  width: number
  height: number
  /** dk1, lt1, dk2, lt2, then the six accents, then links. */
  colors: readonly string[]
  /** Which of the theme's colours are text and ground. */
  map: { bg1: string; tx1: string; bg2: string; tx2: string }
  background: string
  type: 'template' | 'presentation'
}

/** Six accents that can all be told apart on white, and on the dark of `darkLook`. */
const accents = ['0072BC', '7A3E9D', '2E8540', 'C2410C', '8A6D00', '9D174D']

export const lightLook: Look = {
  width: 960,
  height: 540,
  colors: ['1A1A1A', 'FFFFFF', '003A5D', 'EEF3F7', ...accents, '0072BC', '7A3E9D'],
  map: { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
  background: '<p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef>',
  type: 'template',
}

/** 4:3, and dark: text and ground are mapped the other way round. */
export const darkLook: Look = {
  ...lightLook,
  width: 720,
  height: 540,
  colors: [
    '0B1B2B',
    'F5F7FA',
    '12304A',
    'D9E2EC',
    '4FC3F7',
    'FFB74D',
    '81C784',
    'E57373',
    '1B2A3A',
    '5AC8FA',
    '2244AA',
    '9FA8DA',
  ],
  map: { bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' },
}

const names = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
]
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = (width: number) => `<a:ln w="${width}">${fill}</a:ln>`
const font = (name: string) => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`

const theme = ({ colors }: Look): string =>
  `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">` +
  names.map((name, index) => `<a:${name}><a:srgbClr val="${colors[index]}"/></a:${name}>`).join('') +
  `</a:clrScheme><a:fontScheme name="Office"><a:majorFont>${font('Georgia')}</a:majorFont><a:minorFont>${font('Verdana')}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`

const group =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

const emu = (points: number) => Math.round(points * 12_700)

export const place = (x: number, y: number, width: number, height: number): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`

/** A placeholder of a layout or master. Its name is of no language that a reader would look for. */
export const holder = (id: number, kind: string, area = '', text = ''): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="占位符 ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph${kind === '' ? '' : ` ${kind}`}/></p:nvPr></p:nvSpPr>` +
  `<p:spPr>${area}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${text === '' ? '' : `<a:r><a:rPr lang="en-GB"/><a:t>${text}</a:t></a:r>`}<a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`

/** The logo of the office: a picture in the master. */
const logo = (look: Look): string =>
  '<p:pic><p:nvPicPr><p:cNvPr id="20" name="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>' +
  `<p:spPr>${place(look.width - 100, 8, 80, 24)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`

const level = (size: number): string =>
  `<a:lvl1pPr algn="l"><a:defRPr sz="${size * 100}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`

const colorMap = ({ map }: Look): string =>
  `<p:clrMap ${Object.entries(map)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')} ${names
    .slice(4)
    .map((name) => `${name}="${name}"`)
    .join(' ')}/>`

const layoutIds = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`,
  ).join('')

const layout = (type: string, shapes: string): string =>
  `${head}<p:sldLayout ${spaces} type="${type}" preserve="1"><p:cSld name="版式"><p:spTree>${group}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`

type Relation = readonly [id: string, kind: string, target: string, outside?: boolean]

export const relations = (all: readonly Relation[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([id, kind, target, outside]) =>
        `<Relationship Id="${id}" Type="${relationBase}/${kind}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml'

/** A picture of one dot. */
export const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

/** The parts of a template: cover, "title and content" and "title only", a logo, a footer, a page number. */
export const templateParts = (look: Look = lightLook): TemplateParts => {
  const { width, height, type } = look
  const foot = (id: number) =>
    holder(id, 'type="ftr" sz="quarter" idx="11"', '', 'Office of Briefings') +
    holder(id + 1, 'type="sldNum" sz="quarter" idx="12"')
  return {
    '[Content_Types].xml':
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
      `<Override PartName="/ppt/presentation.xml" ContentType="${presentationType}.${type}.main+xml"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': `${head}<p:presentation ${spaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="${emu(width)}" cy="${emu(height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations([['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml']]),
    'ppt/slideMasters/slideMaster1.xml':
      `${head}<p:sldMaster ${spaces}><p:cSld><p:bg>${look.background}</p:bg><p:spTree>${group}` +
      holder(2, 'type="title"', place(48, 30, width - 200, 70)) +
      holder(3, 'type="body" idx="1"', place(48, 110, width - 96, height - 170)) +
      holder(4, 'type="ftr" sz="quarter" idx="3"', place(48, height - 40, 300, 24)) +
      holder(5, 'type="sldNum" sz="quarter" idx="4"', place(width - 108, height - 40, 60, 24)) +
      `${logo(look)}</p:spTree></p:cSld>${colorMap(look)}<p:sldLayoutIdLst>${layoutIds(3)}</p:sldLayoutIdLst>` +
      `<p:txStyles><p:titleStyle>${level(32)}</p:titleStyle><p:bodyStyle>${level(20)}</p:bodyStyle><p:otherStyle>${level(18)}</p:otherStyle></p:txStyles></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'slideLayout', '../slideLayouts/slideLayout2.xml'],
      ['rId3', 'slideLayout', '../slideLayouts/slideLayout3.xml'],
      ['rId4', 'theme', '../theme/theme1.xml'],
      ['rId9', 'image', '../media/logo.png'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': layout(
      'obj',
      holder(2, 'type="title"') + holder(3, 'idx="1"') + foot(4),
    ),
    'ppt/slideLayouts/slideLayout2.xml': layout(
      'title',
      holder(2, 'type="ctrTitle"', place(48, 120, width - 96, 110)) +
        holder(3, 'type="subTitle" idx="1"', place(48, 240, width - 96, 200)) +
        foot(4),
    ),
    'ppt/slideLayouts/slideLayout3.xml': layout('titleOnly', holder(2, 'type="title"') + foot(3)),
    ...Object.fromEntries(
      [1, 2, 3].map((number) => [
        `ppt/slideLayouts/_rels/slideLayout${number}.xml.rels`,
        relations([['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml']]),
      ]),
    ),
    'ppt/theme/theme1.xml': theme(look),
    'ppt/media/logo.png': dot,
  }
}

/** The parts as a file. */
export const packed = (parts: TemplateParts): Uint8Array => {
  const files: Zippable = {}
  for (const [path, content] of Object.entries(parts))
    files[path] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(files)
}

/** The parts with one of them changed by words in it. */
export const withChange = (
  parts: TemplateParts,
  path: string,
  change: (content: string) => string,
): TemplateParts => {
  const content = parts[path]
  if (typeof content !== 'string') throw new Error(`no text in ${path}`)
  const changed = change(content)
  if (changed === content) throw new Error(`nothing changed in ${path}`)
  return { ...parts, [path]: changed }
}

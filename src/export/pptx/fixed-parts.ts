import { colors } from '#src/draw/chart-colors.ts'
import { mainLanguage } from '#src/schema/languages.ts'
import { type SlideArea, emu, namespaces, placeXml, slideSize } from './drawing.ts'
import { xmlHead } from './package.ts'
import { habitsOf } from '#src/text/habits.ts'

/** Parts that are the same in every deck: theme, masters, layouts. Colours are those of the page. */

const color = (name: string, value: string): string =>
  `<a:${name}><a:srgbClr val="${value.replace('#', '').toUpperCase()}"/></a:${name}>`

const scheme = [
  color('dk1', colors.ink),
  color('lt1', colors.ground),
  color('dk2', colors.blueDark),
  color('lt2', '#f6f8fa'),
  color('accent1', colors.blue),
  color('accent2', colors.green),
  color('accent3', '#b85c00'),
  color('accent4', colors.red),
  color('accent5', colors.soft),
  color('accent6', '#82b5e9'),
  color('hlink', colors.blue),
  color('folHlink', colors.blueDark),
].join('')

const fonts = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const edge = (width: number): string => `<a:ln w="${width}">${fill}</a:ln>`
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>'

export const theme =
  `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Drawdown"><a:themeElements>` +
  `<a:clrScheme name="Drawdown">${scheme}</a:clrScheme>` +
  `<a:fontScheme name="Drawdown"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="Drawdown"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${edge(6350)}${edge(12_700)}${edge(19_050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
  '</a:themeElements></a:theme>'

const noGroup =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

export const shapeTree = (shapes: string): string =>
  `<p:cSld><p:spTree>${noGroup}${shapes}</p:spTree></p:cSld>`

const placeholder = (id: number, name: string, kind: string, area: SlideArea, text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>` +
  `<p:spPr>${placeXml(area)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
  `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/>${text}</p:txBody></p:sp>`

const tag = habitsOf(mainLanguage).tag
const empty = `<a:p><a:endParaRPr lang="${tag}"/></a:p>`
const number = `<a:p><a:pPr algn="r"/><a:fld id="{5B0B0B6A-6F0E-4E0B-9B52-0D1E3A1F7C11}" type="slidenum"><a:rPr lang="${tag}" sz="900"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${tag}" sz="900"/></a:p>`

const titleArea = { x: 36, y: 26, width: 888, height: 30 }
const bodyArea = { x: 36, y: 90, width: 888, height: 360 }
const numberArea = { x: 884, y: 514, width: 40, height: 12 }
const coverTitle = { x: 36, y: 70, width: 888, height: 90 }
const coverSubtitle = { x: 36, y: 170, width: 888, height: 60 }

const levelStyle = (size: number, bold: boolean): string =>
  `<a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="${size * 100}"${bold ? ' b="1"' : ''}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`

const colorMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"'

/** Refers to the layouts as rId1 and rId2. */
export const slideMaster =
  `${xmlHead}<p:sldMaster ${namespaces}>` +
  shapeTree(
    placeholder(2, 'Title', 'type="title"', titleArea, empty) +
      placeholder(3, 'Body', 'type="body" idx="1"', bodyArea, empty) +
      placeholder(4, 'Number', 'type="sldNum" sz="quarter" idx="4"', numberArea, number),
  ) +
  `<p:clrMap ${colorMap}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>` +
  `<p:txStyles><p:titleStyle>${levelStyle(24, true)}</p:titleStyle><p:bodyStyle>${levelStyle(14, false)}</p:bodyStyle><p:otherStyle>${levelStyle(12, false)}</p:otherStyle></p:txStyles></p:sldMaster>`

const layout = (type: string, name: string, shapes: string): string =>
  `${xmlHead}<p:sldLayout ${namespaces} type="${type}" preserve="1">${shapeTree(shapes).replace('<p:cSld>', `<p:cSld name="${name}">`)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`

const layoutNumber = placeholder(9, 'Number', 'type="sldNum" sz="quarter" idx="12"', numberArea, number)

export const titleLayout = layout(
  'title',
  'Title',
  placeholder(2, 'Title', 'type="ctrTitle"', coverTitle, empty) +
    placeholder(3, 'Subtitle', 'type="subTitle" idx="1"', coverSubtitle, empty) +
    layoutNumber,
)

export const contentLayout = layout(
  'titleOnly',
  'Title only',
  placeholder(2, 'Title', 'type="title"', titleArea, empty) + layoutNumber,
)

export const notesMaster =
  `${xmlHead}<p:notesMaster ${namespaces}>` +
  shapeTree(
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${placeXml({ x: 54, y: 60, width: 432, height: 243 })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>` +
      placeholder(
        3,
        'Notes',
        'type="body" sz="quarter" idx="3"',
        { x: 54, y: 330, width: 432, height: 330 },
        empty,
      ),
  ) +
  `<p:clrMap ${colorMap}/><p:notesStyle>${levelStyle(12, false)}</p:notesStyle></p:notesMaster>`

/** The frame of a presentation: our own, or what a template has instead. */
export type PresentationFrame = {
  /** In points. */
  size: { width: number; height: number }
  /** The ids of its slide masters. */
  masters: readonly string[]
  /** What texts outside of layouts look like, as XML. */
  textStyle: string
}

export const ownFrame: PresentationFrame = { size: slideSize, masters: ['2147483648'], textStyle: '' }

/** Refers to the slide masters as rId1 and on, then the notes master, and then the slides. */
export const presentation = (slides: number, { size, masters, textStyle }: PresentationFrame): string => {
  const notes = masters.length + 1
  const ids = Array.from(
    { length: slides },
    (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + notes + 1}"/>`,
  )
  const masterIds = masters.map((id, index) => `<p:sldMasterId id="${id}" r:id="rId${index + 1}"/>`)
  return (
    `${xmlHead}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst>${masterIds.join('')}</p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="rId${notes}"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="${emu(size.width)}" cy="${emu(size.height)}"/><p:notesSz cx="6858000" cy="9144000"/>${textStyle}</p:presentation>`
  )
}

export const presentationProperties = `${xmlHead}<p:presentationPr ${namespaces}/>`

export const tableStyles = `${xmlHead}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`

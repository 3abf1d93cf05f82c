import { xmlText } from '#src/export/xml.ts'
import type { PlacedSeries } from './chart-sheet.ts'
import { solidFill } from './drawing.ts'
import type { Value } from '#src/draw/chart-spec.ts'

/** A gap has no point in the cache; a zero has one. */
const numberCache = (values: readonly Value[], format: string): string => {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  )
  return `<c:numCache><c:formatCode>${xmlText(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache>`
}

const textCache = (texts: readonly string[]): string =>
  `<c:strCache><c:ptCount val="${texts.length}"/>${texts
    .map((text, index) => `<c:pt idx="${index}"><c:v>${xmlText(text)}</c:v></c:pt>`)
    .join('')}</c:strCache>`

const isNumbers = (values: PlacedSeries['x']): values is readonly Value[] =>
  values.every((value) => typeof value !== 'string')

const reference = (x: PlacedSeries['x'], range: string, format: string): string =>
  isNumbers(x)
    ? `<c:numRef><c:f>${xmlText(range)}</c:f>${numberCache(x, format)}</c:numRef>`
    : `<c:strRef><c:f>${xmlText(range)}</c:f>${textCache(x.map(String))}</c:strRef>`

const head = (series: PlacedSeries, index: number): string =>
  `<c:idx val="${index}"/><c:order val="${index}"/>` +
  `<c:tx><c:strRef><c:f>${xmlText(series.nameRange)}</c:f>${textCache([series.name])}</c:strRef></c:tx>`

const hatched = (color: string): string =>
  `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`

const areaLook = ({ color, dashed }: PlacedSeries): string =>
  dashed
    ? `<c:spPr>${hatched(color)}<a:ln w="9525">${solidFill(color)}</a:ln></c:spPr>`
    : `<c:spPr>${solidFill(color)}</c:spPr>`

const lineLook = ({ color, dashed }: PlacedSeries): string =>
  `<c:spPr><a:ln w="${dashed === 'dotted' ? 12_700 : 28_575}" cap="flat">${solidFill(color)}${dashed ? `<a:prstDash val="${dashed === 'dotted' ? 'sysDot' : 'dash'}"/>` : ''}<a:round/></a:ln></c:spPr>`

const shows =
  '<c:showLegendKey val="0"/><c:showVal val="VALUE"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'

const showNothing = shows.replace('VALUE', '0')

/** The words of a lower bound begin where its arrow ends. */
const besideArrow = '<c:layout><c:manualLayout><c:x val="0.065"/><c:y val="0"/></c:manualLayout></c:layout>'

/**
 * Words beside single values: a lower bound says so in the chart too. `position` as the kind of chart allows
 * it.
 */
const dataLabels = ({ labels, looks, mark }: PlacedSeries, language: string, position: string): string => {
  // On a mark, as the number of a remark is, in letters that are seen on it.
  const letters = typeof mark === 'object' && mark !== null ? ` sz="700" b="1">${solidFill('#ffffff')}</a:rPr>` : ' sz="1000"/>' // prettier-ignore
  const own = labels.map((label, index) =>
    label === null
      ? ''
      : `<c:dLbl><c:idx val="${index}"/>${looks[index] === 'open' ? besideArrow : ''}<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr lang="${language}"${letters}<a:t>${xmlText(label)}</a:t></a:r></a:p></c:rich></c:tx>` +
        `<c:dLblPos val="${position}"/>${shows.replace('VALUE', '1')}</c:dLbl>`,
  )
  return own.some(Boolean) ? `<c:dLbls>${own.join('')}${showNothing}</c:dLbls>` : ''
}

const categories = (series: PlacedSeries, format: string): string =>
  `<c:cat>${reference(series.x, series.xRange, format)}</c:cat>` +
  `<c:val><c:numRef><c:f>${xmlText(series.yRange)}</c:f>${numberCache(series.y, 'General')}</c:numRef></c:val>`

/**
 * Bars that are not like their series, one by one: hatched for "about", hollow for an upper bound, or of
 * another colour.
 */
const ownLooks = ({ looks, colors, color, y }: PlacedSeries): string =>
  y
    .map((_, index) => {
      const look = looks[index] ?? 'solid'
      const own = colors[index] ?? color
      const isPlain = look === 'solid' || look === 'open'
      if (isPlain && own === color) return ''
      const plain = isPlain ? solidFill(own) : solidFill('#ffffff')
      const fill = look === 'hatched' ? hatched(own) : plain
      return (
        `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>` +
        `<c:spPr>${fill}<a:ln w="12700">${solidFill(own)}</a:ln></c:spPr></c:dPt>`
      )
    })
    .join('')

/** Part of the axis that the open end of a lower bound reaches beyond its value. */
const openShare = 0.1

/**
 * The open ends of lower bounds: dashed arrows beyond the bars. Error bars, because they are the only mark
 * that a program draws beside a bar and that is no number of the workbook.
 */
const openEnds = ({ looks, color }: PlacedSeries, maximum: number): string => {
  if (!looks.includes('open')) return ''
  const points = looks.map((look, index) =>
    look === 'open' ? `<c:pt idx="${index}"><c:v>${maximum * openShare}</c:v></c:pt>` : '',
  )
  return (
    '<c:errBars><c:errBarType val="plus"/><c:errValType val="cust"/><c:noEndCap val="1"/>' +
    `<c:plus><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${looks.length}"/>${points.join('')}</c:numLit></c:plus>` +
    `<c:spPr><a:ln w="25400" cap="flat">${solidFill(color)}<a:prstDash val="sysDash"/><a:round/><a:tailEnd type="triangle"/></a:ln></c:spPr></c:errBars>`
  )
}

/** `maximum` is the end of the axis: an open end is a part of it. */
export const barSeries = (
  series: PlacedSeries,
  index: number,
  language: string,
  position: string,
  maximum: number,
): string =>
  `<c:ser>${head(series, index)}${areaLook(series)}<c:invertIfNegative val="0"/>${ownLooks(series)}` +
  `${dataLabels(series, language, position)}${openEnds(series, maximum)}${categories(series, 'General')}</c:ser>`

/** A value with a gap on both sides has no line: the marker shows it. */
export const lineSeries = (series: PlacedSeries, index: number, language: string, format: string): string =>
  `<c:ser>${head(series, index)}${lineLook(series)}` +
  `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${solidFill(series.color)}<a:ln w="9525">${solidFill(series.color)}</a:ln></c:spPr></c:marker>` +
  `${dataLabels(series, language, 't')}${categories(series, format)}<c:smooth val="0"/></c:ser>`

export const areaSeries = (series: PlacedSeries, index: number, format: string): string =>
  `<c:ser>${head(series, index)}${areaLook(series)}${categories(series, format)}</c:ser>`

const marker = (symbol: string, fill: string, color: string, size: number): string =>
  `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${solidFill(fill)}<a:ln w="15875">${solidFill(color)}</a:ln></c:spPr></c:marker>`

const noLine = '<c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr>'
const noMarker = '<c:marker><c:symbol val="none"/></c:marker>'

const stepLook = (series: PlacedSeries): string => {
  const { mark, color, dashed } = series
  if (mark === null) return `${lineLook(series)}${noMarker}`
  if (mark === 'names') return `${noLine}${noMarker}`
  // Narrower than the marks: LibreOffice draws lines over the marks of later series.
  if (mark === 'band')
    return `<c:spPr><a:ln w="50800" cap="flat">${solidFill(color)}${dashed ? '<a:prstDash val="sysDot"/>' : ''}<a:round/></a:ln></c:spPr>${noMarker}`
  return noLine + marker(mark.symbol, mark.fill, color, mark.size)
}

export const stepSeries = (series: PlacedSeries, index: number, format: string, language: string): string =>
  `<c:ser>${head(series, index)}${stepLook(series)}${dataLabels(series, language, series.mark === 'names' ? 'l' : 'ctr')}` +
  `<c:xVal>${reference(series.x, series.xRange, format)}</c:xVal>` +
  `<c:yVal><c:numRef><c:f>${xmlText(series.yRange)}</c:f>${numberCache(series.y, 'General')}</c:numRef></c:yVal><c:smooth val="0"/></c:ser>`

import { colors } from '#src/draw/chart-colors.ts'
import { xmlText } from '#src/export/xml.ts'
import { solidFill } from './drawing.ts'

const ink = colors.soft

/** Text of an axis or legend, in points. */
export const chartText = (language: string, size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}">${solidFill(ink)}</a:defRPr></a:pPr><a:endParaRPr lang="${language}"/></a:p></c:txPr>`

/** A title of an axis or of the whole chart; none for an empty text. */
export const chartTitle = (text: string, language: string, upright: boolean): string =>
  text === ''
    ? ''
    : `<c:title><c:tx><c:rich><a:bodyPr${upright ? '' : ' rot="-5400000" vert="horz"'}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000" b="0">${solidFill(ink)}</a:defRPr></a:pPr>` +
      `<a:r><a:rPr lang="${language}" sz="1000" b="0">${solidFill(ink)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`

const line = (color: string): string => `<c:spPr><a:ln w="9525">${solidFill(color)}</a:ln></c:spPr>`

export type Axis = {
  id: number
  crosses: number
  position: 'b' | 'l'
  title: string
  language: string
}

type Scale = { min?: number; max?: number; reversed?: boolean }

const start = ({ id, position, title: text, language }: Axis, scale: Scale, grid: boolean): string =>
  `<c:axId val="${id}"/><c:scaling><c:orientation val="${scale.reversed ? 'maxMin' : 'minMax'}"/>` +
  (scale.max === undefined ? '' : `<c:max val="${scale.max}"/>`) +
  (scale.min === undefined ? '' : `<c:min val="${scale.min}"/>`) +
  `</c:scaling><c:delete val="0"/><c:axPos val="${position}"/>` +
  (grid ? `<c:majorGridlines>${line(colors.line)}</c:majorGridlines>` : '') +
  chartTitle(text, language, position === 'b')

/** At its end an axis has its labels beside it: "low" would take them to the other side of a reversed one. */
const middle = ({ crosses, language }: Axis, format: string, at: 'autoZero' | 'max' = 'autoZero'): string =>
  `<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>` +
  `<c:tickLblPos val="${at === 'max' ? 'nextTo' : 'low'}"/>${line(colors.lineStrong)}${chartText(language, 10)}<c:crossAx val="${crosses}"/><c:crosses val="${at}"/>`

/** Names; on horizontal bars the first one stands on top. */
export const categoryAxis = (axis: Axis, reversed: boolean): string =>
  `<c:catAx>${start(axis, { reversed }, false)}${middle(axis, 'General')}` +
  `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${reversed ? '<c:tickLblSkip val="1"/>' : ''}<c:noMultiLvlLbl val="1"/></c:catAx>`

/** Real dates: unequal intervals stay unequal. */
export const dateAxis = (
  axis: Axis,
  format: string,
  step: { unit: 'months' | 'years'; count: number },
): string =>
  `<c:dateAx>${start(axis, {}, false)}${middle(axis, format)}` +
  `<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/><c:majorUnit val="${step.count}"/><c:majorTimeUnit val="${step.unit}"/></c:dateAx>`

type ValueAxis = Axis & {
  /** What stands between groups of three digits. */
  group: string
  max?: number | undefined
  min?: number | undefined
  /** Between two numbers; the program's own choice without. */
  step?: number | undefined
  /** The other axis runs from the top down, so this one crosses it at its end to stand at the bottom. */
  atEnd?: boolean
  /** Between the categories (bars), or at them. */
  between: boolean
}

/**
 * Whole numbers with the separator of the slide's language, written out: `#,##0` would follow the language of
 * the program and put 18,000 on a French slide.
 */
const amountFormat = (group: string): string => {
  const separator = `"${group}"`
  return `[>=1000000]#${separator}###${separator}##0;[>=1000]#${separator}##0;0`
}

/**
 * Amounts, from 0 unless some lie below it. With conditions in its format LibreOffice 7.4 writes numbers
 * below 0 without their sign, so such an axis has a plain one.
 */
export const valueAxis = (axis: ValueAxis): string =>
  `<c:valAx>${start(axis, { min: axis.min ?? 0, ...(axis.max !== undefined && { max: axis.max }) }, true)}${middle(axis, (axis.min ?? 0) < 0 ? '0' : amountFormat(axis.group), axis.atEnd ? 'max' : 'autoZero')}` +
  `<c:crossBetween val="${axis.between ? 'between' : 'midCat'}"/>${axis.step === undefined ? '' : `<c:majorUnit val="${axis.step}"/>`}</c:valAx>`

/** Amounts that mean nothing to a reader, such as the numbers of lanes. */
export const hiddenAxis = (axis: Axis, max: number): string =>
  `<c:valAx>${start({ ...axis, title: '' }, { min: 0, max }, false).replace('<c:delete val="0"/>', '<c:delete val="1"/>')}${middle(axis, '0')}<c:crossBetween val="midCat"/></c:valAx>`

/** Dates as the horizontal amounts of a scatter chart, `days` between two of them. */
export const dateValueAxis = (
  axis: Axis,
  format: string,
  span: { min: number; max: number; days: number },
): string =>
  `<c:valAx>${start(axis, span, false)}${middle(axis, format)}<c:crossBetween val="midCat"/><c:majorUnit val="${span.days}"/></c:valAx>`

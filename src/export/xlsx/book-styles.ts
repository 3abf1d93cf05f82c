import { colors } from '#src/draw/chart-colors.ts'
import { xmlHead } from '#src/export/pptx/package.ts'
import { spreadsheet } from './names.ts'

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`

const fontXml = (look: string, color: string): string =>
  `<font>${look}<sz val="10"/><color rgb="${argb(color)}"/><name val="Arial"/><family val="2"/></font>`

const fonts = [
  fontXml('', colors.ink),
  fontXml('<b/>', '#ffffff'),
  fontXml('<b/>', colors.ink),
  fontXml('<u/>', colors.blueDark),
]

const fills = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  `<patternFill patternType="solid"><fgColor rgb="${argb(colors.blueDark)}"/><bgColor indexed="64"/></patternFill>`,
]

/** Of dates: the same in every language of a program, and read by nobody as another day. */
const dateFormat = { id: 164, code: 'yyyy\\-mm\\-dd' }

const format = (font: number, more: { fill?: number; number?: number; alignment?: string } = {}): string => {
  const { fill = 0, number = 0, alignment = '' } = more
  return (
    `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">` +
    `<alignment vertical="top"${alignment}/></xf>`
  )
}

/** How a cell looks, by its number in the list below. */
export const looks = { number: 0, text: 1, day: 2, heading: 3, label: 4, link: 5, typed: 6 } as const

const formats = [
  // Away from the text of the next column.
  format(0, { alignment: ' horizontal="right" indent="1"' }),
  format(0, { alignment: ' wrapText="1"' }),
  // As the texts of dates that are known to the month only, which stand in the same column.
  format(0, { number: dateFormat.id, alignment: ' horizontal="left"' }),
  format(1, { fill: 2, alignment: ' wrapText="1"' }),
  format(2, { alignment: ' wrapText="1"' }),
  format(3, { alignment: ' wrapText="1"' }),
  // The number format of texts, which nothing typed is taken from.
  format(0, { number: 49, alignment: ' wrapText="1"' }),
]

const list = (name: string, entries: readonly string[]): string =>
  `<${name} count="${entries.length}">${entries.join('')}</${name}>`

export const bookStyles =
  `${xmlHead}<styleSheet xmlns="${spreadsheet}">` +
  list('numFmts', [`<numFmt numFmtId="${dateFormat.id}" formatCode="${dateFormat.code}"/>`]) +
  list('fonts', fonts) +
  list(
    'fills',
    fills.map((fill) => `<fill>${fill}</fill>`),
  ) +
  list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']) +
  list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
  list('cellXfs', formats) +
  list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
  '</styleSheet>'

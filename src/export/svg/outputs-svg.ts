import { type Language, formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import {
  type OutputGroup,
  type OutputRow,
  groupOutputs,
  shortActor,
} from '#src/domain/outputs/output-groups.ts'
import { textWidth } from '#src/draw/text-width.ts'
import type { Output } from '#src/schema/output.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { quantityPhrase } from '#src/text/phrases.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { colors } from './colors.ts'
import { type FrameTexts, layFrame, svgDocument } from './frame.ts'
import { type SvgFont, px, svgText } from './svg-text.ts'

export type OutputsPicture = {
  /** The figures shown, and all of the file: the axes come from all. */
  outputs: readonly Output[]
  all: readonly Output[]
  names: Names
  t: Texts
  language: Language
  width: number
  texts: FrameTexts
  font: SvgFont
  background: string | null
}

const rowHeight = 40
const barHeight = 12
const openEnd = 22

/** The end of a bar says what the number is: open and faded for a lower bound, hatched for "about", hollow for "up to". */
const bar = ({ quantity }: Output, x: number, y: number, width: number): string => {
  const { qualifier } = quantity
  const isBound = qualifier === 'more-than' || qualifier === 'at-least'
  const fill = qualifier === 'about' ? 'url(#about)' : qualifier === 'up-to' ? 'none' : colors.blue
  const stroke = qualifier === 'about' || qualifier === 'up-to' ? ` stroke="${colors.blue}"` : ''
  const end = isBound
    ? `<path d="M${px(x + width)} ${px(y)}h${openEnd - 8}l8 ${barHeight / 2}l-8 ${barHeight / 2}h${8 - openEnd}" ` +
      `fill="${colors.blue}" fill-opacity="0.18" stroke="${colors.blue}" stroke-dasharray="2 2"/>`
    : ''
  return (
    `<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(1, width))}" height="${barHeight}" fill="${fill}"${stroke}/>` +
    end
  )
}

const rowName = ({ output }: OutputRow, names: Names, language: Language): string =>
  [
    shortActor(textIn(output.actor, language)),
    output.contributor && names.contributor(output.contributor),
    output.province && names.province(output.province),
    [...new Set([output.from, output.to])]
      .map((date) => date && formatShortDate(date, language))
      .filter(Boolean)
      .join(' – '),
  ]
    .filter(Boolean)
    .join(' · ')

const heightOf = (group: OutputGroup): number => 30 + group.rows.length * rowHeight + 22

/**
 * The figures of the outputs as a picture: one axis for each category and unit, headline figures only, lower bounds drawn and
 * written as such. Its height is what the figures need.
 */
export const outputsSvg = (picture: OutputsPicture): string => {
  const { outputs, all, names, t, language, width, texts, font, background } = picture
  const groups = groupOutputs(outputs, all).flatMap((section) => section.groups)
  const content = groups.reduce((sum, group) => sum + heightOf(group), 0)
  // The frame is laid out once to know how high its head and foot are.
  const probe = layFrame({ width, height: 4000 }, texts)
  const height = Math.ceil(4000 - probe.box.height + content + 12)
  const { markup, box } = layFrame({ width, height }, texts)
  const room = box.width - 220
  let y = box.y
  const drawn = groups.map((group) => {
    const title = t.outputs.group(t.words.outputCategory[group.category], textIn(group.unit.label, language))
    const scale = room / group.maximum
    let markupOfGroup = svgText(box.x, y + 18, title, { size: 13, weight: 600 })
    y += 30
    for (const row of group.rows) {
      const { quantity } = row.output
      const length = quantity.value * scale
      const isBound = quantity.qualifier === 'more-than' || quantity.qualifier === 'at-least'
      const value = quantityPhrase(quantity, t, language)
      markupOfGroup +=
        svgText(box.x, y + 11, rowName(row, names, language), { size: 11, fill: colors.inkSoft }) +
        bar(row.output, box.x, y + 16, length) +
        svgText(box.x + length + (isBound ? openEnd : 0) + 6, y + 26, value, { size: 12, weight: 600 })
      y += rowHeight
    }
    const last = formatNumber(group.maximum, language)
    markupOfGroup +=
      `<path d="M${px(box.x)} ${px(y)}h${px(room)}" stroke="${colors.lineStrong}"/>` +
      svgText(box.x, y + 13, '0', { size: 11, fill: colors.inkSoft }) +
      svgText(box.x + room - textWidth(last, 11), y + 13, last, { size: 11, fill: colors.inkSoft })
    y += 22
    return markupOfGroup
  })
  const hatch =
    `<pattern id="about" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="2.5" height="5" fill="${colors.blue}"/></pattern>`
  return svgDocument({
    size: { width, height },
    language,
    title: texts.title,
    description: texts.subtitle.join(' '),
    font,
    background,
    content: `<defs>${hatch}</defs>${markup}${drawn.join('')}`,
  })
}

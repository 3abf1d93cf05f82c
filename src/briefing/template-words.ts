import { type Language, formatNumber } from '#src/domain/names/formats.ts'
import type { DeckTemplate, TemplateRemark } from '#src/export/pptx/template/deck-template.ts'
import type { TemplateTexts } from '#src/text/load-template.ts'

type Words = TemplateTexts['template']

/** Points to a centimetre. */
const perCentimetre = 72 / 2.54

const oneDecimal = (value: number): number => Math.round(value * 10) / 10

const remarkText = (remark: TemplateRemark, words: Words, language: Language): string => {
  if (remark.kind === 'accents') return words.accents[remark.why](remark.accents)
  if (remark.kind === 'kept') return words.kept(remark.count)
  if (remark.kind !== 'heavy') return words[remark.kind]
  return words.heavy(formatNumber(oneDecimal(remark.bytes / 1024 / 1024), language))
}

/**
 * What is told of a template that is taken, a sentence each: its kind, what is not taken over, what to
 * expect.
 */
export const templateWords = (
  { size, fonts, dropped, remarks }: DeckTemplate,
  words: Words,
  language: Language,
): readonly string[] => {
  const centimetres = (points: number) => formatNumber(oneDecimal(points / perCentimetre), language)
  const shape = words.shapeOf(centimetres(size.width), centimetres(size.height))
  const things = dropped.map(({ kind, count }) => words.dropped[kind](count))
  return [
    words.facts(shape, ...fonts),
    ...(things.length === 0 ? [] : [words.notTaken(things)]),
    ...remarks.map((remark) => remarkText(remark, words, language)),
    words.mapStays,
    words.preview,
  ]
}

import { formatShortDate } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { type OutputGroup, shortActor } from '#src/domain/outputs/output-groups.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import type { Brief } from '#src/export/briefing/sections.ts'
import { mainLanguage } from '#src/schema/languages.ts'
import type { Output } from '#src/schema/output.ts'
import { quantityPhrase } from '#src/text/phrases.ts'

/** Figures that a headline has room for. */
const most = 4

/** Whether a figure covers the same work of the same unit in the same time: they can share a headline. */
const goesWith =
  (first: Output) =>
  ({ actor, from, to, province }: Output): boolean =>
    actor[mainLanguage] === first.actor[mainLanguage] &&
    from === first.from &&
    to === first.to &&
    province === first.province

type Words = Pick<BriefingContext, 't' | 'language' | 'messages'>

/** "more than 80 bridges"; a unit of measure stands with its category: "1,800 km (roads)". */
const figureOf = ({ quantity, unit, category }: Output, { t, language, messages }: Words): string => {
  const label = textIn(unit.label, language)
  const said = `${quantityPhrase(quantity, t, language)} ${label}`
  const isMeasure = /^\p{L}{1,3}[²³]?$/u.test(label)
  return isMeasure ? messages.dated(said, t.kinds.outputCategory[category].toLowerCase()) : said
}

const periodOf = ({ from, to }: Output, { t, language }: Words): string | null => {
  const word = (date: string | null) => (date === null ? null : formatShortDate(date, language))
  return t.outputs.shortPeriod(word(from), word(to))
}

/** Figures of one unit and period in one statement: "Chinese contingent: 1,800 km (roads) (2003 – 2024)". */
const statementOf = (outputs: readonly [Output, ...Output[]], words: Words): string => {
  const { t, language, messages } = words
  const [first] = outputs
  const figures = t.words.list(outputs.map((output) => figureOf(output, words)))
  const said = t.sections.statusCount(shortActor(textIn(first.actor, language)), figures)
  const when = periodOf(first, words)
  return when === null ? said : messages.dated(said, when)
}

/**
 * The first figure of the page with the others of the same unit and period, one of each kind; and the first
 * one of the other kinds as points. Never added, each with its qualifier.
 */
export const outputsHeadline = (
  words: Words,
  groups: readonly OutputGroup[],
): Pick<Brief, 'message' | 'points' | 'figures'> => {
  const { t, language, messages } = words
  const first = groups[0]?.rows[0]?.output
  if (!first) return { message: null, points: [], figures: [] }
  const same = groups.flatMap(({ rows }) => rows.find(({ output }) => goesWith(first)(output))?.output ?? [])
  const told = same.filter((output) => output !== first).slice(0, most - 1)
  const others = groups.flatMap(
    ({ rows }) => rows.find(({ output }) => output !== first && !told.includes(output))?.output ?? [],
  )
  const when = periodOf(first, words)
  const actor = shortActor(textIn(first.actor, language))
  return {
    message: statementOf([first, ...told], words),
    points: others.map((output) => `${statementOf([output], words)}.`),
    figures: [
      {
        value: quantityPhrase(first.quantity, t, language),
        label: messages.dated(
          textIn(first.unit.label, language),
          when === null ? actor : `${actor}, ${when}`,
        ),
      },
    ],
  }
}

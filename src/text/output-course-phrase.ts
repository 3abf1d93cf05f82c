import { formatNumber, type Language } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { outputCourse } from '#src/domain/outputs/output-course.ts'
import { type OutputGroup, shortActor } from '#src/domain/outputs/output-groups.ts'
import type { Texts } from './load-texts.ts'
import { quantityPhrase } from './phrases.ts'

/**
 * The bars of one category and unit in words: how many, and the largest with its qualifier, if one surely
 * is.
 */
export const outputCoursePhrase = (group: OutputGroup, t: Texts, language: Language): string => {
  const { count, largest } = outputCourse(group)
  const { course } = t.outputs
  return [
    course.figures(formatNumber(count, language)),
    ...(largest && count > 1
      ? [
          course.largest(
            t.outputs.figure(
              quantityPhrase(largest.quantity, t, language),
              textIn(largest.unit.label, language),
              shortActor(textIn(largest.actor, language)),
            ),
          ),
        ]
      : []),
  ].join(' ')
}

/** The same of every group that has several bars, each after its name. */
export const outputsTold = (
  groups: readonly OutputGroup[],
  t: Texts,
  language: Language,
): readonly string[] =>
  groups
    .filter(({ rows }) => rows.length > 1)
    .map((group) => {
      const name = t.outputs.group(t.kinds.outputCategory[group.category], textIn(group.unit.label, language))
      return `${name}. ${outputCoursePhrase(group, t, language)}`
    })

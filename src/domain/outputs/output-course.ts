import type { Output } from '#src/schema/output.ts'
import type { OutputGroup } from './output-groups.ts'

/** What the bars of one category and unit come to; figures are compared, never added. */
export type OutputCourse = {
  count: number
  /** Null where two are alike, or where a bound or "about" leaves open which is the largest. */
  largest: Output | null
}

const isFloor = ({ quantity: { qualifier } }: Output): boolean =>
  qualifier === 'exact' || qualifier === 'more-than' || qualifier === 'at-least'

const isCap = ({ quantity: { qualifier } }: Output): boolean => qualifier === 'exact' || qualifier === 'up-to'

export const outputCourse = ({ rows }: OutputGroup): OutputCourse => {
  const outputs = rows.map(({ output }) => output)
  const largest = outputs.find((one) =>
    outputs.every(
      (other) => other === one || (isFloor(one) && isCap(other) && other.quantity.value < one.quantity.value),
    ),
  )
  return { count: outputs.length, largest: largest ?? null }
}

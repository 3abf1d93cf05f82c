/** What an axis may end on, in tenths of its own size: numbers whose half is easy to read too. */
const steps = [1, 2, 3, 4, 6, 8, 10]
/** Below 10 the half must stay a whole number: there is no mark for half a bridge. */
const smallSteps = [2, 4, 6, 8]

/**
 * The end of an axis that starts at 0 and is marked at 0, the half and the end. Every value ends short of it,
 * so that the open end of a lower bound has room; 2 for no values.
 */
export const axisMaximum = (values: readonly number[]): number => {
  const largest = Math.max(0, ...values)
  if (largest < 10) return smallSteps.find((step) => step > largest) ?? 10
  const power = 10 ** Math.floor(Math.log10(largest))
  return (steps.find((step) => step * power > largest) ?? 10) * power
}

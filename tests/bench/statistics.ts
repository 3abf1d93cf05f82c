const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b)

/** The value below which a part of the values lies (0 to 1), between the two nearest ones; NaN without values. */
export const quantile = (values: readonly number[], part: number): number => {
  const order = sorted(values)
  const at = (order.length - 1) * part
  const [low, high] = [order[Math.floor(at)], order[Math.ceil(at)]]
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (at - Math.floor(at))
}

const median = (values: readonly number[]): number => quantile(values, 0.5)

/** A series as the table shows it: median and 95th percentile in milliseconds. */
export const inMilliseconds = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} ms, ${quantile(values, 0.95).toFixed(0)} ms`

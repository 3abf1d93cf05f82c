/** Items in the order of their years as runs without a gap: a year that is missing ends a run. */
export const yearRuns = <T>(items: readonly T[], yearOf: (item: T) => number): T[][] => {
  const runs: T[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before !== undefined && yearOf(before) === yearOf(item) - 1) run.push(item)
    else runs.push([item])
  }
  return runs
}

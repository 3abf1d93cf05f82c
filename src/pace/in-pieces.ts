/** How long the page does not answer at most, in milliseconds, while work is done in pieces. */
const longest = 40

/** Lets the page answer. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })

/** Does work that stops between two pieces, and lets the page answer where it has waited for long enough. */
export const inPieces = async <Result>(work: Generator<undefined, Result, undefined>): Promise<Result> => {
  let since = performance.now()
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
    if (performance.now() - since < longest) continue
    // oxlint-disable-next-line no-await-in-loop -- that is the point
    await nextTurn()
    since = performance.now()
  }
}

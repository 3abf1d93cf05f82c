/**
 * Work that takes so long that a page which did it in one go would not answer: it stops between two pieces,
 * and whoever does it goes on when it likes.
 */
export type Pieces<Result> = Generator<undefined, Result, undefined>

/** All of it in one go, for those whom nobody waits for. */
export const atOnce = <Result>(work: Pieces<Result>): Result => {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}

/** How many records are a piece. */
const some = 25

/** What is found of each of many records, a few at a time. */
export const eachInPieces = function* <Item, Found>(
  items: readonly Item[],
  find: (item: Item) => readonly Found[],
): Pieces<Found[]> {
  const found: Found[] = []
  for (const [index, item] of items.entries()) {
    found.push(...find(item))
    if (index % some === some - 1) yield
  }
  yield
  return found
}

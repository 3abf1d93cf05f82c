import type { Contribution } from '#src/schema/headcount.ts'
import { personnelKinds } from '#src/schema/personnel-kinds.ts'

// The rows of one mission and month as a list of numbers, so that a file of a million rows takes as much
// room as its missions, months and contributors do, and no row is kept.

/** How people are stored: one more than they are, as 0 is no row. */
const notReported = -1

const stored = (people: number | null): number => (people === null ? notReported : people + 1)
const read = (value: number): number | null => (value === notReported ? null : value - 1)

/** The counts of a mission and month: for each contributor and kind the women, then the men. */
export type Slab = {
  people: Int32Array
  /** Whether a row of this month could not be read, so that its sums would lack some people. */
  isHeld: boolean
}

const kindCount = personnelKinds.length
const each = 2 * kindCount

/** Room for as many contributors as are known, and some more. */
const sizeFor = (contributors: number): number => Math.ceil((contributors + 1) / 64) * 64 * each

export const newSlab = (contributors: number): Slab => ({
  people: new Int32Array(sizeFor(contributors)),
  isHeld: false,
})

/** Puts a row in; false where there is one of this contributor and kind. */
export const putInto = (
  slab: Slab,
  contributor: number,
  kind: number,
  women: number | null,
  men: number | null,
): boolean => {
  const place = contributor * each + 2 * kind
  if (place >= slab.people.length) {
    const larger = new Int32Array(sizeFor(contributor))
    larger.set(slab.people)
    slab.people = larger
  }
  if (slab.people[place] !== 0) return false
  slab.people[place] = stored(women)
  slab.people[place + 1] = stored(men)
  return true
}

/** A contributor by its code and its place in the lists. */
export type ContributorPlace = readonly [code: string, at: number]

/** The rows again, in the order of the contributors that are given. */
export const contributionsIn = (
  { people }: Slab,
  contributors: readonly ContributorPlace[],
): Contribution[] => {
  const found: Contribution[] = []
  // Loops, as a file of all missions has a million of these.
  for (const [contributor, at] of contributors) {
    let one: Contribution | null = null
    for (let kind = 0; kind < kindCount; kind += 1) {
      const place = at * each + 2 * kind
      const women = people[place] ?? 0
      const name = personnelKinds[kind]
      if (women === 0 || name === undefined) continue
      one ??= { contributor }
      one[name] = { women: read(women), men: read(people[place + 1] ?? notReported) }
    }
    if (one) found.push(one)
  }
  return found
}

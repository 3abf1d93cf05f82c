import type { Contribution, Headcount, Sexes } from '#src/schema/headcount.ts'
import { type PersonnelKind, personnelKinds } from '#src/schema/personnel-kinds.ts'

/** What each kind counts as in the sums of a month; staff officers are in the total only. */
const parts: Readonly<Record<PersonnelKind, 'troops' | 'police' | 'observers' | null>> = {
  troops: 'troops',
  staff: null,
  experts: 'observers',
  formedPolice: 'police',
  individualPolice: 'police',
}

/** Women and men together; null where either is not reported. */
const peopleIn = ({ women, men }: Sexes): number | null =>
  women === null || men === null ? null : women + men

/**
 * A sum of one month with another count in it: null where one of them is not known. `sum` undefined: none
 * yet.
 */
const plus = (sum: number | null | undefined, people: number | null): number | null => {
  if (sum === undefined) return people
  return sum === null || people === null ? null : sum + people
}

/** The sum of some counts of one month; null where there is none, or where one of them is not known. */
export const sumOf = (counts: readonly (number | null)[]): number | null => {
  let sum: number | null | undefined
  for (const count of counts) sum = plus(sum, count)
  return sum ?? null
}

/**
 * The people of some kinds in the rows of a month, one count for each contributor and kind that has a row.
 */
export const monthCountsOf = (
  by: readonly Contribution[],
  kinds: readonly PersonnelKind[],
): readonly (number | null)[] =>
  by.flatMap((one) => kinds.flatMap((kind) => (one[kind] ? [peopleIn(one[kind])] : [])))

/** The people of each kind in the rows of a month; null as in `sumOf`. */
export const peopleByKind = (by: readonly Contribution[]): Readonly<Record<PersonnelKind, number | null>> => {
  const of = (kind: PersonnelKind) => sumOf(monthCountsOf(by, [kind]))
  return {
    troops: of('troops'),
    staff: of('staff'),
    experts: of('experts'),
    formedPolice: of('formedPolice'),
    individualPolice: of('individualPolice'),
  }
}

/** The id of a count; one that was added up here has another than the source's own of the same month. */
export const headcountId = (mission: string, month: string, isSummed: boolean): string =>
  `${mission.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}-${month}${isSummed ? '-sum' : ''}`

/**
 * The head count of a mission and month out of its finer rows, with the rows. A kind without a row is null,
 * and so is a sum of which a part is not reported.
 */
export const monthCount = (mission: string, month: string, by: Contribution[], source: string): Headcount => {
  let [troops, police, observers, total]: (number | null | undefined)[] = []
  let contributors = 0
  for (const one of by) {
    let isPresent = false
    for (const kind of personnelKinds) {
      const sexes = one[kind]
      if (!sexes) continue
      const people = peopleIn(sexes)
      if (people !== 0) isPresent = true
      total = plus(total, people)
      const part = parts[kind]
      if (part === 'troops') troops = plus(troops, people)
      else if (part === 'police') police = plus(police, people)
      else if (part === 'observers') observers = plus(observers, people)
    }
    if (isPresent) contributors += 1
  }
  return {
    id: headcountId(mission, month, true),
    month,
    mission,
    troops: troops ?? null,
    police: police ?? null,
    observers: observers ?? null,
    total: total ?? null,
    contributors,
    summed: true,
    by,
    sources: [source],
  }
}

import type { Gathered } from '#src/domain/desk/gathered/choice.ts'
import type { GatheredPlan } from '#src/domain/desk/gathered/plan.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { ProblemList } from '#src/desk/import/ProblemList.tsx'
import type { ProblemLines } from '#src/desk/import/problem-words.ts'
import { type Words, recordTitle } from '#src/desk/value-words.ts'

const shownOf = (lines: readonly string[]): ProblemLines => ({
  count: lines.length,
  first: (most) => lines.slice(0, most),
})

type GatheredProblemsProps = { gathered: Gathered; plan: GatheredPlan; told: Words; lists: DeskLists }

/** All that is wrong in a file, and all that the data cannot hold of it, a sentence each. */
export const GatheredProblems = ({ gathered, plan, told, lists }: GatheredProblemsProps) => {
  const { words, language } = told
  const { gathered: g, check } = words
  const { faults, faultCount } = gathered
  const number = (value: number) => formatNumber(value, language)
  const wrong = faults.map(({ row, column, found, expected }) => g.fault(row, column, found, told.t.dataWords.of(check.rule(expected)))) // prettier-ignore
  if (faultCount > faults.length) wrong.push(g.unsaid(number(faultCount - faults.length)))
  const siteName = (id: string): string => {
    const site = lists.sites.find((one) => one.id === id)
    return site ? recordTitle('sites', site, language) : id
  }
  const undecided = [
    ...plan.unclear.map(({ place, sites }) => g.unclear(place, sites.map(siteName).join('; '))),
    ...plan.siteless.map((base) => g.siteless(base)),
    ...plan.strangers.map(({ name, code, places }) => (code === null ? g.unknown : g.stranger)(name, places)),
  ]
  const held = gathered.kind === 'location-map' && gathered.held > 0 ? ` ${g.held(gathered.held, number(gathered.held))}` : '' // prettier-ignore
  return (
    <>
      {wrong.length > 0 && (
        <ProblemList
          title={g.refusedTitle(faultCount, number(faultCount))}
          intro={g.refusedIntro[gathered.kind] + held}
          lines={shownOf(wrong)}
          more={words.records.more}
        />
      )}
      {undecided.length > 0 && (
        <ProblemList
          title={g.leftTitle}
          intro={g.leftIntro}
          lines={shownOf(undecided)}
          more={words.records.more}
        />
      )}
    </>
  )
}

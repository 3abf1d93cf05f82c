import { useEffect, useState } from 'react'
import type { ImportPlan } from '#src/domain/desk/import/draft-row.ts'
import { type ImportedRow, importing } from '#src/domain/desk/import/import-table.ts'

/** How long rows are compared in one go, in milliseconds: what somebody does meanwhile waits so long. */
const longest = 24

type State = { plan: ImportPlan; done: number; rows: readonly ImportedRow[] | null }

/** The rows of a table held against the records, in pieces; `rows` null until `done`, two steps a row. */
export const useImportedRows = (plan: ImportPlan): Omit<State, 'plan'> => {
  const [state, setState] = useState<State>({ plan, done: 0, rows: null })
  useEffect(
    function compareRows() {
      const steps = importing(plan)
      let done = 0
      let timer: ReturnType<typeof setTimeout>
      const goOn = () => {
        const end = performance.now() + longest
        let step = steps.next()
        while (!step.done && performance.now() < end) {
          done += 1
          step = steps.next()
        }
        setState({ plan, done, rows: step.done ? step.value : null })
        if (!step.done) timer = setTimeout(goOn)
      }
      timer = setTimeout(goOn)
      return () => clearTimeout(timer)
    },
    [plan],
  )
  return state.plan === plan ? state : { done: 0, rows: null }
}

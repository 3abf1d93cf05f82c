import type { LinkProblem } from './codec.ts'
import { type LoadedIds, urlKeys } from './keys.ts'
import type { View } from './view.ts'

/** The view with the ids that the data does not know left out, and those ids as problems. Never throws. */
export const checkView = (view: View, known: LoadedIds): { view: View; problems: readonly LinkProblem[] } => {
  const checked = { ...view }
  const problems = urlKeys.flatMap(({ key, lose }) =>
    (lose?.(checked, known) ?? []).map((value) => ({ key, value })),
  )
  return { view: problems.length > 0 ? checked : view, problems }
}

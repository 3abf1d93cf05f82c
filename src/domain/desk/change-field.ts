import { writtenForm } from '#src/domain/dates/dates.ts'
import { typedDate } from '#src/domain/dates/typed-date.ts'
import type { Json } from '#src/domain/files/pack.ts'
import type { Field } from './fields.ts'

/** An object with a field of another value, at the place that the fields give it; undefined takes it away. */
const inOrder = (
  fields: readonly Field[],
  before: Readonly<Record<string, Json>>,
  key: string,
  next: Json | undefined,
): Readonly<Record<string, Json>> => {
  const all: Record<string, Json | undefined> = { ...before, [key]: next }
  const known = fields.map((field) => field.key)
  const keys = [...known, ...Object.keys(all).filter((one) => !known.includes(one))]
  return Object.fromEntries(
    keys.flatMap((one) => {
      const inner = Object.hasOwn(all, one) ? all[one] : undefined
      return inner === undefined ? [] : [[one, inner] as const]
    }),
  )
}

/** The same; how exact a date is follows the date as it is typed, unless it is only about it. */
export const withPrecision = (
  fields: readonly Field[],
  before: Readonly<Record<string, Json>>,
  key: string,
  next: Json | undefined,
): Readonly<Record<string, Json>> => {
  const changed = inOrder(fields, before, key, next)
  const isDated =
    key === 'date' && fields.some((field) => field.key === 'precision' && field.kind === 'choice')
  if (!isDated || typeof next !== 'string' || before['precision'] === 'approx') return changed
  const date = typedDate(next)
  return date === null ? changed : inOrder(fields, changed, 'precision', writtenForm(date))
}

import { axisMaximum } from '#src/domain/charts/axis-maximum.ts'
import { compareDates } from '#src/domain/dates/dates.ts'
import { outputGroupId as groupId } from './output-group-id.ts'
import type { Output } from '#src/schema/output.ts'

/** One figure as it is shown. */
export type OutputRow = {
  output: Output
  /** Figures that this one already contains: listed under it, never beside it. */
  parts: readonly Output[]
  /** Other figures shown that may count some of the same things: named, never added. */
  overlaps: readonly Output[]
  /** True: it is part of a figure that is not among those shown, so it stands by itself. */
  wholeIsHidden: boolean
}

/** Figures of one category that are counted in the same unit: the only ones that may share an axis. */
export type OutputGroup = {
  id: string
  category: Output['category']
  unit: Output['unit']
  rows: readonly OutputRow[]
  /** End of the group's axis, from 0. */
  maximum: number
}

export type OutputSectionName = 'infrastructure' | 'medical' | 'other'

export type OutputSection = { name: OutputSectionName; groups: readonly OutputGroup[] }

/** What was built stands apart from what was done, in this order. */
const sections: readonly { name: OutputSectionName; categories: readonly Output['category'][] }[] = [
  { name: 'infrastructure', categories: ['engineering-project', 'road', 'bridge', 'helipad', 'airfield'] },
  { name: 'medical', categories: ['medical'] },
  { name: 'other', categories: ['ordnance', 'qip', 'other'] },
]

/** The outermost figure shown that contains this one; itself if none does, or in a circle of data. */
const shownWhole = (output: Output, shown: ReadonlyMap<string, Output>): Output => {
  const passed = new Set([output.id])
  let whole = output
  for (;;) {
    const next = whole.partOf === null ? undefined : shown.get(whole.partOf)
    if (!next) return whole
    if (passed.has(next.id)) return output
    passed.add(next.id)
    whole = next
  }
}

/**
 * Figures that either side names as overlapping, in the order of the file: without the row's own parts, and
 * without a part of another figure that is named too.
 */
const overlapsOf = (
  output: Output,
  parts: readonly Output[],
  shown: readonly Output[],
): readonly Output[] => {
  const own = new Set([output.id, ...parts.map((part) => part.id)])
  const named = shown.filter(
    (other) =>
      !own.has(other.id) && (output.mayOverlap.includes(other.id) || other.mayOverlap.includes(output.id)),
  )
  return named.filter((other) => !named.some((whole) => whole.id === other.partOf))
}

/** Headline figures first, then parts that stand alone; within both the largest first. */
const compareRows = (a: OutputRow, b: OutputRow): number =>
  Number(a.wholeIsHidden) - Number(b.wholeIsHidden) || b.output.quantity.value - a.output.quantity.value

/** By the end of the period, as one rotation follows another; without a date first. */
const compareEnds = (a: Output, b: Output): number => {
  const [one, other] = [a.to ?? a.from, b.to ?? b.from]
  if (one === null || other === null) return Number(one !== null) - Number(other !== null)
  return compareDates(one, other)
}

const groupBy = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

/**
 * The outputs shown, by section, category and unit; sections and groups without any are left out. A figure
 * that is part of another one shown is no row: it is listed under that one, whatever its own unit is. `all`
 * are the outputs before any filter: the axes and the order of groups come from them, so that neither moves
 * while the filter or the date does.
 */
export const groupOutputs = (
  shown: readonly Output[],
  all: readonly Output[] = shown,
): readonly OutputSection[] => {
  const byId = new Map(shown.map((output) => [output.id, output]))
  const byWhole = groupBy(shown, (output) => shownWhole(output, byId).id)
  const rows = shown
    .filter((output) => shownWhole(output, byId) === output)
    .map((output) => {
      const parts = (byWhole.get(output.id) ?? []).filter((part) => part !== output).toSorted(compareEnds)
      return {
        output,
        parts,
        overlaps: overlapsOf(output, parts, shown),
        wholeIsHidden: output.partOf !== null,
      }
    })
  const rowsOf = groupBy(rows, (row) => groupId(row.output))
  const allOf = groupBy(all, groupId)
  const sizeOf = (id: string): number => allOf.get(id)?.length ?? 0
  const groups = [...rowsOf]
    .toSorted(([a], [b]) => sizeOf(b) - sizeOf(a))
    .flatMap(([id, members]): OutputGroup[] => {
      const first = members[0]?.output
      if (!first) return []
      const values = [...members.map((row) => row.output), ...(allOf.get(id) ?? [])]
      return [
        {
          id,
          category: first.category,
          unit: first.unit,
          rows: members.toSorted(compareRows),
          maximum: axisMaximum(values.map((output) => output.quantity.value)),
        },
      ]
    })
  return sections
    .map(({ name, categories }) => ({
      name,
      groups: categories.flatMap((category) => groups.filter((group) => group.category === category)),
    }))
    .filter((section) => section.groups.length > 0)
}

/** Who did it, without the text in brackets: for a short label beside the whole name. */
export const shortActor = (actor: string): string => actor.replaceAll(/\s*\([^)]*\)/g, '')

import type { Output } from '#src/schema/output.ts'
import { type QualifierName, qualifiers } from '#src/schema/qualifiers.ts'
import { type OutputGroup, type OutputRow, type OutputSection, groupOutputs } from './output-groups.ts'

/** One figure as it stands in a list: by itself or under the figure that contains it. */
export type ListedOutput = Omit<OutputRow, 'parts'> & {
  /** The figure shown that contains it; null where it stands by itself. */
  whole: Output | null
}

/** Exactly what the outputs panel shows, on the page and in every file. */
export type OutputsView = {
  sections: readonly OutputSection[]
  groups: readonly OutputGroup[]
  /** All figures in the order of the page: each with its parts after it. */
  listed: readonly ListedOutput[]
  /** How many stand by themselves, and how many are parts of them. */
  counts: { rows: number; parts: number }
  /** Those that the figures have, in the order of the legend. */
  qualifiers: readonly QualifierName[]
}

const listRow = ({ parts, ...row }: OutputRow): readonly ListedOutput[] => [
  { ...row, whole: null },
  ...parts.map((part) => ({ output: part, overlaps: [], wholeIsHidden: false, whole: row.output })),
]

/** Reads the outputs of a filter and date; the axes come from `all`, so that they stand still. */
export const readOutputs = (outputs: readonly Output[], all: readonly Output[]): OutputsView => {
  const sections = groupOutputs(outputs, all)
  const groups = sections.flatMap((section) => section.groups)
  const rows = groups.flatMap((group) => group.rows)
  const used = new Set(rows.map(({ output }) => output.quantity.qualifier))
  return {
    sections,
    groups,
    listed: rows.flatMap(listRow),
    counts: { rows: rows.length, parts: outputs.length - rows.length },
    qualifiers: qualifiers.filter((qualifier) => used.has(qualifier)),
  }
}

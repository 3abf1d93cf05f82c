import type { GatheredKind } from '#src/domain/gathered/known-heads.ts'
import type { IpiReading } from '#src/domain/gathered/ipi.ts'
import type { Grain, RadpkoReading } from '#src/domain/gathered/radpko.ts'
import type { MapReading } from '#src/domain/gathered/location-map.ts'
import { documentsOf } from '#src/domain/gathered/documents.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { sourceAt } from '#src/domain/desk/new-ids.ts'
import type { Source } from '#src/schema/source.ts'

/** What was read of a file of others. */
export type Gathered = IpiReading | MapReading | RadpkoReading

/**
 * What is taken of it: of which missions, from which year to which, citing which source. `grain`: what a
 * row is of, where the file leaves it open and somebody said so.
 */
export type GatheredChoice = {
  missions: readonly string[]
  from: number
  to: number
  source: string
  grain?: Grain
}

/** A document as the data cites it: under the id that it has there, or under its own and not there yet. */
export type CitedDocument = { id: string; document: Source; isThere: boolean }

/** The documents that a file rests on, itself first; the data may have one under the same address. */
export const citedBy = (kind: GatheredKind, lists: DeskLists): readonly CitedDocument[] =>
  documentsOf(kind).map((document) => {
    const { id } = document
    const there = sourceAt(lists.sources, document.url)
    if (there) return { id: there.id, document, isThere: true }
    const taken = new Set(lists.sources.map((source) => source.id))
    let free = id
    for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`
    return { id: free, document: { ...document, id: free }, isThere: false }
  })

type Slice = { mission: string; year: number }

const slicesOf = (gathered: Gathered): readonly Slice[] => {
  if (gathered.kind === 'radpko') return gathered.bases
  return gathered.kind === 'ipi'
    ? gathered.counts.map(({ mission, month }) => ({ mission, year: Number(month.slice(0, 4)) }))
    : gathered.placeYears
}

/** The missions and years of which something can be taken. */
export const spanOf = (gathered: Gathered): { missions: readonly string[]; years: readonly number[] } => {
  const slices = slicesOf(gathered)
  return {
    missions: [...new Set(slices.map(({ mission }) => mission))],
    years: [...new Set(slices.map(({ year }) => year))].toSorted((a, b) => a - b),
  }
}

/** Whether a choice takes what is of a mission and year. */
export const isChosen = ({ missions, from, to }: GatheredChoice, mission: string, year: number): boolean =>
  missions.includes(mission) && year >= from && year <= to

import type { CitedSource } from '#src/domain/sources/cited-source.ts'
import type { ComparedMission } from './withdrawal.ts'

/**
 * A document where several missions are told of: two may have the same id for different ones. Those of `own`
 * keep theirs, where the other parts of a file cite them too.
 */
export const sourceOf = (mission: string, id: string, own: string | null = null): string =>
  mission === own ? id : `${mission}/${id}`

const idsOf = ({ mission, withdrawal, maps }: ComparedMission, byYears: boolean): readonly string[] => [
  ...(withdrawal?.milestones.flatMap(({ sources }) => sources) ?? []),
  ...(withdrawal?.strength
    ? [withdrawal.strength.base, ...withdrawal.strength.points].flatMap(({ row }) => row.sources)
    : []),
  ...(byYears && maps ? (mission.mapEstimates?.sources ?? []) : []),
]

/** The documents that a comparison rests on, each once. */
export const comparedSources = (
  missions: readonly ComparedMission[],
  byYears: boolean,
  own: string | null = null,
): readonly string[] => [
  ...new Set(
    missions.flatMap((compared) =>
      idsOf(compared, byYears).map((id) => sourceOf(compared.mission.id, id, own)),
    ),
  ),
]

/** The lists of documents of several missions as one, by those names. */
export const joinSources = (
  lists: readonly { mission: string; sources: ReadonlyMap<string, CitedSource> }[],
): ReadonlyMap<string, CitedSource> =>
  new Map(
    lists.flatMap(({ mission, sources }) =>
      [...sources].map(([id, source]): [string, CitedSource] => [sourceOf(mission, id), source]),
    ),
  )

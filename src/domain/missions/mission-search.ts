import { beginsWords, wordsIn } from '#src/domain/names/words-in.ts'
import type { MissionEntry } from '#src/schema/mission.ts'

const textsOf = ({ id, name, shortName, country, years }: MissionEntry): readonly string[] => [
  id,
  ...[name, shortName, country].flatMap((text) => Object.values(text).filter((said) => said !== undefined)),
  `${years.first}–${years.last}`,
]

/**
 * The missions that a reader looks for: each word typed begins a word of the name, acronym or country, in
 * either language, or of the years. In the order of the list; all of them for an empty text.
 */
export const findMissions = (missions: readonly MissionEntry[], typed: string): readonly MissionEntry[] => {
  const wanted = wordsIn(typed)
  return missions.filter((mission) => beginsWords(wanted, textsOf(mission).flatMap(wordsIn)))
}

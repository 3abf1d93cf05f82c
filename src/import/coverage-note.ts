import { joinWords } from '#src/domain/names/formats.ts'
import type { Text } from '#src/schema/parts.ts'

// What a page says of how far its data goes, in both languages.

export type CoverageFacts = {
  /** Who read the maps. */
  by: string
  company: number
  first: number
  last: number
  missing: readonly number[]
  /** The first and last year of all readings. */
  readings: { first: number; last: number }
  /** How many place-years there are, and at how many no total is known. */
  placeYears: number
  unknown: number
  /** What is said of the outlines, in sentences. */
  outlines: readonly Text[]
}

const listed = (years: readonly number[], pair: string): string => joinWords(years.map(String), pair, pair)

const english = (facts: CoverageFacts): readonly (string | null)[] => [
  facts.first === facts.last
    ? `Known from UN deployment maps of ${facts.first} only, as ${facts.by} read them.`
    : `Known from UN deployment maps of ${facts.first} to ${facts.last} only, as ${facts.by} read them.`,
  'No document on bases that opened, closed or were handed over has been entered: no place is shown as open or closed.',
  facts.missing.length > 0
    ? `No map of ${listed(facts.missing, ' and ')} was read; a year without a map is not an absence.`
    : null,
  facts.first === facts.readings.first
    ? `The readings begin in ${facts.first}: what was before is not known from them.`
    : null,
  facts.last === facts.readings.last ? `The readings end in ${facts.last}.` : null,
  `Numbers of troops are estimates from unit symbols (a company counts as ${facts.company}), not head counts.`,
  facts.unknown > 0
    ? `For ${facts.unknown} of ${facts.placeYears} places and years no number is known, which is not zero.`
    : null,
  ...facts.outlines.map(({ en }) => en),
]

const french = (facts: CoverageFacts): readonly (string | null)[] => [
  facts.first === facts.last
    ? `Connue seulement par les cartes de déploiement de l’ONU de ${facts.first}, relevées par ${facts.by}.`
    : `Connue seulement par les cartes de déploiement de l’ONU de ${facts.first} à ${facts.last}, relevées par ${facts.by}.`,
  'Aucun document sur des bases ouvertes, fermées ou rétrocédées n’a été saisi\u00A0: aucun lieu n’est présenté comme ouvert ou fermé.',
  facts.missing.length > 0
    ? `Aucune carte de ${listed(facts.missing, ' et ')} n’a été relevée\u00A0; une année sans carte n’est pas une absence.`
    : null,
  facts.first === facts.readings.first
    ? `Les relevés commencent en ${facts.first}\u00A0: ils ne disent rien de ce qui précède.`
    : null,
  facts.last === facts.readings.last ? `Les relevés s’arrêtent en ${facts.last}.` : null,
  `Les effectifs sont estimés d’après les symboles d’unités (une compagnie compte pour ${facts.company}) et ne sont pas des décomptes.`,
  facts.unknown > 0
    ? `Pour ${facts.unknown} des ${facts.placeYears} couples de lieu et d’année, aucun effectif n’est connu, ce qui n’est pas zéro.`
    : null,
  ...facts.outlines.map(({ fr }) => fr),
]

const sentences = (all: readonly (string | null)[]): string => all.filter((text) => text !== null).join(' ')

/** What mission.json says of its coverage. */
export const coverageNote = (facts: CoverageFacts): Text => ({
  en: sentences(english(facts)),
  fr: sentences(french(facts)),
})

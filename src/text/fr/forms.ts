import type { Forms, MissionNames } from '#src/text/fill.ts'
import { deNom, laMission } from './article.ts'

const isElided = (noun: string): boolean => /^[aeiouâàéèêëîïôöûü]/iu.test(noun)

/** Les mots d’une mission ; tant que son fichier n’est pas là, ceux qui conviennent à toutes. */
export const forms = (mission: MissionNames | null): Forms => {
  const {
    one,
    many,
    isFeminine,
    district = 'lieu',
  } = mission?.areas.fr ?? { one: 'zone', many: 'zones', isFeminine: true }
  const elided = isElided(one)
  const named = mission ? laMission(mission.shortName.fr) : 'la Mission'
  return {
    isFeminine,
    isDocumented: mission?.basis !== 'un-maps',
    words: {
      area: one,
      areas: many,
      district,
      'an area': `${isFeminine ? 'une' : 'un'} ${one}`,
      'the area': elided ? `l’${one}` : `${isFeminine ? 'la' : 'le'} ${one}`,
      'of area': deNom(one),
      'of an area': `${isFeminine ? 'd’une' : 'd’un'} ${one}`,
      'of the area': elided ? `de l’${one}` : isFeminine ? `de la ${one}` : `du ${one}`,
      'its area': `${isFeminine && !elided ? 'sa' : 'son'} ${one}`,
      'the mission': named,
      'of the mission': `de ${named}`,
      estimator: mission?.mapEstimates?.by ?? 'des tiers',
      company: String(mission?.mapEstimates?.company ?? 'un nombre fixe'),
    },
  }
}

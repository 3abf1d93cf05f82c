import type { Forms, MissionNames } from '#src/text/fill.ts'

/** The words of a mission in English; those that fit any mission while its file is not there. */
export const forms = (mission: MissionNames | null): Forms => {
  const { one, many, district = 'place' } = mission?.areas.en ?? { one: 'area', many: 'areas' }
  return {
    isFeminine: false,
    isDocumented: mission?.basis !== 'un-maps',
    words: {
      area: one,
      areas: many,
      district,
      'an area': `${/^[aeiou]/iu.test(one) ? 'an' : 'a'} ${one}`,
      'the area': `the ${one}`,
      mission: mission?.shortName.en ?? 'the mission',
      estimator: mission?.mapEstimates?.by ?? 'others',
      company: String(mission?.mapEstimates?.company ?? 'a fixed number'),
    },
  }
}

import type { Forms, MissionNames } from '#src/text/fill.ts'

/** The words of a mission in English; those that fit any mission while its file is not there. */
export const forms = (mission: MissionNames | null): Forms => {
  const { one, many } = mission?.areas.en ?? { one: 'area', many: 'areas' }
  return {
    isFeminine: false,
    words: {
      area: one,
      areas: many,
      'an area': `${/^[aeiou]/iu.test(one) ? 'an' : 'a'} ${one}`,
      'the area': `the ${one}`,
      mission: mission?.shortName ?? 'the mission',
      estimator: mission?.mapEstimates?.by ?? 'others',
      company: String(mission?.mapEstimates?.company ?? 'a fixed number'),
    },
  }
}

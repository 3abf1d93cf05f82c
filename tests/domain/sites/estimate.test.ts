import { describe, expect, it } from 'vitest'
import { addEstimates, deploymentAt, estimateOf } from '#src/domain/sites/estimate.ts'
import { aContingent, aDeployment } from '#tests/domain/builders.ts'

const nobody = new Set<string>()
const maps = { missions: ['MONUC', 'MONUSCO'], sources: [] }

describe('an estimate of troops', () => {
  it('is the mean of the year’s maps, between their smallest and largest total', () => {
    const row = aDeployment({ troops: [150, 450], mean: 350 })
    expect(estimateOf(row, [], nobody, '2024-06-30')).toEqual({
      year: 2024,
      mean: 350,
      low: 150,
      high: 450,
      carried: false,
      atLeast: false,
    })
  })

  it('of the last year with maps stands for later dates, and says so', () => {
    const rows = [aDeployment({ year: 2023 }), aDeployment({ year: 2024 })]
    const row = deploymentAt(rows, '2026-03-11', 2024, maps)
    expect(estimateOf(row, [], nobody, '2026-03-11')).toMatchObject({ year: 2024, carried: true })
  })

  it('in the year of a change is that of the later mission: the rows of the two are not added', () => {
    const rows = [
      aDeployment({ year: 2010, mission: 'MONUC', mean: 600 }),
      aDeployment({ year: 2010, mission: 'MONUSCO', mean: 500 }),
    ]
    expect(deploymentAt(rows, '2010-12-31', 2024, maps)?.mean).toBe(500)
  })

  it('is a lower bound where a unit has no size', () => {
    const unsized = aContingent({ contributor: 'URY', estimates: { 2024: null } })
    expect(estimateOf(aDeployment(), [unsized], nobody, '2024-06-30')).toMatchObject({
      mean: 300,
      atLeast: true,
    })
  })

  it('for chosen contributors is the sum of their units', () => {
    const contingents = [
      aContingent({ contributor: 'CHN', estimates: { 2024: 300 } }),
      aContingent({ contributor: 'EGY', estimates: { 2024: 150 } }),
      aContingent({ contributor: 'BGD', estimates: { 2024: null } }),
    ]
    const of = (...codes: string[]) => estimateOf(aDeployment(), contingents, new Set(codes), '2024-06-30')
    expect(of('CHN', 'EGY')).toMatchObject({ mean: 450, atLeast: false })
    expect(of('CHN', 'BGD')).toMatchObject({ mean: 300, atLeast: true })
    expect(of('BGD')).toMatchObject({ mean: 0, atLeast: true })
    expect(of('ZAF')).toBeNull()
  })

  it('is null without a row: not known is not 0', () => {
    expect(estimateOf(undefined, [], nobody, '2024-06-30')).toBeNull()
    expect(addEstimates([])).toBeNull()
  })

  it('adds up to a bound if one part is a bound', () => {
    const part = { year: 2024, mean: 300, low: 200, high: 400, carried: false, atLeast: false }
    expect(addEstimates([part, { ...part, atLeast: true }])).toEqual({
      year: 2024,
      mean: 600,
      low: 400,
      high: 800,
      carried: false,
      atLeast: true,
    })
  })
})

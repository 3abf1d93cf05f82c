import { describe, expect, it } from 'vitest'
import { noFilter } from '#src/domain/filters.ts'
import { countStatuses, nextPlanned, totalEstimate } from '#src/domain/key-figures.ts'
import { buildSiteIndex, rowsAt } from '#src/domain/site-row.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { anEvent } from './builders.ts'

describe('the next planned date', () => {
  const events = [
    anEvent({ id: 'late', planned: '2024-04-30' }),
    anEvent({ id: 'mandate', planned: '2026-12-20' }),
    anEvent({ id: 'month', planned: '2024-05' }),
    anEvent({ id: 'none', planned: null }),
  ]

  it.each([
    ['2024-04-29', 'late'],
    ['2024-04-30', 'month'],
    ['2024-05-31', 'mandate'],
  ])('after %s is that of %s', (day, id) => {
    expect(nextPlanned(events, day)?.event.id).toBe(id)
  })

  it('is told by what was announced by then, not by what came of it', () => {
    const announced = anEvent({ id: 'announced', date: '2024-01-13', planned: '2024-12-31' })
    const missed = anEvent({ id: 'missed', date: '2024-12-31', status: 'missed', planned: '2024-12-31' })
    const met = anEvent({ id: 'met', date: '2024-12-31', planned: '2024-12-31' })
    expect(nextPlanned([missed, met, announced], '2024-11-15')).toMatchObject({
      event: { id: 'announced' },
      isOutcome: false,
    })
    expect(nextPlanned([missed, met], '2024-11-15')).toMatchObject({ event: { id: 'met' }, isOutcome: true })
  })

  it('is a plan where the record knows nothing but the plan', () => {
    const mandate = anEvent({ date: '2026-12-20', status: 'planned', planned: '2026-12-20' })
    expect(nextPlanned([mandate], '2026-03-11')?.isOutcome).toBe(false)
  })

  it('is null after the last one', () => {
    expect(nextPlanned(events, '2026-12-20')).toBeNull()
  })
})

describe('figures of the real data', () => {
  const index = buildSiteIndex(
    realRecords('sites'),
    realRecords('events'),
    realRecords('deployments'),
    realRecords('contingents'),
  )
  const southKivu = { ...noFilter, provinces: ['CD-SK'] }

  it('count every site once', () => {
    const counts = countStatuses(rowsAt(index, '2024-06-30'))
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(175)
  })

  it('after the last UN maps give the estimate of their year and mark it as carried on', () => {
    const at2024 = totalEstimate(index, '2024-12-31', southKivu)
    expect(at2024?.carried).toBe(false)
    expect(totalEstimate(index, '2026-03-11', southKivu)).toEqual({ ...at2024, carried: true })
  })

  it('estimate the Chinese units in South Kivu at 300 in 2023: two companies on the maps', () => {
    expect(totalEstimate(index, '2023-06-30', { ...southKivu, contributors: ['CHN'] })?.mean).toBe(300)
  })
})

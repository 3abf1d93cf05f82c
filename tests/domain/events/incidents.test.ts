import { expect, it } from 'vitest'
import { countTypes, ofTypes } from '#src/domain/events/event-years.ts'
import { firstLeft } from '#src/domain/events/leaving.ts'
import { marksIn } from '#src/domain/events/timeline-marks.ts'
import { nextForSites } from '#src/domain/plans/next-date.ts'
import { sitePlans } from '#src/domain/plans/site-plans.ts'
import { plannedDates } from '#src/domain/plans/slippage.ts'
import { buildHistory } from '#src/domain/sites/history.ts'
import { statusAt } from '#src/domain/sites/status.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { typeLegend } from '#src/draw/timeline/timeline-legend.ts'
import { texts as english } from '#src/text/en/all.ts'
import { texts as french } from '#src/text/fr/all.ts'
import { aSite, anEvent } from '#tests/domain/builders.ts'

const site = aSite({ opened: { date: '2020-01-01', precision: 'day', sources: ['some-source'] } })
const attack = anEvent({ id: 'attack', type: 'incident', date: '2024-05-02', site: site.id, effect: null })
const plan = anEvent({
  id: 'plan',
  type: 'plan',
  status: 'planned',
  date: '2024-01-01',
  planned: '2024-04-30',
  site: site.id,
  effect: null,
})

it('an incident is shown, counted among its type, chosen by it and named in both languages', () => {
  expect(marksIn([attack], { from: '2024-01-01', to: '2024-12-31' })).toMatchObject([{ shape: 'incident' }])
  expect(countTypes([plan, attack]).get('incident')).toBe(1)
  expect(ofTypes([plan, attack], ['incident'])).toEqual([attack])
  for (const t of [english, french]) expect(typeLegend([attack], t)).toMatchObject([{ label: 'Incident' }])
})

it('an incident closes no site, meets no plan and is no date by which sites are left', () => {
  const history = buildHistory(site, [attack], [])
  expect(statusAt(history, '2024-12-31').name).toBe('open')
  expect(firstLeft(history)).toBeNull()
  expect(plannedDates([plan, attack], [history]).map(({ fulfilledBy }) => fulfilledBy)).toEqual([null])
  const foretold = anEvent({ ...attack, status: 'planned', date: '2024-01-01', planned: '2027-04-30' })
  expect(sitePlans([history], [foretold], []).size).toBe(0)
  const days = { day: '2024-12-31', today: '2024-12-31' }
  expect(nextForSites([foretold], noFilter, days, () => false)).toBeNull()
})

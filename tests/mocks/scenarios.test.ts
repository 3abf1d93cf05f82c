import { expect, it } from 'vitest'
import { readScenario } from '#mocks/scenarios.ts'
import { startMocks } from '#mocks/start-in-browser.ts'

it('names the known scenarios if one is not known', () => {
  expect(() => readScenario('slwo')).toThrow(
    'unknown mock scenario "slwo"; known are slow, empty, missing, start-page, failed, malformed, wrong-shape, partly-bad, offline',
  )
})

it('names the known files if one is not known', () => {
  expect(() => readScenario('missing:bases')).toThrow(
    /^unknown file "bases" in a mock scenario; known are missions, overview, world\.topo, mission, provinces, .*basemap\.topo, former$/,
  )
})

it('concerns the files named and no other', () => {
  const scenario = readScenario('missing:sites,provinces.topo')
  expect(scenario('sites')).toMatchObject({ status: 404 })
  expect(scenario('provinces.topo')).toMatchObject({ status: 404 })
  expect(scenario('events')).toEqual({ how: 'real', delayMs: 0 })
})

it('starts nothing without a scenario, and refuses one that is not known', async () => {
  await expect(startMocks(null)).resolves.toBeUndefined()
  await expect(startMocks('broken')).rejects.toThrow('unknown mock scenario "broken"')
})

import { expect, it } from 'vitest'
import { tilesOnMap } from '#tests/kit/tiles-on-map.ts'

it('is off unless whoever builds the page turns it on', async () => {
  expect(await tilesOnMap()).toEqual([])
})

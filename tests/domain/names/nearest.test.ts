import { expect, it } from 'vitest'
import { nearest } from '#src/domain/names/nearest.ts'

const words = ['closure', 'hand-over', 'redeployment', 'report']
const candidates = words.map((word) => ({ word }))

it.each([
  // Two of seven letters: as many as may be wrong in a word of that length.
  ['clsureX', ['closure']],
  ['handover', ['hand-over']],
  ['repotr', ['report']],
  ['redeploy', ['redeployment']],
  ['clXsXrX', []],
  ['nonsense', []],
  ['', []],
])('what may have been meant by “%s”', (written, meant) => {
  expect(nearest(written, candidates)).toEqual(meant)
  // The same again: the spellings of the words are kept.
  expect(nearest(written, candidates)).toEqual(meant)
})

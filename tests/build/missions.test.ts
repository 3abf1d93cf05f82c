import { expect, it } from 'vitest'
import { chosenMissions } from '#src/build/missions.ts'

it('a single file is made of the missions named, else of the first one published', () => {
  expect(chosenMissions('data', [])).toEqual(['monusco'])
  expect(chosenMissions('data', ['monusco'])).toEqual(['monusco'])
})

it('a mission that is not published is refused by name', () => {
  expect(() => chosenMissions('data', ['monusco', 'atlantis'])).toThrow(
    /^no mission atlantis in data; there are monusco\b/u,
  )
})

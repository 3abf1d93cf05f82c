import { expect, it } from 'vitest'
import { byName } from '#src/domain/names/by-name.ts'

// WebKit and Chromium put the two apostrophes in another order each: two lists of sources differed.
it.each(['en', 'fr'] as const)('names keep their order whichever apostrophe they have (%s)', (language) => {
  const compare = byName(language)
  const [typed, curled] = ["Xinhua (at People's Daily Online)", 'Xinhua (at People’s Daily Online)']
  expect(compare(typed, curled)).toBe(0)
  const after = 'Xinhua (at People’s Daily Online, French)'
  expect(Math.sign(compare(typed, after))).toBe(Math.sign(compare(curled, after)))
  expect(['Radio Okapi', 'ÉTÉ', 'eau', 'Actualité.cd'].toSorted(compare)).toEqual([
    'Actualité.cd',
    'eau',
    'ÉTÉ',
    'Radio Okapi',
  ])
})

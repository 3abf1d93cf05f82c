import { expect, it } from 'vitest'
import { urlKeys } from '#src/url/keys.ts'
import { urlReadme } from './readme.ts'

it('lists the keys as the table has them; npm run url-keys writes it anew', async () => {
  await expect(urlReadme()).toMatchFileSnapshot('../../src/url/README.md')
})

it('has each key once', () => {
  const keys = urlKeys.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})

import * as v from 'valibot'
import { expect, it } from 'vitest'
import { WebAddress } from '#src/schema/parts.ts'

const accented = 'https://\u00C9glise.example.org/op\u00E9ration'

it('of a host with an accent are taken however often they are asked for', () => {
  let refused = 0
  // Node 20 and 22 change their mind about them after some three thousand times (findings/node-canparse-changes-its-mind.sh).
  for (let time = 0; time < 20_000; time += 1) if (!v.is(WebAddress, accented)) refused += 1
  expect(refused).toBe(0)
})

it.each([
  ['example.org', 'an address such as https://www.un.org'],
  ['https://', 'an address such as https://www.un.org'],
  ['javascript:alert(1)', 'an address that begins with https:// or http://'],
  ['ftp://example.org/', 'an address that begins with https:// or http://'],
])('%s is none, and what was expected is said', (text, expected) => {
  expect(v.safeParse(WebAddress, text).issues?.map(({ message }) => message)).toContain(expected)
})

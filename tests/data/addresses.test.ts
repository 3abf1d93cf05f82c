import * as v from 'valibot'
import { expect, it } from 'vitest'
import { Mission } from '#src/schema/mission.ts'
import { WebAddress } from '#src/schema/parts.ts'
import { readRecords } from '#src/schema/read-records.ts'
import { Source } from '#src/schema/source.ts'
import { realRecords } from '#tests/data/real-records.ts'

// Addresses of sources leave the page in slides and pages that colleagues open: only those of web pages pass the border.

const others = ['javascript:void(0)', 'data:text/plain,x', 'vbscript:x', 'file://server.invalid/x', 'ms-word:x', 'mailto:a@example.org', 'ftp://example.org/x', ' https://www.un.org'] // prettier-ignore

it.each(others)('the address “%s” of a source is refused with its record and what was expected', (url) => {
  const [first, second] = realRecords('sources')
  const { records, problems } = readRecords('sources.json', Source, { records: [{ ...first, url }, second] })
  expect(records).toEqual([second])
  expect(problems).toEqual([
    expect.objectContaining({ record: first?.id, field: 'url', expected: expect.stringMatching(/address/u) }),
  ])
})

it('and that of a credit, too', () => {
  expect(v.safeParse(Mission.entries.credits.item.entries.url, 'file://server.invalid/x').success).toBe(false)
})

it.each(['https://www.un.org', 'http://example.org/a?b=c'])('the address of a web page passes: %s', (url) => {
  expect(v.safeParse(WebAddress, url).success).toBe(true)
})

import { expect, it } from 'vitest'
import { versionsSince } from '#src/domain/files/versions-since.ts'
import { ChangelogEntry } from '#src/schema/changelog.ts'
import * as v from 'valibot'

const changelog = ['2026.11.1', '2026.11.2', '2026.11.10'].map((version, index) =>
  v.parse(ChangelogEntry, {
    id: `v${index}`,
    version,
    date: '2026-11-24',
    summary: { en: version, fr: version },
    changes: [],
  }),
)
const since = (then: string, now = '2026.11.10') => {
  const found = versionsSince(changelog, then, now)
  return found.kind === 'corrected' ? found.entries.map(({ version }) => version) : found.kind
}

it('names the corrections that came after a version, part by part and not by letters', () => {
  expect(since('2026.11.2')).toEqual(['2026.11.10'])
  expect(since('2026.11.1')).toEqual(['2026.11.2', '2026.11.10'])
  // The page may show older data than the list goes on to.
  expect(since('2026.11.1', '2026.11.2')).toEqual(['2026.11.2'])
})

it('says of other versions what they are', () => {
  expect(since('2026.11.10')).toBe('same')
  expect(since('2026.12.1')).toBe('newer')
  expect(since('2026.11.9')).toBe('unknown')
  expect(since('2025.1.1')).toBe('unknown')
})

import { describe, expect, it } from 'vitest'
import { beforePhase } from '#src/domain/compared-days.ts'
import { phasesOf } from '#src/domain/phases.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { textsOf } from './changes-of-period.ts'
import { golden } from './changes-texts.golden.ts'

describe.each(golden)('what is said of $title', ({ from, to, provinces, ...expected }) => {
  it.each(['en', 'fr'] as const)('in %s', async (language) => {
    const texts = await textsOf(language, from, to, { provinces })
    expect(texts).toEqual(expected[language])
  })
})

const periods = [
  ...phasesOf(realRecords('provinces'), realRecords('events')).map(({ province, earliest }) => ({
    name: `the phase of ${province}`,
    from:
      beforePhase(phasesOf(realRecords('provinces'), realRecords('events')), [province], '2026-03-11') ??
      earliest,
    provinces: [province],
  })),
  ...realRecords('provinces').map(({ id: code }) => ({
    name: `${code} since 2019`,
    from: '2018-12-31',
    provinces: [code],
  })),
  { name: 'the whole mission since 2019', from: '2018-12-31', provinces: [] },
  { name: 'the whole mission since 2024', from: '2023-12-31', provinces: [] },
]

/** Words that carry no content of their own, and the months. */
const common = new Set(
  `over with from about that were have been their they them and the for
  aux des les dans pour par sur une deux leur vers non ont été sont avec leurs
  january february march april june july august september october november december
  janvier février mars avril juin juillet août septembre octobre novembre décembre`.split(/\s+/u),
)

const isName = (word: string): boolean => /^\p{Lu}/u.test(word)

const mostRepeated = (text: string): number => {
  const counts = new Map<string, number>()
  for (const word of text.match(/\p{L}{4,}/gu) ?? []) {
    if (isName(word) || common.has(word.toLowerCase())) continue
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

const told = periods.flatMap(({ name, from, provinces }) =>
  (['en', 'fr'] as const).map((language) => ({ name, from, provinces, language })),
)

describe('the full paragraph can be read out', () => {
  it.each(told)('$name, in $language', async ({ from, provinces, language }) => {
    const { short, full } = await textsOf(language, from, '2026-03-11', { provinces })
    expect(full.split(/\s+/u).length).toBeLessThanOrEqual(250)
    expect(mostRepeated(full)).toBeLessThanOrEqual(6)
    // Three sentences, and a fourth only where sources differ.
    const sentences = short.split(/(?<=\.)\s(?=\p{Lu})/u)
    expect(sentences.length).toBeLessThanOrEqual(4)
  })

  it('says what it leaves out, and where that is', async () => {
    const { full } = await textsOf('en', '2018-12-31', '2026-03-11')
    expect(full).toMatch(/Listed on the page: the day of each step, troop estimates, and \d+ other events\./u)
  })

  it('never says that a visit is the date of a status', async () => {
    const { short, full } = await textsOf('en', '2025-11-30', '2026-03-11', { provinces: ['CD-SK'] })
    for (const text of [short, full]) {
      expect(text).toContain('visited by MONUSCO on 23\u00a0February 2026')
      expect(text).not.toMatch(/ceased on 23/u)
    }
  })
})

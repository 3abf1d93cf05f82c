import { describe, expect, it } from 'vitest'
import { beforePhase } from '#src/domain/changes/compared-days.ts'
import { phasesOf } from '#src/domain/plans/phases.ts'
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

  it('says of single sites what was done with them, where nothing stands before', async () => {
    const [en, fr] = await Promise.all(
      (['en', 'fr'] as const).map((language) =>
        textsOf(language, '2023-07-01', '2024-03-31', { provinces: ['CD-SK'] }),
      ),
    )
    expect(en?.full).toContain(
      'two sites were closed or handed over. Closed and passed to the Congolese State: Walungu (18\u00a0July 2023); handed over to the National Police (PNC): Kamanyola (28\u00a0February 2024).',
    )
    expect(fr?.full).toContain(
      'deux\u00a0sites ont été fermés ou rétrocédés. Fermé et remis à l’État congolais\u00a0: Walungu (18\u00a0juillet 2023)\u00a0; rétrocédé à la Police nationale (PNC)\u00a0: Kamanyola (28\u00a0février 2024).',
    )
  })

  it.each([
    [
      'en',
      'two of the 18 sites of the drawdown in South Kivu were closed or handed over. Two passed to the armed forces (FARDC); one closed earlier was then handed over to the armed forces (FARDC).',
      'in South Kivu, two sites were closed or handed over. Handed over to the armed forces (FARDC): Bunyakiri (19~April); closed and passed to the armed forces (FARDC): Kavumu (Pakistani camp; 25~April). Closed earlier, and then handed over to the armed forces (FARDC): the engineering camp (Amsar) in Bukavu (29~April).',
      'the engineering camp .Amsar. in Bukavu .29~April',
    ],
    [
      'fr',
      'deux des 18~sites du désengagement ont été fermés ou rétrocédés. Deux ont été remis aux Forces armées (FARDC)~; un~autre site, fermé auparavant, a alors été rétrocédé aux Forces armées (FARDC).',
      'au Sud-Kivu, deux~sites ont été fermés ou rétrocédés. Rétrocédé aux Forces armées (FARDC)~: Bunyakiri (19~avril)~; fermé et remis aux Forces armées (FARDC)~: Kavumu (camp pakistanais~; 25~avril). Fermé auparavant, puis rétrocédé aux Forces armées (FARDC)~: le camp du génie (Amsar) à Bukavu (29~avril).',
      'le camp du génie .Amsar. à Bukavu .29~avril',
    ],
  ] as const)(
    'tells of Amsar, closed on 9 April and handed over on 29 April, once and not among the sites left after 15 April, in %s',
    async (language, counted, listed, amsar) => {
      const texts = await textsOf(language, '2024-04-15', '2024-05-01', { provinces: ['CD-SK'] })
      const [short, full] = [texts.short, texts.full].map((text) => text.replaceAll('\u00a0', '~'))
      expect(short).toContain(counted)
      expect(full).toContain(listed)
      expect(full?.match(new RegExp(amsar, 'gu'))).toHaveLength(1)
    },
  )

  it.each([
    [
      'en',
      'Contingents or units reported to have left: “Ukrainian helicopter unit leaves MONUSCO” (September 2022).',
    ],
    [
      'fr',
      'Départs signalés\u00a0: «\u00a0L’unité ukrainienne d’hélicoptères quitte la MONUSCO\u00a0» (septembre 2022).',
    ],
  ] as const)('quotes the title of what tells of a unit without a name, in %s', async (language, words) => {
    const { full } = await textsOf(language, '2020-01-01', '2022-12-31', { provinces: ['CD-TA'] })
    expect(full).toContain(words)
  })

  it('accords with the number of sites in French', async () => {
    const counted = await Promise.all(
      [
        ['2019-01-01', '2019-12-31'],
        ['2019-01-01', '2019-06-30'],
      ].map(([from = '', to = '']) => textsOf('fr', from, to)),
    )
    expect(counted[0]?.full).toContain('Mentionnés pour la première fois comme ouverts\u00a0: Mikenge')
    expect(counted[1]?.full).toContain('Mentionné pour la première fois comme ouvert\u00a0: Mikenge')
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

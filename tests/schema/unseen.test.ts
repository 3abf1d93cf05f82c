import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { frenchDataWords } from '#src/text/fr/data-words.ts'
import { recordSchemas } from '#src/schema/files.ts'
import { readRecords } from '#src/schema/read-records.ts'
import { showUnseen, unseenIn, withoutUnseen } from '#src/schema/unseen.ts'

describe('a character that nobody sees', () => {
  it.each([
    ['turns what stands beside it', 'Camp \u202Eahpla', 'U+202E'],
    ['isolates', 'Camp \u2066Alpha\u2069', 'U+2066'],
    ['has no width', 'Ka\u200Blima', 'U+200B'],
    ['joins words', 'Ka\u2060lima', 'U+2060'],
    ['is a mark of byte order in a text', '\uFEFFKalima', 'U+FEFF'],
    ['is a hyphen that may come', 'Ka\u00ADlima', 'U+00AD'],
    ['is a joiner between Latin letters', 'Ka\u200Dlima', 'U+200D'],
    ['is a mark of direction where nothing turns', 'Ka\u200Elima', 'U+200E'],
    ['chooses a variant of a letter', 'K\uFE00alima', 'U+FE00'],
    ['is a tag', 'Kalima\u{E0041}', 'U+E0041'],
    ['ends a line as no line is ended', 'Ka\u2028lima', 'U+2028'],
    ['is a control', 'Ka\u0000lima', 'U+0000'],
    ['is half of one', 'Ka\uD800lima', 'U+D800'],
    ['stands for a lost letter', 'Kal\uFFFDma', 'U+FFFD'],
  ])('%s', (_, text, name) => {
    expect(unseenIn(text)).toBe(name)
    expect(unseenIn(withoutUnseen(text))).toBeNull()
    expect(showUnseen(text)).toContain(`<${name}>`)
    expect(unseenIn(showUnseen(text))).toBeNull()
  })

  it.each([
    ['French', '«\u00A0Départ\u00A0», 1\u202F800 hommes, l’adieu\u2011ci'],
    ['Arabic with a mark of direction', 'عين إبل (UNIFIL)\u200F'],
    ['Persian with its non-joiner', 'می\u200Cخواهم'],
    ['Hindi with its joiner', 'क्\u200Dष'],
    ['a family', '\u{1F469}\u200D\u{1F467}\uFE0F'],
    ['Chinese', '联合国驻黎巴嫩'],
    ['two lines', 'one\n\ttwo'],
  ])('is none in %s', (_, text) => {
    expect(unseenIn(text)).toBeNull()
    expect(withoutUnseen(text)).toBe(text)
  })

  it('stands in no published text', () => {
    const found = readdirSync('data', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .filter((path) => unseenIn(readFileSync(`data/${path}`, 'utf8')) !== null)
    expect(found).toEqual([])
  })
})

describe('a record with one', () => {
  const source = {
    id: 'a',
    publisher: 'AFP',
    title: { en: 'Base \u202Edellik', fr: 'Base' },
    descriptive: false,
    date: '2024',
    url: 'https://example.org',
    lang: 'en',
    kind: 'press',
  }

  it('is set aside, and the message shows what nobody sees', () => {
    const { records, problems } = readRecords('x/sources.json', recordSchemas.sources, { records: [source] })
    expect(records).toEqual([])
    expect(problems).toEqual([
      {
        file: 'x/sources.json',
        record: 'a',
        field: 'title.en',
        expected: 'a text without U+202E, which nobody sees',
        found: '"Base <U+202E>dellik"',
      },
    ])
    expect(frenchDataWords(problems[0]?.expected ?? '')).toBe('un texte sans U+202E, que personne ne voit')
  })

  it.each([
    ['publisher', { publisher: 'AF\u200BP' }],
    ['url', { url: 'https://example.org/\u202Egpj.exe' }],
    ['title', { title: 'Caf\uFFFD' }],
    ['title.fr', { title: { en: 'x', fr: ' \u00A0' } }],
    ['title.en', { title: { en: 'x'.repeat(4001), fr: 'x' } }],
    ['date', { date: '0100-01-01' }],
    ['date', { date: '9999-12-31' }],
  ])('or another text, address or date that no record holds is named: %s', (field, part) => {
    const json = { records: [{ ...source, title: 'x', ...part }] }
    const { problems } = readRecords('x/sources.json', recordSchemas.sources, json)
    expect(problems.map((problem) => problem.field)).toEqual([field])
    expect(frenchDataWords(problems[0]?.expected ?? '')).not.toBe(problems[0]?.expected)
  })

  it('is named by its number where its id is no name, and has its first faults told', () => {
    const wrong = { id: 'a\u202Eb', sources: Array.from({ length: 500 }, () => 5) }
    const { problems } = readRecords('x/headcounts.json', recordSchemas.headcounts, { records: [wrong] })
    expect(problems.length).toBe(20)
    expect(new Set(problems.map(({ record }) => record))).toEqual(new Set(['#1']))
  })
})

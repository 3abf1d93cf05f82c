import { beforeAll, describe, expect, it } from 'vitest'
import { appliedTo } from '#src/domain/desk/changes.ts'
import { acceptRows } from '#src/domain/desk/import/accept-rows.ts'
import type { CellRow } from '#src/domain/desk/import/cells.ts'
import { marksOf, writtenDate, writtenNumber } from '#src/domain/desk/import/column-marks.ts'
import { type ImportFile, columnsOf, importFiles } from '#src/domain/desk/import/columns.ts'
import type { ImportPlan } from '#src/domain/desk/import/draft-row.ts'
import { columnLabel } from '#src/domain/desk/import/match-headers.ts'
import { rowOf } from '#src/domain/desk/import/record-row.ts'
import { problemsOfRecord } from '#src/domain/desk/record-problems.ts'
import { languageCodes } from '#src/schema/languages.ts'
import { importDesk, imported } from '#tests/kit/import-tables.ts'

describe('a table of the records as they are published', () => {
  it.each(['monusco', 'minusma', 'unifil'])('says nothing new, in either language: %s', async (mission) => {
    const { lists, words, told, plan } = await importDesk(mission)
    for (const language of languageCodes)
      for (const file of importFiles) {
        const columns = columnsOf(file)
        const headings = columns.map((column) => columnLabel(column, words(language).words.fields))
        const made = plan(file, [headings, ...lists[file].map((record) => rowOf(file, record, told(language)))], language) // prettier-ignore
        expect(made.mapping.map((column) => column?.path)).toEqual(columns.map(({ path }) => path))
        const read = imported(made)
        expect(read.filter(({ state }) => state !== 'same')).toEqual([])
        expect(read.length).toBe(lists[file].length)
        if (language === 'fr') continue
        // Without ids, what it is known by leads to the same record, or to several, and never to another.
        const mapping = made.mapping.map((column) => (column?.path === 'id' ? null : column))
        const led = imported({ ...made, mapping }).map(
          ({ base, problems, state }, index) =>
          state === 'wrong' ? problems.map(({ expected }) => expected.why).join(', ') : base?.id === lists[file][index]?.id, // prettier-ignore
        )
        expect(led.filter((one) => one !== true && one !== 'several')).toEqual([])
      }
  })
})

describe('what the other cells of a column tell', () => {
  it.each([
    ['1 234,5', [], false, 1234.5],
    ['1,234.5', [], false, 1234.5],
    ['1.234.567', [], false, 1_234_567],
    ['12,5', [], false, 12.5],
    ['0,125', [], false, 0.125],
    ['−3.5', [], false, -3.5],
    ['1,234', [], false, 'open'],
    ['1.234', [], false, 'open'],
    ['1,234', ['0,5'], false, 1.234],
    ['1,234', ['1,234.5'], false, 1234],
    ['1,234', ['12.5'], false, 1234],
    ['29,123', [], true, 29.123],
    ['12,34.5', [], false, null],
    ['twelve', [], false, null],
    ['1e5', [], false, null],
    ['=1', [], false, null],
  ] as const)('%s beside %j is read as it is meant', (text, others, isDegrees, value) => {
    expect(writtenNumber(text, marksOf([text, ...others]), isDegrees)).toBe(value)
  })

  it.each([
    ['31/03/2024', [], '2024-03-31'],
    ['31 mars 2024', [], '2024-03-31'],
    ['March 2024', [], '2024-03'],
    ['2024', [], '2024'],
    ['03/04/2024', [], '2024-04-03'],
    ['03/04/2024', ['04/29/2024'], 'open'],
    ['04/04/2024', ['04/29/2024'], '2024-04-04'],
    ['04/29/2024', ['04/29/2024'], '2024-04-29'],
    ['31/02/2024', [], null],
  ] as const)('%s beside %j is the date that is meant', (text, others, date) => {
    expect(writtenDate(text, marksOf([text, ...others]))).toBe(date)
  })
})

describe('rows of an office', () => {
  let desk: Awaited<ReturnType<typeof importDesk>>
  beforeAll(async () => {
    desk = await importDesk('monusco')
  })
  const read = (file: ImportFile, rows: readonly CellRow[], more: Partial<ImportPlan> = {}) =>
    imported(desk.plan(file, rows, 'en', more))
  const source = 'https://www.un.org/'
  const events = ['Date', 'Type of event', 'Area', 'Site', 'Title (English)', 'Titre', 'Résumé (français)', 'Summary', 'Sources'] // prettier-ignore
  const closing = ['6 March 2026', 'closure', 'Ituri', 'fataki', 'Fataki base closed', "Fermeture de la base d'opérations", 'Fermée : voir la source', 'Closed.'] // prettier-ignore
  const anId = () => desk.lists.sources[0]?.id ?? ''
  const anAddress = () => {
    const url = desk.lists.sources[0]?.['url']
    return typeof url === 'string' ? `${url.replace(/^https?:\/\/(www\.)?/u, 'http://www.')}#top` : ''
  }

  it('are new records, with an id, their names read and their French as it is printed', () => {
    const [row] = read('events', [
      ['Hand-overs of the week'],
      [null, 'as of Friday, all dates in Kinshasa'],
      [],
      events,
      [...closing, `${anAddress()};${desk.lists.sources[1]?.id ?? ''}`],
      [null, '', '  ', null],
    ])
    expect(row?.problems).toEqual([])
    expect(row).toMatchObject({ row: 4, state: 'new', base: null })
    expect(row?.record).toEqual({
      id: '2026-03-06-fataki-base-closed',
      date: '2026-03-06',
      precision: 'day',
      type: 'closure',
      status: 'happened',
      province: 'CD-IT',
      site: 'fataki',
      contributor: null,
      recipient: null,
      planned: null,
      effect: null,
      title: { en: 'Fataki base closed', fr: 'Fermeture de la base d’opérations' },
      summary: { en: 'Closed.', fr: 'Fermée\u00A0: voir la source' },
      conflicts: null,
      figures: [],
      sources: [anId(), desk.lists.sources[1]?.id],
    })
    expect(problemsOfRecord('events', row?.record ?? { id: '' }, 'monusco', desk.known)).toEqual([])
  })

  it('are told everything that is wrong with them, each with its column', () => {
    const rows = read('events', [
      events,
      ['31/02/2024', 'Clossure', 'Ituri ', 'fatakki', '<b>x</b>', 'Fermeture', 'x', 'x', 'no-such-source'],
      [{ broken: '#REF!' }, 'closure', null, null, 'A', 'B\u202E', 'C', 'D', null],
    ])
    const told = rows.map(({ problems }) =>
      problems.map(({ column, path, expected, found, meant }) => [column, path, expected.why, found, meant]),
    )
    expect(rows.map(({ state }) => state)).toEqual(['wrong', 'wrong'])
    expect(told).toEqual([
      [
        [0, 'date', 'rule', '31/02/2024', null],
        [1, 'type', 'choice', 'Clossure', 'closure'],
        [3, 'site', 'record', 'fatakki', 'fataki'],
        [4, 'title.en', 'markup', '<b>x</b>', null],
        [8, 'sources', 'record', 'no-such-source', null],
      ],
      [
        [0, 'date', 'value', '#REF!', null],
        [5, 'title.fr', 'rule', 'B<U+202E>', null],
        [8, 'sources', 'rule', '', null],
      ],
    ])
  })

  it('need what a new record cannot go without, and no more', () => {
    const [row] = read('outputs', [
      ['actor.en', 'Number'],
      ['Engineers', '12 000'],
    ])
    expect(row?.problems.map(({ path, column }) => [path, column])).toEqual([
      ['actor.fr', null],
      ['category', null],
      ['unit.label.en', null],
      ['unit.label.fr', null],
      ['quote.source', null],
      ['sources', null],
      ['unit.id', null],
    ])
    const [site] = read('sites', [
      ['Nom', 'Name', 'lat', 'lng', 'Sources', 'Precision of the position', 'Précision'],
      ['Camp neuf', 'New camp', '1,5', '29,25', anId(), null, 'town'],
    ])
    expect([site?.problems, site?.record['position']]).toEqual([[], { lat: 1.5, lon: 29.25, source: anId() }])
  })

  it('correct the record that they are of, and leave what they do not say', () => {
    const base = desk.lists.strength.find(({ notes }) => notes !== null)
    const rows: CellRow[] = [
      ['id', 'authorised', 'notes.en', 'notes.fr', 'date'],
      [base?.id ?? '', '12 345', null, null, null],
    ]
    const [left] = read('strength', rows)
    expect([left?.state, left?.fields]).toEqual(['changed', ['authorised']])
    const [taken] = read('strength', rows, { doesBlankClear: true })
    expect(taken?.record['notes']).toBe(null)
    // A date cannot be taken out.
    expect(taken?.problems.map(({ path, expected }) => [path, expected.why])).toEqual([['date', 'rule']])
  })

  it('are refused where two are of one record, or one could be of two', () => {
    const { id = '' } = desk.lists.sites[0] ?? {}
    const twice = read('sites', [['id', 'territory.en', 'territory.fr'], [id, 'A', 'A'], [id, 'B', 'B']]) // prettier-ignore
    expect(twice.map(({ problems }) => problems.map(({ expected }) => expected))).toEqual([[], [{ why: 'twice', row: 1 }]]) // prettier-ignore
    const name = { en: 'Twin', fr: 'Jumeau' }
    const site = { ...desk.lists.sites[0], name }
    const twins = [Object.assign({}, site, { id: 'twin-1' }), Object.assign({}, site, { id: 'twin-2' })]
    const [row] = imported(desk.plan('sites', [['Name', 'Kind'], ['twin', 'camp']], 'en', { lists: { ...desk.lists, sites: twins } })) // prettier-ignore
    expect(row?.problems).toMatchObject([{ path: 'id', expected: { why: 'several', ids: ['twin-1', 'twin-2'] } }]) // prettier-ignore
  })

  it('can have headings that every object has', () => {
    const rows = read('events', [
      ['__proto__', 'constructor', ...events],
      ['x', 'y', ...closing, source],
    ])
    expect(rows[0]?.problems.map(({ path, column }) => [path, column])).toEqual([['sources', 10]])
    expect(Object.keys(rows[0]?.record ?? {})).not.toContain('constructor')
    expect(({} as Record<string, unknown>)['x']).toBe(undefined)
  })

  it('are accepted as net changes, and only what was chosen and is sound', () => {
    const { id = '' } = desk.lists.events[0] ?? {}
    const rows = read('events', [
      ['id', ...events],
      [id, '2015', null, null, null, null, null, null, null, null],
      [null, ...closing, anId()],
      [null, 'nonsense', 'closure', null, null, 'a', 'b', 'c', 'd', anId()],
    ])
    expect(rows.map(({ state }) => state)).toEqual(['changed', 'new', 'wrong'])
    const changes = acceptRows(desk.lists, [], 'events', rows)
    expect(changes.map(({ kind, record }) => [kind, record])).toEqual([
      ['correct', id],
      ['correct', id],
      ['add', '2026-03-06-fataki-base-closed'],
    ])
    const after = appliedTo(desk.lists, changes)
    expect(after.events.length).toBe(desk.lists.events.length + 1)
    expect(after.events[0]).toMatchObject({ date: '2015', precision: 'year' })
    // Once more, they say nothing new.
    const again = imported(desk.plan('events', [['id', ...events], [id, '2015'], [null, ...closing, anId()]], 'en', { lists: after })) // prettier-ignore
    expect(again.map(({ state }) => state)).toEqual(['same', 'same'])
    expect(acceptRows(desk.lists, changes, 'events', again)).toEqual(changes)
  })
})

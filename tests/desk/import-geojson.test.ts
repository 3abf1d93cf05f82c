import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { readTable } from '#src/desk/import/read-table.ts'
import { guessFile } from '#src/domain/desk/import/match-headers.ts'
import { importDesk, imported } from '#tests/kit/import-tables.ts'
import { filesMade } from '#tests/publish/files-made.ts'

// Points of a map, as QGIS and our own build write them.

const read = async (text: string) => readTable({ bytes: strToU8(text), sheet: null })

const rowsOf = async (text: string) => {
  const answer = await read(text)
  if ('fault' in answer) throw new Error(`${answer.fault.why} ${answer.fault.at}`)
  if (!('table' in answer)) throw new Error('no table of an office')
  return answer.table.rows
}

const collection = (features: readonly unknown[], more: object = {}): string =>
  JSON.stringify({ type: 'FeatureCollection', ...more, features })

const feature = (properties: object | null, coordinates: readonly number[] = [28.86, -2.5], more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
  ...more,
}) // prettier-ignore

it.each(['monusco', 'unifil'])('the published sites of %s are each once and the same as the data', async (mission) => {
  const { plan, names, lists } = await importDesk(mission)
  const rows = await rowsOf(String((await filesMade(mission, null)).get('sites.geojson')))
  expect(guessFile(rows, names, 'en')).toBe('sites')
  const made = imported(plan('sites', rows, 'en'))
  expect(new Set(made.map(({ state, problems }) => `${state}${JSON.stringify(problems)}`))).toEqual(
    new Set(['same[]']),
  )
  expect(made.length).toBeGreaterThan(30)
  expect(lists.sites.map(({ id }) => id)).toEqual(expect.arrayContaining(made.map(({ record }) => record.id)))
}) // prettier-ignore

it('points from a map are rows: texts in two languages, several values, heights left out, a place beside its words', async () => {
  const { plan } = await importDesk('monusco')
  const text = collection(
    [
      feature(
        { name: { en: 'New base', fr: 'Nouvelle base' }, province: 'South Kivu', kind: 'base', register: 'drawdown', precision: 'site', sources: ['xinhua-2024-02-28', 'afp-2024-04-09'], 'position source': 'afp-2024-04-09' }, // prettier-ignore
        [28.86, -2.5, 1460],
        { id: 7 },
      ),
      { type: 'Feature', properties: null, geometry: null },
    ],
    { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } } },
  )
  const rows = await rowsOf(`\uFEFF\n${text}`)
  expect(rows[0]).toEqual(['id', 'name.en', 'name.fr', 'province', 'kind', 'register', 'precision', 'sources', 'position source', 'position.lat', 'position.lon']) // prettier-ignore
  expect(rows[1]?.slice(0, 3)).toEqual([7, 'New base', 'Nouvelle base'])
  expect(rows[1]?.slice(-2)).toEqual([-2.5, 28.86])
  expect(rows[2]).toEqual(Array.from({ length: 11 }, () => null))
  const withoutId = rows.map((row) => row.slice(1))
  expect(imported(plan('sites', withoutId, 'en'))).toMatchObject([
    {
      state: 'new',
      problems: [],
      record: {
        name: { en: 'New base', fr: 'Nouvelle base' },
        position: { lat: -2.5, lon: 28.86 },
        sources: ['xinhua-2024-02-28', 'afp-2024-04-09'],
      },
    },
  ])
})

it.each([
  ['a text that breaks off', collection([feature({ id: 'a' })]).slice(0, -3), 'json', ''],
  ['another JSON', '{"records": []}', 'json', ''],
  ['a feature that is none', collection([feature({ id: 'a' }), { type: 'Thing' }]), 'json', ''],
  ['metres of a projection', collection([feature({ id: 'a' }, [500_000, 9_700_000])], { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32735' } } }), 'crs', 'urn:ogc:def:crs:EPSG::32735'],
  ['an outline in place of a point', collection([feature({ id: 'a' }), { ...feature({ id: 'b' }), geometry: { type: 'Polygon', coordinates: [] } }]), 'geometry', '2'],
  ['more features', collection(Array.from({ length: 20_001 }, () => feature({ a: 1 }))), 'rows', ''],
  ['more properties', collection([feature(Object.fromEntries(Array.from({ length: 255 }, (_, at) => [`p${at}`, at])))]), 'columns', ''],
  ['no feature', collection([]), 'empty', ''],
])('%s is refused', async (_, text, why, at) => {
  expect(await read(text)).toEqual({ fault: { why, at } })
}) // prettier-ignore

it('degrees that are none are told at their row', async () => {
  const { plan } = await importDesk('monusco')
  const rows = await rowsOf(collection([feature({ id: 'amsar' }, [280.86, -2.5])]))
  const [row] = imported(plan('sites', rows, 'en'))
  expect(row?.state).toBe('wrong')
  expect(JSON.stringify(row?.problems)).toContain('position')
})

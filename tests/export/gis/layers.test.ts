import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '#src/domain/names/formats.ts'
import { statusAt } from '#src/domain/sites/status.ts'
import { sitesRows } from '#src/shared/exports/sites-rows.ts'
import { missionContext } from '#tests/export/briefing/real-briefing.ts'

const Layer = v.object({
  type: v.literal('FeatureCollection'),
  about: v.object({ disclaimer: v.string(), link: v.string(), notes: v.array(v.string()) }),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      id: v.string(),
      geometry: v.nullable(
        v.object({ type: v.literal('Point'), coordinates: v.tuple([v.number(), v.number()]) }),
      ),
      properties: v.record(v.string(), v.nullable(v.union([v.string(), v.number()]))),
    }),
  ),
})

const layerOf = (mission: string, language: Language, format: 'geojson' | 'kml') =>
  sitesRows(missionContext(language, mission), 'Map').layer(format)

describe.each(['monusco', 'minusma', 'unifil'])('the layers of %s', (mission) => {
  it('show on the last day of the data what the page lists: each site once, with its status', async () => {
    const { shown, day } = missionContext('en', mission)
    const { features } = v.parse(Layer, JSON.parse(await layerOf(mission, 'en', 'geojson')))
    const there = features.filter(({ properties: { from, to } }) => {
      const [begin, end] = [String(from ?? ''), String(to ?? '9')]
      return begin <= day && day <= end
    })
    const listed = shown.map(({ site, history }) => `${site.id} ${statusAt(history, day).name}`)
    expect(there.map(({ properties }) => `${properties['site']} ${properties['status']}`).toSorted()).toEqual(
      listed.filter((line) => !line.endsWith('not-documented')).toSorted(),
    )
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length)
  })

  it('put longitude first, and keep a site without a position in the table', async () => {
    const { shown } = missionContext('en', mission)
    const { features } = v.parse(Layer, JSON.parse(await layerOf(mission, 'en', 'geojson')))
    for (const { geometry, properties } of features) {
      const site = shown.find((row) => row.site.id === properties['site'])?.site
      const { lon, lat } = site?.position ?? {}
      expect(geometry?.coordinates ?? null).toEqual(lon === undefined ? null : [lon, lat])
      expect(properties['sources']).not.toBe('')
    }
  })
})

it('keeps how fine a date is: bounds of a month, none where a date is about right', async () => {
  const { features } = v.parse(Layer, JSON.parse(await layerOf('minusma', 'en', 'geojson')))
  expect(features.find(({ id }) => id === 'ogossagou-1')?.properties).toMatchObject({
    from: '2020-03-31',
    from_earliest: '2020-03-01',
    from_latest: '2020-03-31',
    from_precision: 'month',
    to: '2023-08-02',
    to_earliest: '2023-08-02',
    to_latest: '2023-08-02',
    to_precision: 'day',
    status: 'open',
    adm1_iso: 'ML-5',
  })
  const about = features.filter(({ properties }) => properties['from_precision'] === 'approx')
  for (const { properties } of about) expect(properties['from_earliest']).toBeNull()
})

/** What an element inside of a mark says. */
const words = (mark: Element | undefined, name: string) =>
  mark?.querySelector(name)?.textContent?.replaceAll('\u00a0', ' ')

it('is KML with times from the first day to the end of the last, in the language of the page', async () => {
  const { window } = new JSDOM(await layerOf('minusma', 'fr', 'kml'), { contentType: 'application/xml' })
  const marks = [...window.document.querySelectorAll('Placemark')]
  const ogossagou = marks.filter((mark) => words(mark, 'name')?.includes('Ogossagou'))
  expect(ogossagou.map((mark) => [words(mark, 'begin'), words(mark, 'end')])).toEqual([
    ['2020-03-31', '2023-08-02T23:59:59Z'],
    ['2023-08-03', undefined],
  ])
  expect(words(ogossagou[1], 'description')).toMatch(/^Rétrocédé, 3 août 2023/)
  const times = [...window.document.querySelectorAll('begin, end')].map(({ textContent }) => textContent)
  expect(times.filter((time) => !/^\d{4}-\d{2}-\d{2}(?:T23:59:59Z)?$/.test(time ?? ''))).toEqual([])
  const styles = new Set([...window.document.querySelectorAll('Style')].map(({ id }) => `#${id}`))
  expect(marks.filter((mark) => !styles.has(words(mark, 'styleUrl') ?? ''))).toEqual([])
  expect(words(window.document.documentElement, 'Document > description')).toContain(
    'https://drawdown.example/',
  )
})

const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0
if (!hasGdal)
  console.info(
    'GDAL is not installed: what it reads of GeoJSON and KML is not run (apt-get install gdal-bin)',
  )

describe.runIf(hasGdal)('GDAL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drawdown-gis-'))
  const path = (format: string) => join(folder, `sites.${format}`)
  beforeAll(async () => {
    for (const format of ['geojson', 'kml'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      writeFileSync(path(format), await layerOf('unifil', 'en', format))
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const csvOf = (format: 'geojson' | 'kml', fields: string): readonly string[] => {
    const { stdout, stderr } = spawnSync('ogr2ogr', ['-f', 'CSV', '/vsistdout/', path(format), '-lco', 'GEOMETRY=AS_XY', ...(format === 'geojson' ? ['-select', fields] : ['-select', fields, 'Open'])], { encoding: 'utf8' }) // prettier-ignore
    expect(stderr).toBe('')
    return stdout.trim().split('\n')
  }

  it('reads each stretch of GeoJSON with dates as dates', async () => {
    const { features } = v.parse(Layer, JSON.parse(await layerOf('unifil', 'en', 'geojson')))
    expect(csvOf('geojson', 'id,status,from,to').length - 1).toBe(features.length)
    const { stdout } = spawnSync('ogrinfo', ['-so', '-al', path('geojson')], { encoding: 'utf8' })
    for (const field of ['from', 'from_earliest', 'from_latest', 'to'])
      expect(stdout).toMatch(new RegExp(`^${field}: Date`, 'm'))
    expect(stdout).toContain('WGS 84')
  })

  it('reads a folder of KML for each status with its marks and times', async () => {
    const { features } = v.parse(Layer, JSON.parse(await layerOf('unifil', 'en', 'geojson')))
    const open = features.filter(({ geometry, properties }) => geometry && properties['status'] === 'open')
    const rows = csvOf('kml', 'site,begin')
    expect(rows.length - 1).toBe(open.length)
    const begun = open.filter(({ properties }) => properties['from'])
    expect(rows.filter((row) => /,\d{4}\/\d{2}\/\d{2} 00:00:00$/.test(row)).length).toBe(begun.length)
  })
})

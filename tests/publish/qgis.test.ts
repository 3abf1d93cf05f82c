import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownIn } from '#src/domain/names/text-in.ts'
import { statusAt } from '#src/domain/sites/status.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realBase } from '#tests/export/briefing/real-briefing.ts'
import { python } from '#tests/kit/find-webkit.ts'
import { filesMade } from './files-made.ts'

const Read = v.object({
  version: v.string(),
  guess: v.array(v.string()),
  crs: v.array(v.string()),
  types: v.record(v.string(), v.string()),
  names: v.array(v.string()),
  folders: v.array(v.string()),
  shown: v.record(v.string(), v.record(v.string(), v.array(v.string()))),
})

const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen' }
const hasQgis = spawnSync(python, ['-c', 'import qgis.core'], { env }).status === 0
if (!hasQgis)
  console.info(
    'PyQGIS is not installed: what QGIS reads of the layers is not run (apt-get install --no-install-recommends python3-qgis qgis-providers)',
  )

/** Days on which stretches begin or end, last days of months and years that a source names, and the last of the data. */
const days = {
  monusco: ['2003-12-31', '2024-06-25', '2024-06-30', '2026-03-11'],
  minusma: ['2013-12-31', '2020-03-15', '2020-03-31', '2023-10-22'],
  unifil: ['2006-08-14', '2021-06-30', '2024-10-01', '2026-07-03'],
} as const

const missions = ['monusco', 'minusma', 'unifil'] as const

describe.runIf(hasQgis).each(missions)('QGIS, of the layers of %s', (mission) => {
  const folder = mkdtempSync(join(tmpdir(), 'drawdown-qgis-'))
  let read: v.InferOutput<typeof Read>

  beforeAll(async () => {
    const made = await filesMade(mission)
    for (const name of ['sites.geojson', 'sites.kml', 'areas.geojson'])
      writeFileSync(join(folder, name), made.get(name) ?? '')
    const script = fileURLToPath(new URL('read-in-qgis.py', import.meta.url))
    const run = spawnSync(python, [script, folder, ...days[mission]], { encoding: 'utf8', env })
    if (run.status !== 0) throw new Error(run.stderr)
    read = v.parse(Read, JSON.parse(run.stdout))
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(days[mission])('shows on %s what the page does: each site once, with its status', (day) => {
    const listed = realBase(mission).index.records.map(({ site, history }) => ({
      line: `${site.id} ${statusAt(history, day).name}`,
      isPlaced: site.position !== null,
    }))
    const known = listed.filter(({ line }) => !line.endsWith('not-documented'))
    const sorted = (rows: typeof listed) => rows.map(({ line }) => line).toSorted()
    expect(read.shown['sites.geojson']?.[day]).toEqual(sorted(known))
    expect(read.shown['sites.kml']?.[day]).toEqual(sorted(known.filter(({ isPlaced }) => isPlaced)))
  })

  it('has dates as dates, finds the time of a site by itself, and places everything by WGS 84', () => {
    for (const name of ['from', 'from_latest', 'to', 'to_earliest']) expect(read.types[name]).toBe('Date')
    expect(read.guess).toEqual(['from', 'to'])
    expect(new Set(read.crs)).toEqual(new Set(['EPSG:4326']))
  })

  it('has names with their accents, and a layer of KML for each status', () => {
    const names = realRecords('sites', mission).map(({ name }) => ownIn(name, 'fr'))
    expect(names.filter((name) => name !== null && !read.names.includes(name))).toEqual([])
    expect(read.names.some((name) => /[é’]/u.test(name))).toBe(true)
    expect(read.folders).toContain('Open / Ouvert')
  })
})

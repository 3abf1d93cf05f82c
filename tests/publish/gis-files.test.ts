import { JSDOM } from 'jsdom'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { statusAt } from '#src/domain/sites/status.ts'
import { stretchesOf } from '#src/domain/sites/stretches.ts'
import { realBase } from '#tests/export/briefing/real-briefing.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { filesMade } from './files-made.ts'

const Place = v.tuple([v.number(), v.number()])
const Ring = v.array(Place)
const Properties = v.record(v.string(), v.nullable(v.union([v.string(), v.number()])))
const Areas = v.object({
  about: v.object({ dataVersion: v.string(), disclaimer: v.object({ en: v.string(), fr: v.string() }) }),
  features: v.array(
    v.object({
      id: v.string(),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: v.array(Ring) }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(Ring)) }),
      ]),
      properties: Properties,
    }),
  ),
})
const About = v.object({ title: v.string(), disclaimer: v.string(), link: v.string(), made: v.string() })
const Sites = v.object({
  about: v.object({ en: About, fr: About }),
  features: v.array(v.object({ id: v.string(), properties: Properties })),
})

const textOf = async (mission: string, name: string, address: string | null = null) =>
  String((await filesMade(mission, address)).get(name))
const areasOf = async (mission: string) => v.parse(Areas, JSON.parse(await textOf(mission, 'areas.geojson')))
const sitesOf = async (mission: string, address: string | null = null) =>
  v.parse(Sites, JSON.parse(await textOf(mission, 'sites.geojson', address)))

/** By the shoelace formula; more than 0 against the clock. */
const areaIn = (ring: v.InferOutput<typeof Ring>) =>
  ring.slice(1).reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring[index] ?? [x, y]
    return sum + beforeX * y - x * beforeY
  }, 0)

describe.each(['monusco', 'unifil', 'unficyp'])('the areas of %s', (mission) => {
  it('are all there, with outer rings against the clock and holes with it', async () => {
    const { features } = await areasOf(mission)
    expect(features.map(({ id }) => id)).toEqual(realRecords('provinces', mission).map(({ id }) => id))
    for (const { geometry } of features)
      for (const polygon of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        for (const [index, ring] of polygon.entries()) {
          expect(ring.at(-1)).toEqual(ring[0])
          expect(areaIn(ring) > 0).toBe(index === 0)
        }
  })

  it('have the code of ISO 3166-2 where there is one, and a p-code only where COD-AB was seen to have it', async () => {
    for (const { id, properties } of (await areasOf(mission)).features) {
      const isKnown = ['CD', 'LB'].includes(id.slice(0, 2))
      expect(properties).toMatchObject({
        area: id,
        adm1_iso: id.includes('~') ? null : id,
        adm1_pcode: isKnown ? properties['adm1_pcode'] : null,
      })
      expect(properties['name_fr']).not.toBeNull()
    }
  })
})

it('gives p-codes that are others than those of ISO 3166-2, none twice, and none to areas that COD-AB draws otherwise', async () => {
  const codes = (await Promise.all(['monusco', 'minusma', 'unifil'].map(areasOf))).flatMap(({ features }) =>
    features.map(({ id, properties }) => [id, properties['adm1_pcode']] as const),
  )
  const given = new Map(codes)
  expect(given.get('CD-NK')).toBe('CD61')
  expect(given.get('CD-SK')).toBe('CD62')
  expect(given.get('LB-AS')).toBe('LB5')
  expect(given.get('ML-BKO')).toBe('ML09')
  expect(codes.filter(([, code]) => code === null).map(([id]) => id)).toEqual(['ML-7', 'ML-9'])
  expect(new Set(given.values()).size).toBe(codes.length - 1)
  // A site has the codes of its area.
  const site = (await sitesOf('monusco')).features.find(
    ({ properties }) => properties['adm1_iso'] === 'CD-SK',
  )
  expect(site?.properties['adm1_pcode']).toBe('CD62')
})

it('tells the phase of an area by the days of its events', async () => {
  const { features } = await areasOf('monusco')
  expect(features.find(({ id }) => id === 'CD-SK')?.properties).toMatchObject({
    phase: 1,
    phase_end: '2024-06-30',
  })
  expect(features.find(({ id }) => id === 'CD-IT')?.properties).toMatchObject({
    phase: null,
    phase_end: null,
  })
})

it('holds every site with all stretches of its history, whatever the page would show first', async () => {
  const { features } = await sitesOf('monusco')
  const expected = realBase('monusco').index.records.flatMap(({ site, history }) =>
    stretchesOf(history).map((_, index) => `${site.id}-${index + 1}`),
  )
  expect(features.map(({ id }) => id)).toEqual(expected)
})

it('says of itself in each language what it is, as of the data and not of the clock', async () => {
  const { about } = await sitesOf('unifil')
  expect(about.en).toMatchObject({ title: expect.stringContaining('UNIFIL'), link: '../?m=unifil&lang=en' })
  expect(about.fr).toMatchObject({ title: expect.stringContaining('FINUL'), link: '../?m=unifil&lang=fr' })
  expect([about.en.made, about.fr.made]).toEqual(['2026-11-27', '2026-11-27'])
  const { about: published } = await sitesOf('unifil', 'https://example.org/drawdown/')
  expect(published.fr.link).toBe('https://example.org/drawdown/?m=unifil&lang=fr')
})

it('is KML in both languages, with folders by status', async () => {
  const kml = await textOf('unifil', 'sites.kml')
  expect(kml).toContain('<name>Open / Ouvert</name>')
  expect(kml).toContain('UNIFIL')
  expect(kml).toContain('FINUL')
})

const words = (mark: Element, selector: string) => mark.querySelector(selector)?.textContent

it.each(['monusco', 'minusma', 'unifil'])(
  'sites.kml shows at any hour of each day what the page does, to a globe that reads times as instants: %s',
  async (mission) => {
    const { window } = new JSDOM(await textOf(mission, 'sites.kml'), { contentType: 'application/xml' })
    const marks = [...window.document.querySelectorAll('Placemark')].map((mark) => {
      const datum = (name: string) => words(mark, `Data[name="${name}"] > value`)
      return {
        line: `${datum('site')} ${datum('status')}`,
        // A day is read as the instant at which it begins.
        from: Date.parse(words(mark, 'begin') ?? '0001-01-01'),
        to: Date.parse(words(mark, 'end') ?? '9999-01-01'),
      }
    })
    const { days, index } = realBase(mission)
    const wrong: string[] = []
    for (const day of days)
      for (const hour of ['00:00:00', '12:00:00', '23:59:58']) {
        const at = Date.parse(`${day}T${hour}Z`)
        const shown = marks.filter(({ from, to }) => from <= at && at <= to).map(({ line }) => line)
        const listed = index.records
          .filter(({ site, history }) => site.position && statusAt(history, day).name !== 'not-documented')
          .map(({ site, history }) => `${site.id} ${statusAt(history, day).name}`)
        if (shown.toSorted().join() !== listed.toSorted().join()) wrong.push(`${day} ${hour}`)
      }
    expect(days.length).toBeGreaterThan(20)
    expect(wrong).toEqual([])
  },
)

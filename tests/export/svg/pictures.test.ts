import { siteStatusNames } from '#src/schema/names.ts'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { namesIn } from '#src/domain/names/names.ts'
import { buildSiteIndex, rowsAt } from '#src/domain/sites/site-row.ts'
import { chartRoom, fittingHeight, frameSvg } from '#src/export/svg/frame-svg.ts'
import { type MapPicture, mapSvg } from '#src/panels/map/map-svg.ts'
import { aDeployment, aSite } from '#tests/domain/builders.ts'
import { elements, parseXml } from '#tests/export/pptx/read-package.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const { en: texts } = realTexts

const frame = {
  title: 'Sites & bases',
  subtitle: ['2 sites, on 29 April 2024.', 'Data to 11 March 2026 · version 2026.11.1'],
  notes: ['Estimates are read off unit symbols.'],
  sources: 'Sources: MONUSCO; Geo-PKO',
  disclaimer: 'The boundaries do not imply endorsement.',
  link: 'https://drawdown.example/?date=2024-04-29',
}

const none: FeatureCollection = { type: 'FeatureCollection', features: [] }
const provinces: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'CD-SK',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [[[27, -1], [29, -1], [29, -4], [27, -4], [27, -1]]] }, // prettier-ignore
    },
  ],
}

const site = (id: string, lat: number, lon: number) =>
  aSite({ id, name: { en: `Camp ${id}`, fr: `Camp ${id}` }, position: { lat, lon, source: 'geonames' }, opened: { date: '2010', precision: 'year', sources: ['some-source'] } }) // prettier-ignore

const index = buildSiteIndex(
  [site('big', -2, 28), site('small', -3, 28), site('same', -3, 28), site('away', 40, 28)],
  [],
  [aDeployment({ site: 'big', mean: 650, troops: [650] })],
  [],
)

const picture: MapPicture = {
  ...frame,
  layers: { provinces, lakes: none, neighbours: none, rivers: none, beyond: [], towns: [] },
  rows: rowsAt(index, '2024-04-29'),
  provinces: [],
  bounds: { west: 27, south: -4, east: 29, north: -1 },
  size: { width: 1280, height: 720 },
  names: namesIn('en', [], []),
  language: 'en',
  maximum: 650,
  texts: { legend: texts.map.legend, status: texts.words.status, statuses: siteStatusNames, area: 'Area: estimated troops, UN maps of 2024', smallest: texts.legend.smallest, notExact: texts.legend.notExact, returned: texts.legend.returned, stack: 'sites here', number: String, scale: (km) => `${km} km` }, // prettier-ignore
  description: '4 sites in South Kivu.',
  credits: 'Provinces: geoBoundaries.',
  font: { regular: 'data:font/woff2;base64,AAAA', semibold: 'data:font/woff2;base64,BBBB' },
}

/** What a picture says: its words without their seams, wrapped lines joined. */
const wordsIn = (svg: string): string =>
  elements(parseXml(svg), 'text')
    .filter((text) => text.getAttribute('class') !== 'halo')
    .map((text) => text.textContent)
    .join(' ')

describe.each([
  ['wide', { width: 1280, height: 720 }],
  ['square', { width: 1080, height: 1080 }],
  ['A4', { width: 794, height: 1123 }],
])('the map (%s)', (_, size) => {
  const svg = mapSvg({ ...picture, size })

  it('has that size, its title, its language and its font', () => {
    const { documentElement: root } = parseXml(svg)
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${size.width} ${size.height}`)
    expect(root.getAttribute('lang')).toBe('en')
    expect(root.querySelector('title')?.textContent).toBe('Sites & bases')
    // Programs that do not read the font inside have others to take.
    expect(root.getAttribute('font-family')).toMatch(/^'?Noto Sans'?,.*\bsans-serif$/u)
    expect(root.querySelector('desc')?.textContent).toBe('4 sites in South Kivu.')
    expect(root.querySelector('style')?.textContent).toContain("font-family:'Noto Sans';font-weight:600;src:url(data:font/woff2;base64,BBBB)") // prettier-ignore
  })

  it.each([
    ...frame.subtitle,
    ...frame.notes,
    frame.sources,
    frame.disclaimer,
    frame.link,
    'Provinces: geoBoundaries.',
    'Handed over',
    'Access lost',
    'Camp big',
    'CD-SK',
    'Area: estimated troops, UN maps of 2024. The smallest symbol also stands for no data.',
  ])('says: %s', (words) => {
    expect(wordsIn(svg)).toContain(words)
  })

  it('draws each site once, gathers those on one spot, and leaves out what lies outside', () => {
    const marks = elements(parseXml(svg), 'g').filter((group) => group.hasAttribute('data-site'))
    expect(marks.map((mark) => mark.getAttribute('data-site'))).toEqual(['big', 'small'])
    expect(marks.at(-1)?.nextElementSibling?.textContent).toBe('2')
    expect(marks[0]?.querySelector('circle')?.getAttribute('r')).toBe('26')
    expect(marks[1]?.querySelector('circle')?.getAttribute('r')).toBe('6')
  })

  it('draws nothing beyond its edges', () => {
    const [left, top, right, bottom] = elements(parseXml(svg), 'text').reduce(
      ([l, t, r, b], text) => {
        const group = text.closest('[transform]')
        if (group) return [l, t, r, b]
        const [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))]
        return [Math.min(l, x), Math.min(t, y), Math.max(r, x), Math.max(b, y)]
      },
      [Infinity, Infinity, 0, 0],
    )
    expect(left).toBeGreaterThanOrEqual(0)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(size.width)
    expect(bottom).toBeLessThanOrEqual(size.height)
  })
})

describe('the map', () => {
  it('has a scale that is true for its middle: 50 km of 3 degrees', () => {
    expect(wordsIn(mapSvg(picture))).toContain('Legend')
    expect(wordsIn(mapSvg(picture))).toContain('50 km')
    expect(wordsIn(mapSvg({ ...picture, size: { width: 794, height: 1123 } }))).toContain('20 km')
  })

  it('can be transparent, and has a ground otherwise', () => {
    const ground = '<rect width="1280" height="720" fill="#ffffff"/>'
    expect(mapSvg(picture)).toContain(ground)
    expect(mapSvg({ ...picture, background: null })).not.toContain(ground)
  })

  it('draws a chosen province with a stronger border, above the others', () => {
    expect(mapSvg({ ...picture, provinces: ['CD-SK'] })).toContain('stroke="#1f69b3" stroke-width="2" d="M')
  })

  it('shows no sizes where nothing is estimated', () => {
    const words = wordsIn(mapSvg({ ...picture, texts: { ...picture.texts, area: null } }))
    expect(words).not.toContain('1500')
    expect(words).not.toContain('The smallest symbol')
  })

  it('says nothing of the texts that are empty', () => {
    const bare = mapSvg({ ...picture, subtitle: [], notes: [], marking: 'For internal use' })
    expect(wordsIn(bare)).not.toContain('2 sites, on')
    expect(wordsIn(bare)).toContain('For internal use')
  })
})

describe('a framed chart', () => {
  const size = { width: 800, height: 500 }
  const legend = [
    { label: 'Deployed', mark: { shape: 'line', color: '#1f69b3' } },
    { label: 'Planned', mark: { shape: 'dashed-line', color: '#b85c00' } },
  ] as const
  const room = chartRoom(size, frame, legend)
  const made = (width: number, height: number) =>
    frameSvg({
      size,
      language: 'en',
      chart: { svg: `<svg width="${width}" height="${height}"><text>14,000</text></svg>`, width, height },
      description: 'Strength by date.',
      texts: frame,
      legend,
      font: null,
    })

  it('has title, date, legend, chart, sources, notes, disclaimer and link, in that order', () => {
    expect(wordsIn(made(room.width, room.height))).toBe(
      'Sites & bases 2 sites, on 29 April 2024. Data to 11 March 2026 · version 2026.11.1 ' +
        'Estimates are read off unit symbols. Sources: MONUSCO; Geo-PKO The boundaries do not imply endorsement. ' +
        'https://drawdown.example/?date=2024-04-29 Deployed Planned 14,000',
    )
  })

  it('is not scaled when drawn for the room, and whole when not', () => {
    expect(made(room.width, room.height)).toContain('scale(1)')
    expect(made(room.width * 2, room.height)).toContain('scale(0.5)')
  })

  it('is as high as its chart needs, neither squeezed nor with blanks', () => {
    for (const chart of [
      { width: 760, height: 90 },
      { width: 760, height: 1200 },
    ]) {
      const high = fittingHeight(size.width, chart, frame, legend)
      const free = chartRoom({ width: size.width, height: high }, frame, legend)
      expect(free.height - chart.height).toBeGreaterThanOrEqual(0)
      expect(free.height - chart.height).toBeLessThan(12)
    }
  })

  it('tells a plan from a fact without colour', () => {
    const lines = elements(parseXml(made(100, 100)), 'path').map((path) =>
      path.getAttribute('stroke-dasharray'),
    )
    expect(lines).toEqual([null, '5 3'])
  })
})

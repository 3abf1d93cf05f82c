import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Mission } from '#src/schema/mission.ts'

// A mission that there never was, in a country of the size of Lebanon: governorates in place of provinces, a name that begins with a
// vowel, nothing before it, no phases, no maps that anybody read, no lakes, and a beginning long before the year 2000.

const both = (text: string) => ({ en: text, fr: text })

export const secondMission: Mission = {
  $schema: '../schema/mission.json',
  id: 'uniced',
  name: { en: 'United Nations Mission in Cedaria', fr: 'Mission des Nations Unies en Cédarie' },
  shortName: both('UNICED'),
  country: { en: 'Cedaria', fr: 'Cédarie' },
  basis: 'documented',
  withdrawal: null,
  predecessors: [],
  areas: {
    en: { one: 'governorate', many: 'governorates' },
    fr: { one: 'gouvernorat', many: 'gouvernorats', isFeminine: false },
  },
  mapEstimates: null,
  view: { southWest: [33, 35], northEast: [34.7, 36.7] },
  landBeyond: [],
  disclaimer: both('Made up.'),
  dataVersion: '2026.1.1',
  updated: '2026-01-31',
  coverage: { mission: '2026-01-15', newest: '2026-01-15', note: both('Made up.') },
  credits: [
    { layer: both('Outlines'), credit: 'nobody', licence: both('none'), url: 'https://example.org/outlines' },
  ],
}

const sources = ['a-report']

/** Corners west, south, east, north as an arc that comes back to where it began, in hundredths of a degree from 35° E, 33° N. */
const ringOf = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east - west, 0],
  [0, north - south],
  [west - east, 0],
  [0, south - north],
]

const topologyOf = (arcs: number[][][], objects: Topology['objects']): Topology => ({
  type: 'Topology',
  transform: { scale: [0.0001, 0.0001], translate: [35, 33] },
  arcs,
  objects,
})

const none: GeometryCollection = { type: 'GeometryCollection', geometries: [] }

const provincesTopology = topologyOf([ringOf(1200, 800, 10_000, 8000), ringOf(1200, 8000, 12_000, 16_000)], {
  provinces: {
    type: 'GeometryCollection',
    geometries: [
      { type: 'Polygon', id: 'XC-SO', arcs: [[0]] },
      { type: 'Polygon', id: 'XC-NO', arcs: [[1]] },
    ],
  },
})

const basemapTopology = topologyOf([ringOf(12_000, 0, 17_000, 17_000)], {
  lakes: none,
  neighbours: {
    type: 'GeometryCollection',
    geometries: [{ type: 'Polygon', id: 'XNB', properties: { name: both('Neighbour') }, arcs: [[0]] }],
  },
  towns: {
    type: 'GeometryCollection',
    geometries: [{ type: 'Point', coordinates: [2000, 3000], properties: { name: 'Sidon', rank: 1 } }],
  },
})

const aSite = {
  register: 'drawdown',
  territory: null,
  contributors: ['FRA'],
  precision: 'site',
  opened: { date: '1978-03', precision: 'month', sources },
  seen: [],
  notes: null,
  sources,
}

const anEvent = {
  precision: 'day',
  status: 'happened',
  province: 'XC-SO',
  site: null,
  contributor: null,
  recipient: null,
  planned: null,
  effect: null,
  conflicts: null,
  figures: [],
  sources,
}

const anOutput = {
  contributor: 'FRA',
  actor: both('Engineers'),
  province: 'XC-SO',
  category: 'road',
  quantity: { value: 12, qualifier: 'more-than' },
  unit: { id: 'km-road', label: both('km') },
  from: null,
  to: null,
  partOf: null,
  mayOverlap: [],
  quote: { text: 'roads were built', source: 'a-report' },
  notes: null,
  sources,
}

const lists = {
  provinces: [
    { id: 'XC-NO', name: both('Aley'), capital: 'Aley', phase: null },
    { id: 'XC-SO', name: both('Sidon'), capital: 'Sidon', phase: null },
  ],
  contributors: [{ id: 'FRA', name: both('France') }],
  sites: [
    {
      ...aSite,
      id: 'naqour',
      name: { en: 'Naqour base', fr: 'Base de Naqour' },
      province: 'XC-SO',
      kind: 'headquarters',
      position: { lat: 33.2, lon: 35.3, source: 'a-report' },
    },
    {
      ...aSite,
      id: 'tyron',
      name: { en: 'Tyron base', fr: 'Base de Tyron' },
      province: 'XC-SO',
      kind: null,
      position: { lat: 33.5, lon: 35.5, source: 'a-report' },
    },
    {
      ...aSite,
      id: 'bechara',
      name: { en: 'Bechara base', fr: 'Base de Bechara' },
      province: 'XC-NO',
      kind: 'camp',
      position: null,
      precision: 'province-only',
    },
  ],
  contingents: [],
  deployments: [],
  events: [
    {
      ...anEvent,
      id: '1978-03-19-res-425',
      date: '1978-03-19',
      type: 'resolution',
      resolution: 425,
      province: null,
      title: { en: 'Resolution 425: the mission begins', fr: 'Résolution 425\u00A0: début de la mission' },
      summary: both('It begins.'),
    },
    {
      ...anEvent,
      id: '1990-closure-tyron',
      date: '1990-05-02',
      type: 'closure',
      site: 'tyron',
      effect: 'closed',
      title: { en: 'Tyron base closed', fr: 'Fermeture de la base de Tyron' },
      summary: both('It closes.'),
    },
    {
      ...anEvent,
      id: '1991-visit-tyron',
      date: '1991-06-01',
      type: 'report',
      site: 'tyron',
      effect: 'open',
      returnKind: 'temporary-presence',
      title: { en: 'A team at Tyron again', fr: 'Une équipe de nouveau à Tyron' },
      summary: both('It is there again.'),
    },
  ],
  outputs: [
    { ...anOutput, id: 'roads-early', from: '1980', to: '1985' },
    { ...anOutput, id: 'roads-undated', quantity: { value: 3, qualifier: 'exact' } },
  ],
  strength: [
    {
      id: 'ceiling-1978',
      date: '1978-03-19',
      precision: 'day',
      component: 'military',
      label: both('Military'),
      authorised: 4000,
      resolution: 425,
      actual: null,
      province: null,
      contributor: null,
      notes: null,
      sources,
    },
  ],
  'site-counts': [],
  headcounts: [],
  sources: [
    {
      id: 'a-report',
      publisher: 'United Nations',
      title: 'A report',
      descriptive: false,
      date: '1990-07-24',
      url: 'https://example.org/report',
      lang: 'en',
      kind: 'un-official',
    },
  ],
  changelog: [
    { id: 'v2026-1-1', version: '2026.1.1', date: '2026-01-31', summary: both('The first.'), changes: [] },
  ],
}

/** Its folder of data, by path as check-data has it: the list of missions names it alone. */
export const secondMissionFiles: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  [
    'missions.json',
    {
      $schema: './schema/missions.json',
      records: [
        {
          id: secondMission.id,
          name: secondMission.name,
          shortName: secondMission.shortName,
          country: secondMission.country,
          basis: secondMission.basis,
          years: { first: 1978, last: 1991 },
        },
      ],
    },
  ],
  [
    'overview.json',
    {
      $schema: './schema/overview.json',
      records: [{ id: 'uniced', by: null, years: [], places: [] }],
    },
  ],
  ['uniced/mission.json', secondMission],
  ...Object.entries(lists).map(([file, records]): [string, unknown] => [
    `uniced/${file}.json`,
    { $schema: `../schema/${file}.json`, records },
  ]),
  ['uniced/provinces.topo.json', provincesTopology],
  ['uniced/basemap.topo.json', basemapTopology],
])

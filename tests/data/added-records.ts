import { expect } from 'vitest'
import { type Corrected, figure, saying, withActual } from './corrected-records.ts'

// What version 2026.11.3 added, and what it corrected of what was there, written out by hand with plain spaces.

const event = (record: string, now: object): Corrected => ({ file: 'events', record, now })

const contingent = (record: string, value: number, qualifier: string, more: object): Corrected => ({
  file: 'strength',
  record,
  now: withActual(value, qualifier, { component: 'contingent', ...more }),
})

const announcedIn2017 = (record: string, en: string, fr: string, source: string): Corrected => ({
  file: 'sites',
  record,
  now: {
    register: 'un-maps',
    notes: saying(en, fr),
    sources: expect.arrayContaining(['geo-pko-2-3', source]),
  },
})

const inNorthKivu = [
  'on 19 July 2017 that it would close, as from 31 July, five fixed bases in North Kivu',
  'Le 19 juillet 2017, la MONUSCO a annoncé la fermeture, à partir du 31 juillet, de cinq bases fixes',
  'un-pk-2017-07-19',
] as const

const inIturi = [
  'Biakato, Komanda and Mambasa, in Ituri, was announced on 26 September 2017',
  'Biakato, Komanda et Mambasa, en Ituri, a été annoncée le 26 septembre 2017',
  'diaspordc-2017-09',
] as const

const sites: readonly Corrected[] = [
  {
    file: 'sites',
    record: 'kamango',
    now: {
      register: 'drawdown',
      kind: 'base',
      province: 'CD-NK',
      territory: { en: 'Beni', fr: 'Beni' },
      opened: { date: '2013', precision: 'year', sources: ['laplumeinfos-kamango'] },
      position: { source: 'geo-pko-2-3' },
      notes: saying('still show a Tanzanian company at Kamango in 2024', 'encore une compagnie tanzanienne'),
    },
  },
  {
    file: 'sites',
    record: 'nyamilima',
    now: {
      register: 'drawdown',
      kind: 'base',
      province: 'CD-NK',
      territory: { en: 'Rutshuru', fr: 'Rutshuru' },
      opened: { date: '2008', precision: 'year', sources: ['azzureplus-nyamilima'] },
      position: { source: 'geo-pko-2-3' },
    },
  },
  announcedIn2017('map-walikale', ...inNorthKivu),
  announcedIn2017('map-masisi', ...inNorthKivu),
  announcedIn2017('map-komanda', ...inIturi),
  announcedIn2017('map-mambasa', ...inIturi),
]

const newEvents: readonly Corrected[] = [
  event('2022-02-06-luofu', {
    date: '2022-02-06',
    precision: 'approx',
    type: 'redeployment',
    status: 'happened',
    site: null,
    province: 'CD-NK',
    contributor: 'IND',
    effect: null,
    conflicts: saying('worked out from “five days ago”', 'déduit de « il y a 5 jours »'),
  }),
  event('2022-10-24-nyamilima-announcement', {
    date: '2022-10-24',
    type: 'plan',
    site: 'nyamilima',
    planned: null,
    effect: null,
  }),
  event('2023-01-27-nyamilima', {
    date: '2023-01-27',
    precision: 'day',
    type: 'closure',
    site: 'nyamilima',
    recipient: null,
    effect: 'closed',
    otherDates: [{ date: '2022-10-24', precision: 'day', sources: ['kt-2022-10-24'] }],
    conflicts: saying('Only Radio Moto gives this day', 'Seule Radio Moto donne ce jour'),
  }),
  event('2023-04-06-kamango', {
    date: '2023-04-06',
    precision: 'day',
    type: 'handover',
    site: 'kamango',
    recipient: { en: 'Local authorities', fr: 'Autorités locales' },
    effect: 'handed-over',
    sources: expect.arrayContaining(['monusco-kamango-2023-04']),
  }),
  event('2023-05-uruguay-water-unit', {
    date: '2023-05',
    precision: 'month',
    type: 'contingent-departure',
    contributor: 'URY',
    figures: [figure('soldiers', 20)],
    conflicts: saying('Only one source', 'Une seule source'),
  }),
  event('2024-04-22-indonesia-rotation', {
    contributor: 'IDN',
    effect: null,
    figures: [
      figure('sent off', 1025),
      figure('of which battalion XXXIX-F', 850),
      figure('of which engineering company XX-U', 175),
    ],
  }),
  event('2024-07-31-guatemala-rotation', {
    precision: 'approx',
    contributor: 'GTM',
    figures: [figure('soldiers', 184), figure('of which women', 14)],
  }),
  event('2025-05-15-goma-base-evacuation-end', {
    date: '2025-05-15',
    precision: 'day',
    type: 'report',
    site: 'goma',
    effect: null,
    figures: [
      figure('people moved in the end (more than)', 1300),
      figure('road convoys', 8),
      figure('helicopter flights', 46),
      figure('plane flights', 23),
    ],
    conflicts: saying('15 May is the day of the announcement', 'Le 15 mai est le jour de l’annonce'),
    sources: expect.arrayContaining(['un-pk-goma-2025-05-15']),
  }),
  event('2025-10-03-indonesia-rotation', {
    contributor: 'IDN',
    province: 'CD-IT',
    figures: [figure('soldiers', 850), figure('of which women', 50)],
  }),
  event('2025-12-17-bapere-deployment', {
    date: '2025-12-17',
    type: 'redeployment',
    status: 'planned',
    site: null,
    province: 'CD-NK',
    planned: null,
    conflicts: saying('No source consulted documents an arrival', 'Aucune source consultée n’atteste'),
  }),
  event('2026-01-13-new-mandate-talks', { date: '2026-01-13', type: 'report', effect: null }),
  event('2026-02-01-guatemala-rotation', {
    contributor: 'GTM',
    figures: [],
    summary: saying('The size of the 25th is not given', 'L’effectif du 25e n’est pas donné'),
  }),
  event('2026-02-ceasefire-memorandum', {
    date: '2026-02',
    precision: 'approx',
    figures: [figure('representatives of each party', 3)],
  }),
]

const changedEvents: readonly Corrected[] = [
  event('2025-04-30-goma-base-evacuation', {
    figures: [
      figure('people concerned, at the start (about)', 1400),
      figure('sheltered at first (at least)', 3000),
    ],
    sources: expect.arrayContaining(['icrc-2025-05-01']),
  }),
  event('2024-05-10-uruavu-departure', {
    figures: [figure('members of the unit', 46)],
    conflicts: saying(
      'an aviation unit of 45 withdrawn in December 2023',
      'une unité d’aviation de 45 membres retirée en décembre 2023',
    ),
  }),
  event('2022-06-30-kalemie-closure', {
    date: '2022-06-30',
    conflicts: saying(
      'InfoCongo, with Radio Okapi, confirms it on 1 July',
      'confirmée le 1er juillet par InfoCongo',
    ),
  }),
  event('2021-05-19-kananga-handover', {
    recipient: { en: 'Provincial government', fr: 'Gouvernement provincial' },
    conflicts: saying('in the name of the Congolese State', 'au nom de l’État congolais'),
  }),
  event('2025-12-10-uvira-falls', {
    date: '2025-12-10',
    conflicts: saying('Only Sputnik gives the day', 'Seul Sputnik donne le jour'),
  }),
]

const strengths: readonly Corrected[] = [
  contingent('2024-04-22-contingent-indonesia-battalion-xxxix-f', 850, 'exact', { contributor: 'IDN' }),
  contingent('2024-04-22-contingent-indonesia-engineering-xx-u', 175, 'exact', { contributor: 'IDN' }),
  contingent('2024-07-31-contingent-guatemala-xxiv', 184, 'exact', {
    contributor: 'GTM',
    precision: 'approx',
  }),
  contingent('2025-01-contingent-india', 1218, 'about', { contributor: 'IND', precision: 'approx' }),
  contingent('2025-01-contingent-india-goma', 800, 'about', { covers: 'part', province: 'CD-NK' }),
  contingent('2025-01-contingent-india-sake', 400, 'about', { covers: 'part', province: 'CD-NK' }),
  contingent('2025-10-03-contingent-indonesia-battalion-xxxix-g', 850, 'exact', { contributor: 'IDN' }),
  contingent('2023-12-contingent-uruguay', 828, 'about', {
    notes: saying('gives 750 and 14 remaining', 'donne 750 et 14 restants'),
  }),
]

const others: readonly Corrected[] = [
  {
    file: 'outputs',
    record: 'monusco-qips-2025-10',
    now: {
      quantity: { value: 100_000, qualifier: 'more-than' },
      notes: saying('handed over on 14 October', 'remis le 14 octobre'),
    },
  },
  {
    file: 'contingents',
    record: 'idn-battalion-xxxix-f',
    now: {
      from: { date: '2024-04', precision: 'month' },
      to: { date: '2025-10', precision: 'approx' },
      strengths: [{ value: 850, qualifier: 'exact', date: '2024-04-22' }],
    },
  },
  {
    file: 'contingents',
    record: 'idn-battalion-xxxix-g',
    now: {
      province: 'CD-IT',
      to: null,
      strengths: [{ value: 850, qualifier: 'exact', date: '2025-10-03' }],
      notes: saying('not the unit, at Bogoro on 28 January 2026', 'à Bogoro le 28 janvier 2026'),
    },
  },
  {
    file: 'contingents',
    record: 'gtm-special-forces-xxiv',
    now: { to: { date: '2026-01-31', precision: 'approx' }, strengths: [{ value: 184 }] },
  },
  {
    file: 'contingents',
    record: 'gtm-special-forces-xxv',
    now: { from: { date: '2026-02', precision: 'month' }, to: null, strengths: [] },
  },
  {
    file: 'contingents',
    record: 'idn-engineering-xx-u',
    now: {
      strengths: [
        { value: 175, date: '2024-04-22' },
        { value: 173, date: '2025-06' },
      ],
    },
  },
]

export const added: readonly Corrected[] = [...sites, ...newEvents, ...changedEvents, ...strengths, ...others]

import { expect } from 'vitest'
import type { RecordFile } from '#src/schema/files.ts'

/** What stands in a record since it was corrected, written out by hand with plain spaces. */
export type Corrected = { file: RecordFile; record: string; now: object }

export const saying = (en: string, fr: string): object => ({
  en: expect.stringContaining(en),
  fr: expect.stringContaining(fr),
})

/** Among the figures of an event. */
export const figure = (en: string, value: number): object =>
  expect.objectContaining({ name: expect.objectContaining({ en }), value })

/** A ceiling that the Security Council set. */
const ceiling = (resolution: number, date: string, component: string, authorised: number): Corrected => ({
  file: 'strength',
  record: `${date}-${component}`,
  now: { date, precision: 'day', component, resolution, authorised, actual: null, province: null },
})

export const withActual = (value: number, qualifier: string, more: object): object => ({
  authorised: null,
  actual: { value, qualifier },
  ...more,
})

export const corrected: readonly Corrected[] = [
  {
    file: 'outputs',
    record: 'ury-heli-hours',
    now: {
      contributor: 'URY',
      quantity: { value: 10_000, qualifier: 'exact' },
      unit: { id: 'flight-hours' },
      from: '2010',
      to: '2022',
      quote: { text: 'alcanzar las 10.000 horas de vuelo en la RDC', source: 'fau-10000-hours' },
      notes: saying('25,451 passengers, 508,450 kg of cargo', '25 451 passagers, 508 450 kg de fret'),
    },
  },
  {
    file: 'outputs',
    record: 'monusco-lubero-fdlr',
    now: {
      actor: { en: 'MONUSCO in North Kivu', fr: 'MONUSCO au Nord-Kivu' },
      province: 'CD-NK',
      quantity: { value: 25_000, qualifier: 'more-than' },
      notes: saying('is not settled', 'Il n’est pas établi'),
    },
  },
  {
    file: 'outputs',
    record: 'monusco-lubero-demobilised',
    now: {
      actor: { en: 'MONUSCO in North Kivu', fr: 'MONUSCO au Nord-Kivu' },
      province: 'CD-NK',
      quantity: { value: 11_000, qualifier: 'exact' },
      notes: saying('is not settled', 'Il n’est pas établi'),
    },
  },
  {
    file: 'outputs',
    record: 'npl-road-katoto',
    now: {
      quantity: { value: 12, qualifier: 'exact' },
      unit: { id: 'km' },
      from: '2022-01-27',
      to: '2022-04-20',
    },
  },
  {
    file: 'outputs',
    record: 'npl-road-kasenyi',
    now: {
      quantity: { value: 11, qualifier: 'exact' },
      unit: { id: 'km' },
      from: '2020-01',
      to: '2020-03-21',
      notes: saying('handed over to the governor on 21 March 2020', 'remise au gouverneur le 21 mars 2020'),
    },
  },
  {
    file: 'strength',
    record: '2024-08-military-and-police',
    now: withActual(14_000, 'about', {
      date: '2024-08',
      notes: saying('Afrique-sur7 says “about 14,000”', 'Afrique-sur7 dit « environ 14 000 »'),
    }),
  },
  {
    file: 'strength',
    record: '2025-08-30-contingent-uruguay-to-be-relieved',
    now: withActual(450, 'more-than', {
      date: '2025-08',
      precision: 'month',
      contributor: 'URY',
      notes: saying('in the order of 750', 'de l’ordre de 750'),
    }),
  },
  {
    file: 'strength',
    record: '2022-11-18-experts-on-mission',
    now: withActual(490, 'exact', {
      notes: saying('the ceiling then was 660', 'le plafond était de 660'),
    }),
  },
  {
    file: 'strength',
    record: '2017-09-15-military',
    now: {
      authorised: 16_215,
      actual: { value: 16_071, qualifier: 'exact' },
      notes: saying('resolution 2348 of 31 March 2017', 'résolution 2348 du 31 mars 2017'),
    },
  },
  {
    file: 'strength',
    record: '2025-08-07-contingent-bangladesh-police-kinshasa',
    now: withActual(178, 'exact', {
      contributor: 'BGD',
      notes: saying('the next one, of 180', 'la suivante, forte de 180 membres'),
    }),
  },
  ceiling(2463, '2019-03-29', 'military', 16_215),
  ceiling(2463, '2019-03-29', 'observers-and-staff', 660),
  ceiling(2463, '2019-03-29', 'individual-police', 391),
  ceiling(2463, '2019-03-29', 'formed-police', 1050),
  ceiling(2502, '2019-12-19', 'observers-and-staff', 660),
  ceiling(2502, '2019-12-19', 'formed-police', 1050),
  {
    file: 'events',
    record: '2019-12-19-res-2502',
    now: {
      type: 'resolution',
      mandateUntil: '2020-12-20',
      figures: expect.arrayContaining([
        figure('troops authorized', 14_000),
        figure('police authorized', 591),
        figure('observers and staff officers authorized', 660),
        figure('formed police personnel authorized', 1050),
        figure('additional formed police authorized, in place of military', 360),
      ]),
    },
  },
  {
    file: 'events',
    record: '2024-10-15-lubero-return',
    now: {
      site: 'lubero',
      status: 'planned',
      effect: null,
      title: saying('return to Lubero territory announced', 'dans le territoire de Lubero annoncé'),
      summary: saying('No source consulted documents that', 'Aucune source consultée n’atteste'),
    },
  },
  {
    file: 'sites',
    record: 'lubero',
    now: {
      notes: saying(
        'announced a temporary return to Lubero; no source consulted documents an arrival',
        'a annoncé un retour temporaire à Lubero ; aucune source consultée n’atteste une arrivée',
      ),
    },
  },
  {
    file: 'events',
    record: '2023-12-26-lubero',
    now: {
      effect: 'closed',
      recipient: null,
      summary: saying(
        'A third of the office’s material was left to State and non-State bodies, at a ceremony at Mulo',
        'Un tiers du matériel du bureau a été laissé à des organismes étatiques et non étatiques, lors d’une cérémonie à Mulo',
      ),
    },
  },
  {
    file: 'events',
    record: '2025-04-30-goma-base-evacuation',
    now: {
      figures: [
        figure('people concerned, at the start (about)', 1400),
        figure('sheltered at first (at least)', 3000),
      ],
      summary: saying('On 15 May MONUSCO announced the end', 'Le 15 mai, la MONUSCO a annoncé la fin'),
    },
  },
  {
    file: 'events',
    record: '2025-09-uruguay-rotation',
    now: {
      figures: expect.arrayContaining([
        figure('left to be relieved before the August flights (more than)', 450),
        figure('usual size of the battalion (about)', 750),
      ]),
      summary: saying('a little over 450 were left', 'un peu plus de 450 restaient'),
    },
  },
  {
    file: 'events',
    record: '2026-02-23-uvira-assessment',
    now: { site: 'uvira', type: 'redeployment', returnKind: 'visit', effect: 'operations-ceased' },
  },
  {
    file: 'events',
    record: '2026-12-31-south-africa-deadline',
    now: {
      contributor: 'ZAF',
      planned: '2026-12-31',
      announced: { date: '2026-01-12', precision: 'day', sources: ['allafrica-2026-02-09'] },
      summary: saying(
        'told on 12 January 2026; it became public on 7 February',
        'informée le 12 janvier 2026 ; la décision a été rendue publique le 7 février',
      ),
    },
  },
  {
    file: 'sites',
    record: 'beni',
    now: {
      register: 'drawdown',
      kind: 'headquarters',
      name: saying('temporary force headquarters (since 2025)', 'provisoire de la Force (depuis 2025)'),
      opened: null,
      contributors: [],
    },
  },
  {
    file: 'sites',
    record: 'map-beni',
    now: { register: 'un-maps', kind: 'map-place', name: { en: 'Beni', fr: 'Beni' }, province: 'CD-NK' },
  },
]

import type { TimelineInput } from '#src/domain/events/timeline-view.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Province } from '#src/schema/mission.ts'
import type { Site } from '#src/schema/site.ts'
import { aSite, anEvent } from '#tests/domain/builders.ts'

/** Phase 1 in South Kivu in few records: a base left early, one on time, one late, one not at all; and the mission. */

const opened: Site['opened'] = { date: '2003', precision: 'year', sources: ['opening'] }
const army = { en: 'Armed forces (FARDC)', fr: 'Forces armées (FARDC)' }

export const provinceRecords: readonly Province[] = [
  {
    id: 'CD-SK',
    name: { en: 'South Kivu', fr: 'Sud-Kivu' },
    capital: 'Bukavu',
    phase: { number: 1, start: 'start', plannedEnd: 'deadline', end: 'end', sources: ['plan'] },
  },
  { id: 'CD-KL', name: { en: 'Kwilu', fr: 'Kwilu' }, capital: 'Bandundu', phase: null },
]

const sites: readonly Site[] = [
  aSite({ id: 'mikenge', name: { en: 'Mikenge base', fr: 'Base de Mikenge' }, opened }),
  aSite({ id: 'amsar', name: { en: 'Engineering camp', fr: 'Camp du génie' }, opened }),
  aSite({ id: 'walungu', name: { en: 'Walungu camp', fr: 'Camp de Walungu' }, opened }),
  aSite({ id: 'uvira', name: { en: 'Uvira base', fr: 'Base d’Uvira' }, opened }),
  aSite({ id: 'bandundu', name: { en: 'Bandundu office', fr: 'Bureau de Bandundu' }, province: 'CD-KL' }),
]

const events: readonly MissionEvent[] = [
  anEvent({
    id: 'bandundu',
    date: '2019-06',
    precision: 'month',
    province: 'CD-KL',
    site: 'bandundu',
    planned: '2019-06-30',
    effect: 'closed',
    title: { en: 'Bandundu office closed', fr: 'Fermeture du bureau de Bandundu' },
  }),
  anEvent({
    id: 'walungu',
    date: '2023-07-18',
    site: 'walungu',
    effect: 'closed',
    title: { en: 'Walungu camp closed', fr: 'Fermeture du camp de Walungu' },
  }),
  anEvent({
    id: 'resolution',
    date: '2023-12-19',
    type: 'resolution',
    province: null,
    site: null,
    resolution: 2717,
    title: { en: 'Resolution 2717: withdrawal begins', fr: 'Résolution 2717 : début du retrait' },
    figures: [{ name: { en: 'troops authorized', fr: 'militaires autorisés' }, value: 11500 }],
  }),
  anEvent({ id: 'start', date: '2024-01', precision: 'month', type: 'phase-start', site: null }),
  anEvent({
    id: 'amsar',
    date: '2024-04-09',
    site: 'amsar',
    effect: 'closed',
    title: { en: 'Camp closed', fr: 'Fermeture du camp' },
    summary: { en: 'A closing ceremony was held.', fr: 'Une cérémonie de fermeture a eu lieu.' },
    conflicts: { en: 'One paper says 11 April.', fr: 'Un journal indique le 11 avril.' },
    sources: ['first-paper', 'second-paper', 'third-paper'],
  }),
  anEvent({
    id: 'deadline',
    date: '2024-04-30',
    planned: '2024-04-30',
    type: 'deadline',
    status: 'missed',
    site: null,
  }),
  anEvent({
    id: 'departure',
    date: '2024-05-10',
    precision: 'approx',
    planned: '2024-03',
    type: 'contingent-departure',
    site: null,
    title: { en: 'Air unit leaves', fr: 'Départ de l’unité aérienne' },
  }),
  anEvent({ id: 'end', date: '2024-06-30', type: 'phase-end', site: null }),
  anEvent({
    id: 'mikenge',
    date: '2024-07-11',
    site: 'mikenge',
    type: 'handover',
    planned: '2024-04-30',
    effect: 'handed-over',
    recipient: army,
    title: { en: 'Mikenge handed over', fr: 'Mikenge rétrocédée' },
  }),
  anEvent({
    id: 'uvira-transfer',
    date: '2026-12-20',
    planned: '2026-12-20',
    status: 'planned',
    type: 'handover',
    site: 'uvira',
    title: { en: 'Uvira to be handed over', fr: 'Uvira doit être rétrocédée' },
  }),
]

const index = buildSiteIndex(sites, events, [], [])

/** What the timeline of one province, or of all of the mission, is read from. */
export const narrowedTo = (
  provinces: readonly string[],
  wish: Pick<TimelineInput, 'eventTypes' | 'period'>,
): TimelineInput => {
  const isChosen = (code: string | null) =>
    code === null || provinces.length === 0 || provinces.includes(code)
  const histories = index.records.map(({ history }) => history)
  return {
    events: events.filter((event) => isChosen(event.province)),
    allEvents: events,
    histories: histories.filter(({ site }) => isChosen(site.province)),
    allHistories: histories,
    provinces,
    provinceRecords,
    ...wish,
  }
}

import type { Contingent, Deployment } from '#src/schema/contingent.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Site } from '#src/schema/site.ts'

/** Records with nothing in them but what a test is about. */

const both = (text: string) => ({ en: text, fr: text })

export const aSite = (site: Partial<Site> = {}): Site => ({
  id: 'camp',
  register: 'drawdown',
  name: both('Camp'),
  province: 'CD-SK',
  territory: null,
  kind: 'camp',
  contributors: ['CHN'],
  position: { lat: -2.5, lon: 28.8, source: 'geonames' },
  precision: 'site',
  opened: null,
  seen: [],
  notes: null,
  sources: ['some-source'],
  ...site,
})

export const anEvent = (event: Partial<MissionEvent> = {}): MissionEvent => ({
  id: 'event',
  date: '2024-04-09',
  precision: 'day',
  type: 'closure',
  status: 'happened',
  province: 'CD-SK',
  site: 'camp',
  contributor: null,
  recipient: null,
  planned: null,
  effect: null,
  title: both('Event'),
  summary: both('Summary'),
  conflicts: null,
  figures: [],
  sources: ['some-source'],
  ...event,
})

export const aDeployment = (deployment: Partial<Deployment> = {}): Deployment => ({
  id: 'camp-2024-monusco',
  site: 'camp',
  year: 2024,
  mission: 'MONUSCO',
  troops: [300],
  mean: 300,
  ...deployment,
})

export const aContingent = (contingent: Partial<Contingent> = {}): Contingent => ({
  id: 'camp-chn-monusco',
  origin: 'un-maps',
  name: null,
  contributor: 'CHN',
  kind: null,
  site: 'camp',
  province: null,
  mission: 'MONUSCO',
  from: null,
  to: null,
  estimates: { 2024: 300 },
  strengths: [],
  notes: null,
  sources: ['some-source'],
  ...contingent,
})

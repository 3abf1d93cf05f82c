import { HttpResponse, http } from 'msw'
import { server } from '#mocks/server.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { realRecords } from '#tests/data/real-records.ts'

const other: Readonly<Record<string, MissionEvent['otherDates']>> = {
  '2024-04-29-amsar-handover': [
    {
      date: '2024-04-09',
      precision: 'day',
      sources: ['7sur7-2024-04-09', 'lifeinfos-2024-04', 'kivutop-2024-04', 'allafrica-2024-04-20'],
    },
  ],
  '2024-05-25-sange': [{ date: '2024-05-28', precision: 'day', sources: ['laprunelle-2024-04-29'] }],
}

/** The real events, two of them with other dates put in for a test: Amsar by four sources, Sange by one. */
export const disputedEvents = (): readonly MissionEvent[] =>
  realRecords('events').map((event) => {
    const copy = structuredClone(event)
    const otherDates = other[event.id]
    delete copy.otherDates
    if (otherDates) copy.otherDates = otherDates
    return copy
  })

/** From here to the end of the test the page gets those events. */
export const publishDisputedEvents = (): void => {
  const records = disputedEvents()
  server.use(http.get('*/monusco/events.json', () => HttpResponse.json({ records })))
}

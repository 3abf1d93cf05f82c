import { describe, expect, it } from 'vitest'
import { changesBetween } from '#src/domain/changes/changes.ts'
import { comparedDays } from '#src/domain/changes/compared-days.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { changesParagraph } from '#src/text/changes-paragraph.ts'
import { changesShort } from '#src/text/changes-short.ts'
import { loadChangeSentences } from '#src/text/load-change-sentences.ts'
import { aSite, anEvent } from '#tests/domain/builders.ts'
import { realMission } from '#tests/data/real-mission.ts'

const opened = { date: '2010', precision: 'year' as const, sources: ['s'] }
const sites = [
  aSite({ id: 'sange', name: { en: 'Sange base', fr: 'Base de Sange' }, opened }),
  aSite({ id: 'uvira', name: { en: 'Uvira base', fr: 'Base d’Uvira' }, opened }),
]
const left = anEvent({
  site: 'sange',
  date: '2024-04-29',
  effect: 'closed',
  conflicts: { en: 'Dates differ', fr: 'Les dates diffèrent' },
  otherDates: [{ date: '2024-04-09', precision: 'day', sources: ['a', 'b', 'c', 'd'] }],
})
const mandate = anEvent({
  id: 'resolution',
  type: 'resolution',
  site: null,
  province: null,
  date: '2024-03-20',
  mandateUntil: '2024-12-20',
  title: { en: 'Resolution', fr: 'Résolution' },
})

const say = async (language: Language, events: readonly MissionEvent[]) => {
  const index = buildSiteIndex(sites, events, [], [])
  const days = comparedDays('2024-03-31', '2024-05-31')
  const changes = changesBetween(
    { index, events, contingents: [], strength: [], today: '2024-05-31' },
    days,
    noFilter,
  )
  const scope = {
    mission: realMission,
    filter: noFilter,
    provinceName: String,
    inProvince: () => null,
    contributorName: String,
    recipientName: String,
  }
  const briefing = await loadChangeSentences(language)
  const texts = [changesShort(changes, briefing.short, scope), changesParagraph(changes, briefing, scope)]
  return texts.map((text) => text.replaceAll('\u00a0', ' '))
}

describe('what only some records say', () => {
  it('names the end of the mandate where no planned date lies ahead', async () => {
    const [english] = await say('en', [left, mandate])
    expect(english).toContain('(open); the mandate runs until 20 December 2024 (“Resolution”).')
    const [french] = await say('fr', [left, mandate])
    expect(french).toContain('(ouvert) ; le mandat court jusqu’au 20 décembre 2024 (« Résolution »).')
  })

  it('names the dates that sources give otherwise, once, at the end', async () => {
    const [, english] = await say('en', [left])
    expect(english).toMatch(/; on the date at Sange: 29 April, or 9 April according to four sources\.$/u)
    const [, french] = await say('fr', [left])
    expect(french).toMatch(/ ; sur la date : Sange, 29 avril ou 9 avril selon quatre sources\.$/u)
  })

  it('names no date that was later said never to have been agreed', async () => {
    const plan = anEvent({
      id: 'plan',
      type: 'plan',
      site: null,
      date: '2024-01-13',
      planned: '2024-12-31',
      planBasis: 'not-agreed',
      title: { en: 'Timetable', fr: 'Calendrier' },
    })
    const [english] = await say('en', [left, plan])
    expect(english).not.toContain('31 December 2024')
  })
})

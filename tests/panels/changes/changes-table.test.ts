import { expect, it } from 'vitest'
import { changesBetween } from '#src/domain/changes/changes.ts'
import { comparedDays } from '#src/domain/changes/compared-days.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import { changesTable } from '#src/panels/changes/changes-table.ts'
import { aSite, anEvent } from '#tests/domain/builders.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const { en: english, fr: french } = realTexts

const goods = (id: string, date: string) => anEvent({ id, date, type: 'handover', effect: null })

it.each([
  ['en', english, 'after the data on the mission ends; not about the mission itself'],
  ['fr', french, 'après la fin des données sur la Mission\u00a0; ne concerne pas la Mission elle-même'],
] as const)(
  'goods handed over after the data on the mission ends are marked so, and none before (%s)',
  (language, t, note) => {
    const events = [goods('last-day', '2026-03-11'), goods('day-after', '2026-03-12')]
    const changes = changesBetween(
      {
        index: buildSiteIndex([aSite()], events, [], []),
        events,
        contingents: [],
        strength: [],
        today: '2026-11-27',
      },
      comparedDays('2026-01-01', '2026-06-30'),
      noFilter,
    )
    const { header, rows } = changesTable(changes, namesIn(language, [], []), '2026-03-11', t, language)
    const at = header.indexOf('Notes')
    // As on the page: the goods, and the same events among all that happened.
    const marked = [
      ['last-day', null],
      ['day-after', note],
    ]
    expect(rows.map((row) => [row[0], row[at]])).toEqual([...marked, ...marked])
  },
)

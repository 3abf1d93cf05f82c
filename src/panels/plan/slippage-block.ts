import { capital, formatDate } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { returnKinds } from '#src/domain/plans/burn-down.ts'
import { type SlippageRow, conflictsOf, sourcesOf } from '#src/domain/plans/slippage.ts'
import { publisherIn } from '#src/domain/sources/citations.ts'
import type { Text } from '#src/schema/parts.ts'
import { disputedDate } from '#src/text/other-dates.ts'
import { plannedTitle } from '#src/text/planned-title.ts'
import { inSequence } from '#src/text/sentence-end.ts'
import { outcomePhrase } from '#src/text/slip-phrase.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { citeAll } from '#src/export/briefing/section-frame.ts'
import type { BriefingBlock } from '#src/export/briefing/sections.ts'

/** What the page says of a planned date: its kind, and what announced, replaced, suspended or undid it. */
const factsOf = (row: SlippageRow, { t, language, sources }: BriefingContext): readonly string[] => {
  const { standing, announcedBy, kind, supersededBy, suspensions, returned } = row
  const publisherOf = publisherIn(sources)
  const titles = (events: readonly { title: Text }[]) =>
    events.map(({ title }) => textIn(title, language)).join(' · ')
  return [
    `${capital(t.plan.standing[standing])}.`,
    announcedBy.length > 0 &&
      t.plan.announced(
        t.words.list(announcedBy.map((other) => disputedDate(other, other, t, language, publisherOf))),
      ),
    kind === 'superseded' && supersededBy && t.plan.supersededBy(titles([supersededBy])),
    suspensions.length > 0 && t.plan.suspended(titles(suspensions)),
    returned &&
      t.plan.returned(
        t.plan.change[returnKinds[returned.returnKind ?? 'reopening']],
        disputedDate(returned, returned.event, t, language, publisherOf),
      ),
    conflictsOf(row) !== null && `${t.words.sourcesDiffer}.`,
  ].filter((fact): fact is string => typeof fact === 'string')
}

/** Every planned date of the page's list with its outcome at the date shown, in the same order and words. */
export const slippageBlock = (context: BriefingContext, rows: readonly SlippageRow[]): BriefingBlock => {
  const { base, t, language, names, sources } = context
  const { columns } = t.plan
  const siteNames = new Map(base.index.records.map(({ site }) => [site.id, textIn(site.name, language)]))
  return {
    kind: 'table',
    alt: t.plan.slippageTable,
    header: [columns.planned, columns.outcome, columns.actual, columns.what, columns.place, columns.sources],
    rows: rows.map((row) => [
      formatDate(row.event.planned, language),
      outcomePhrase(row, t, language),
      row.done && row.fulfilledBy
        ? disputedDate(row.fulfilledBy, row.fulfilledBy, t, language, publisherIn(sources))
        : '',
      inSequence([plannedTitle(row, (id) => siteNames.get(id) ?? id, t, language), ...factsOf(row, context)]),
      row.event.province === null ? t.plan.wholeMission : names.province(row.event.province),
      citeAll(context, sourcesOf(row)),
    ]),
    columns: [13, 13, 13, 34, 12, 15],
  }
}

import { lastDay } from '#src/domain/dates/dates.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { aheadOf } from '#src/domain/page/ahead-of.ts'
import { leavingAs } from '#src/shared/exports/chart-export.ts'
import type { ExportInput, PanelExportable } from '#src/shared/exports/PanelExport.tsx'
import { today } from '#src/ui/today.ts'

/** The dates ahead leave as rows: a list, and so no picture. Null where nothing is ahead. */
export const aheadExport = ({ view, model, context }: ExportInput): PanelExportable | null => {
  const { t, language } = context
  const { dates } = aheadOf(model, view)
  if (dates.length === 0) return null
  const siteNames = new Map(
    model.base.index.records.map(({ site }) => [site.id, textIn(site.name, language)]),
  )
  return {
    exportable: {
      ...leavingAs(context, {
        panel: t.plan.ahead.title,
        view: 'dates-ahead',
        notes: () => ({
          panel: t.plan.ahead.title,
          sourceIds: dates.flatMap(({ event }) => event.sources),
          notes: [t.plan.ahead.intro(formatDate(model.day, language))],
        }),
        table: async () => {
          const { aheadTable } = await import('./ahead-table.ts')
          const days = {
            day: model.day,
            covered: lastDay(model.base.mission.coverage.mission),
            today: today(),
          }
          return aheadTable(dates, days, (id) => siteNames.get(id) ?? id, model.names, t, language)
        },
      }),
      picture: null,
    },
  }
}

import { lastDay } from '#src/domain/dates/dates.ts'
import { readHeadcounts } from '#src/domain/strength/headcount-view.ts'
import { headcountsExport } from '#src/panels/strength/headcounts-export.ts'
import { valueOr } from '#src/queries/file-result.ts'
import { loadHeadcounts } from '#src/text/load-headcounts.ts'
import type { EmbedPanel } from '#src/embed/shown.ts'

export const panel: EmbedPanel = {
  name: 'headcounts',
  texts: import.meta.glob(['#src/text/*/strength.ts']),
  columns: ['month', 'mission', 'troops', 'police', 'observers', 'total', 'contributors'],
  show: async (input, { textsOf, language }) => {
    const { mission, index } = input.model.base
    const { records } = valueOr(input.files.headcounts, { records: [], problems: [] })
    const counts = readHeadcounts(records, index.maps.missions, lastDay(mission.coverage.mission))
    if (counts === null) return null
    return headcountsExport(input, counts, textsOf(mission).fill(await loadHeadcounts(language)))
  },
}

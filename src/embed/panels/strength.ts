import { valueOr } from '#src/queries/file-result.ts'
import { strengthExport } from '#src/panels/strength/strength-export.ts'
import type { EmbedPanel } from '#src/embed/shown.ts'

export const panel: EmbedPanel = {
  name: 'strength',
  texts: import.meta.glob(['#src/text/*/strength.ts']),
  columns: ['date', 'component', 'label', 'ceiling', 'resolution', 'qualifier', 'actual', 'apart'],
  show: async (input) => {
    const { records } = valueOr(input.files.strength, { records: [], problems: [] })
    return records.length === 0 ? null : strengthExport(input, records)
  },
}

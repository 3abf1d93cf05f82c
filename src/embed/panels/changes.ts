import { briefingChanges } from '#src/panels/changes/briefing-changes.ts'
import { changesExport } from '#src/panels/changes/changes-export.ts'
import type { EmbedPanel } from '#src/embed/shown.ts'

export const panel: EmbedPanel = {
  name: 'changes',
  texts: import.meta.glob(['#src/text/*/changes.ts', '#src/text/*/sections.ts', '#src/text/*/sites.ts']),
  columns: ['date', 'kind', 'title', 'province', 'before', 'after', 'recipient', 'remarks'],
  show: async (input) => {
    const { t, language } = input.context
    const { sentences } = await briefingChanges({ ...input, t, language })
    return { ...changesExport(input), told: sentences }
  },
}

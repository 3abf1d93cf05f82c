import { timelineExport } from '#src/panels/timeline/timeline-export.ts'
import type { EmbedPanel } from '#src/embed/shown.ts'

export const panel: EmbedPanel = {
  name: 'timeline',
  texts: import.meta.glob(['#src/text/*/kinds.ts', '#src/text/*/timeline.ts']),
  columns: ['date', 'type', 'status', 'title', 'site', 'recipient', 'planned', 'afterData'],
  show: async (input) => timelineExport(input),
}

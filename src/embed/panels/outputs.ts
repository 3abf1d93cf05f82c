import { outputsExport } from '#src/panels/outputs/outputs-export.ts'
import type { EmbedPanel } from '#src/embed/shown.ts'

export const panel: EmbedPanel = {
  name: 'outputs',
  texts: import.meta.glob(['#src/text/*/kinds.ts', '#src/text/*/outputs.ts']),
  columns: ['category', 'qualifier', 'value', 'unit', 'actor', 'province', 'from', 'to'],
  show: async (input) => outputsExport(input),
}

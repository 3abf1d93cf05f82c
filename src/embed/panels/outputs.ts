import { outputsExport } from '#src/panels/outputs/outputs-export.ts'
import type { EmbedPanel } from '#src/embed/shown.ts'

export const panel: EmbedPanel = {
  name: 'outputs',
  texts: import.meta.glob(['#src/text/*/kinds.ts', '#src/text/*/outputs.ts']),
  columns: ['category', 'qualifier', 'value', 'unit', 'actor', 'province', 'from', 'to'],
  // What holds for all of it comes first; what is told of each group follows the picture.
  show: async (input) => {
    const shown = outputsExport(input)
    return shown && { ...shown, told: [input.context.t.outputs.notAdded] }
  },
}

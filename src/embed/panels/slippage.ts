import { slippageExport } from '#src/panels/plan/slippage-export.ts'
import type { EmbedPanel } from '#src/embed/shown.ts'

export const panel: EmbedPanel = {
  name: 'slippage',
  texts: {},
  columns: ['planned', 'title', 'province', 'outcome', 'days', 'actual'],
  show: async (input) => (input.model.base.mission.basis === 'un-maps' ? null : slippageExport(input)),
}

import { burnDownOf } from '#src/domain/page/burn-down-of.ts'
import { burnDownExport } from '#src/panels/plan/burn-down-export.ts'
import type { EmbedPanel } from '#src/embed/shown.ts'

export const panel: EmbedPanel = {
  name: 'burn-down',
  texts: {},
  columns: ['date', 'what', 'title', 'open', 'ofDeadline', 'planned'],
  // UN maps show no plan and no closure to hold against one.
  show: async (input) =>
    input.model.base.mission.basis === 'un-maps'
      ? null
      : burnDownExport(input, burnDownOf(input.model, input.view)),
}

import { mapExport } from '#src/panels/map/map-export.ts'
import { mapCoursePhrase } from '#src/text/map-course-phrase.ts'
import type { EmbedPanel } from '#src/embed/shown.ts'

export const panel: EmbedPanel = {
  name: 'map',
  texts: import.meta.glob([
    '#src/text/*/handling.ts',
    '#src/text/*/kinds.ts',
    '#src/text/*/legend.ts',
    '#src/text/*/map.ts',
    '#src/text/*/site-list.ts',
    '#src/text/*/sites.ts',
  ]),
  columns: ['site', 'province', 'status', 'since', 'recipient', 'returned', 'contributors'],
  show: async (input) => {
    const { shown, names, t, language } = input.context
    return { ...mapExport(input), told: [mapCoursePhrase(shown, names, t, language)] }
  },
}

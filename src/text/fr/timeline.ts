import type { timeline as english } from '#src/text/en/timeline.ts'

export const timeline: typeof english = {
  title: 'Chronologie',
}

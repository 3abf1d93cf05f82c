import type { sources as english } from '#src/text/en/sources.ts'

export const sources: typeof english = {
  title: 'Sources',
}

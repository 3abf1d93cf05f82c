import type { compare as english } from '#src/text/en/compare.ts'

export const compare: typeof english = { title: 'Comparaison' }

import type { Cited } from '#src/domain/sources/cited.ts'

/** Marks the element of a figure so that a link finds it; `name` is read out when the page opens there. */
export const citeMark = (cited: Cited, name: string) => ({ 'data-cite': cited, 'data-cite-name': name })

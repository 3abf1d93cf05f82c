import type { Cited } from '#src/domain/sources/cited.ts'

/** Marks the element that shows a figure, so that a link finds it; `name` is said when the page is opened at it. */
export const citeMark = (cited: Cited, name: string) => ({ 'data-cite': cited, 'data-cite-name': name })

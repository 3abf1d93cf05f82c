import { useNextFrame } from '#src/pace/use-next-frame.ts'
import type { View } from '#src/url/view.ts'

const isSameButFilter = (a: View, b: View): boolean => {
  const before = new Map<string, unknown>(Object.entries(a))
  return Object.entries(b).every(([key, value]) => key === 'filter' || value === before.get(key))
}

/**
 * The view, or that of the frame before if nothing but the filter is another one: a filter changes every
 * part of the page at once, and is worked out in small pieces once the control that chose it has answered.
 */
export const useFilterAfterPaint = (view: View): View =>
  useNextFrame(view, (before) => !isSameButFilter(before, view))

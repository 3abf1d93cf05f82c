import { useNextFrame } from '#src/pace/use-next-frame.ts'
import type { View } from '#src/url/view.ts'

/** What has a control of its own that stands apart from all that it changes. */
const following: ReadonlySet<string> = new Set<keyof View>(['date', 'filter'])

const isSameButThese = (a: View, b: View): boolean => {
  const before = new Map<string, unknown>(Object.entries(a))
  return Object.entries(b).every(([key, value]) => following.has(key) || value === before.get(key))
}

/**
 * The view, or that of the frame before if nothing but date and filter are others: they change every part of
 * the page at once, which is worked out in small pieces once the control that chose it has answered, however
 * much there is to draw.
 */
export const useViewAfterPaint = (view: View): View =>
  useNextFrame(view, (before) => !isSameButThese(before, view))

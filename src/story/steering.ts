/** The step that a key leads to, counted from 0; null for other keys. Clickers send Page Up and Page Down. */
export const stepAfterKey = (key: string, shift: boolean, at: number, of: number): number | null => {
  if (key === 'Home') return 0
  if (key === 'End') return of - 1
  if (key === 'ArrowRight' || key === 'PageDown') return Math.min(at + 1, of - 1)
  if (key === 'ArrowLeft' || key === 'PageUp') return Math.max(at - 1, 0)
  if (key === ' ') return Math.min(Math.max(at + (shift ? -1 : 1), 0), of - 1)
  return null
}

/** How far a finger moves, in CSS pixels, before it means another step. */
const least = 50

/**
 * Which way a finger that moved so far leads: 1 on, -1 back, 0 nowhere, where it scrolled or only touched.
 */
export const waySwiped = (x: number, y: number): -1 | 0 | 1 => {
  if (Math.abs(x) < least || Math.abs(x) < 2 * Math.abs(y)) return 0
  return x < 0 ? 1 : -1
}

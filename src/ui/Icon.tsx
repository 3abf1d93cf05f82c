/** Drawn on a square of 16 units; those with a stroke are lines. */
const shapes = {
  previous: { d: 'M11 3v10L3.5 8Z', isLine: false },
  next: { d: 'M5 3v10L12.5 8Z', isLine: false },
  up: { d: 'M3 11.5L8 4L13 11.5Z', isLine: false },
  down: { d: 'M3 4.5L8 12L13 4.5Z', isLine: false },
  away: { d: 'M4 12L12 4M6 3.5H12.5V10', isLine: true },
  play: { d: 'M4 2.5v11L13.5 8Z', isLine: false },
  pause: { d: 'M3.5 3H6.5V13H3.5ZM9.5 3H12.5V13H9.5Z', isLine: false },
  fit: { d: 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10', isLine: true },
  calendar: { d: 'M2.5 4H13.5V13.5H2.5ZM2.5 7.2H13.5M5.5 2V5M10.5 2V5', isLine: true },
  whole: { d: 'M2 8.5L8 3L14 8.5M4 7V13H12V7', isLine: true },
} as const

export type IconName = keyof typeof shapes

/**
 * The sign of a control beside its name. Drawn as a path, because the page's font has no such signs: a
 * fallback font is slow to find and differs between machines.
 */
export const Icon = ({ name, size = 12 }: { name: IconName; size?: number }) => {
  const { d, isLine } = shapes[name]
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={d}
        fill={isLine ? 'none' : 'currentColor'}
        stroke={isLine ? 'currentColor' : 'none'}
        strokeWidth="1.8"
      />
    </svg>
  )
}

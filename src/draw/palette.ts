import type { ColorToken } from '#src/schema/statuses.ts'

/**
 * The colours of the page as values, by their names in src/ui/tokens.css: charts and files that leave the page take no custom properties
 * along. A test holds the two together.
 */
export const palette = {
  ink: '#20262e',
  'ink-soft': '#555f6b',
  line: '#d5dae0',
  'line-strong': '#9aa4b0',
  ground: '#ffffff',
  blue: '#1f69b3',
  'blue-dark': '#144372',
  'blue-pale': '#e9f2fb',
  'blue-light': '#bcd6ea',
  'blue-mid': '#8fb8dd',
  orange: '#a65300',
  red: '#b3261e',
  green: '#2b7a3d',
} as const satisfies Record<ColorToken, string> & Record<string, string>

import type { ColorToken } from '#src/schema/statuses.ts'

/**
 * The colours of the page as values, by their names in src/ui/tokens.css: charts and files cannot refer to
 * custom properties of the page. A test compares the two.
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

/** The colours of the map in files; those on screen stand in the styles of the map. */
export const mapColors = {
  land: '#ffffff',
  landLeftOut: '#f1f3f5',
  landOther: '#eceef0',
  border: '#a9b3bd',
  water: '#bcd6ea',
  shore: '#8fb4d3',
  river: '#4f7fa6',
  province: '#6b7683',
  country: '#7c858f',
} as const

import type { ColorToken } from '#src/schema/statuses.ts'

/**
 * The colours of the page as values, by their names in src/ui/tokens.css: charts and files cannot refer to
 * custom properties of the page. A test compares the two.
 */
export const palette = {
  ink: '#20262e',
  'ink-soft': '#555f6b',
  line: '#d5dae0',
  'line-strong': '#87919c',
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

/** The colours of the map in files, which are those of the page in src/ui/tokens.css. */
export const mapColors = {
  land: '#ffffff',
  landLeftOut: '#f1f3f5',
  landOther: '#eceef0',
  border: '#a9b3bd',
  water: '#bcd6ea',
  shore: '#8fb4d3',
  river: '#3c6a90',
  province: '#5f6a77',
  country: '#626b75',
} as const

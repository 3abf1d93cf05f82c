import { palette } from '#src/draw/palette.ts'

/** The page's colours and those of its map: an exported file cannot refer to them. */
export const colors = {
  ink: palette.ink,
  inkSoft: palette['ink-soft'],
  line: palette.line,
  lineStrong: palette['line-strong'],
  ground: palette.ground,
  blue: palette.blue,
  blueDark: palette['blue-dark'],
  orange: palette.orange,
  red: palette.red,
  green: palette.green,
  land: '#ffffff',
  landLeftOut: '#f1f3f5',
  landOther: '#eceef0',
  border: '#a9b3bd',
  water: '#bcd6ea',
  shore: '#8fb4d3',
  province: '#6b7683',
  country: '#7c858f',
} as const

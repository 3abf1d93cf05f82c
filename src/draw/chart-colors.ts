import { palette } from './palette.ts'

/** The colours of charts, on the page and in files, by short names. */
export const colors = {
  ink: palette.ink,
  soft: palette['ink-soft'],
  line: palette.line,
  linePale: '#e8ebee',
  lineStrong: palette['line-strong'],
  ground: palette.ground,
  blue: palette.blue,
  blueDark: palette['blue-dark'],
  bluePale: palette['blue-pale'],
  blueLight: palette['blue-light'],
  orange: palette.orange,
  red: palette.red,
  green: palette.green,
  greenPale: '#b8d9c0',
}

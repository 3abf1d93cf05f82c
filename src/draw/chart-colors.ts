/**
 * The colours of src/ui/tokens.css as values: a chart that leaves the page as a picture takes no custom properties along.
 */
export const colors = {
  ink: '#20262e',
  soft: '#555f6b',
  line: '#d5dae0',
  linePale: '#e8ebee',
  lineStrong: '#9aa4b0',
  ground: '#ffffff',
  blue: '#1f69b3',
  blueDark: '#144372',
  bluePale: '#e9f2fb',
  blueLight: '#bcd6ea',
  orange: '#a65300',
  red: '#b3261e',
  green: '#2b7a3d',
}

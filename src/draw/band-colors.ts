/** Fills of the bands, the largest first: pale and dark in turn, so that neighbours differ in grey too. */
const fills = [
  '#144372',
  '#9cc3e6',
  '#b85c00',
  '#f2c48d',
  '#2b7a3d',
  '#b5d9a5',
  '#6b4e90',
  '#d5dae0',
] as const

export const bandFill = (index: number): string => fills[index % fills.length] ?? fills[0]

/** Text on a band: light on the dark ones. */
export const bandText = (index: number): string => (index % 2 === 0 ? '#ffffff' : '#20262e')

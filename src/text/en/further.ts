/** About the sites of a drawdown that are not seen on the map as it stands. */
export const further = {
  /** Before their names. */
  sites: (count: number) => `Outside this part of the map: ${count === 1 ? '1 site' : `${count} sites`}, `,
  show: 'Show them on the map',
}

/** About the sites of a drawdown that lie outside what the map opens on. */
export const further = {
  /** Before their names. */
  sites: (count: number) =>
    `Outside the frame that the map opens on: ${count === 1 ? '1 site' : `${count} sites`}, `,
  show: 'Show them on the map',
}

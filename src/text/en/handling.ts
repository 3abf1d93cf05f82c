/** How the page is handled: on paper, under a finger, by a wheel. */
export const handling = {
  /** On paper, after the link to what is printed. */
  onPaper:
    '(One view of the page; the map and the key figures print with “Sites”, or by the map’s own menu.)',
  /** On paper, where something is missing. */
  unfinished: 'Something here had not been loaded when it was printed. Wait for it, and print again.',
  /** Over the map, when a wheel is turned on it. */
  wheel: (key: string) => `${key} + wheel zooms the map`,
  ctrl: 'Ctrl',
  /** Of the field that opens the calendar of the device; before it what the date is for. */
  calendar: (label: string) => `${label}: calendar`,
  /** The map in words. */
  course: {
    sites: (areas: string) => `Sites of the drawdown on the map, by {area}: ${areas}.`,
    places: (areas: string) => `Places known from UN maps only, by {area}: ${areas}.`,
    area: (name: string, count: string) => `${name} ${count}`,
    others: (count: string, areas: string) => `${count} in ${areas} other {areas}`,
    unplaced: (count: number, number: string) =>
      count === 1
        ? '1 has no known position and is not on the map.'
        : `${number} have no known position and are not on the map.`,
  },
  twoFingers: 'Two fingers move the map',
}

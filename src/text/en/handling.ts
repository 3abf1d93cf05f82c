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
  twoFingers: 'Two fingers move the map',
}

export const map = {
  title: 'Map',
  legend: 'Legend',
  stack: (count: number, others: string) => `${count} sites here, with ${others}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Show the whole country',
  fit: 'Zoom to what is shown',
  notOnMap: 'Not on the map',
  notOnMapWhy: 'No source gives their position.',
  instructions:
    'Sites on the map can be reached with the Tab key; Enter opens one. The list of sites holds the same.',
}

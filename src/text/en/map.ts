export const map = {
  title: 'Map',
  legend: 'Legend',
  area: 'Area: estimated troops, read off unit symbols',
  areaOf: (year: number) => `UN maps of ${year}`,
  carried: (year: number) => `UN maps of ${year}, the last ones known`,
  smallest: 'The smallest symbol also stands for no data.',
  notExact: 'Dashed ring: shown at a town, not at the place itself',
  stack: (count: number) => `${count} sites here`,
  choose: 'Sites at this place',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Show the whole country',
  fit: 'Zoom to what is shown',
  notOnMap: 'Not on the map',
  notOnMapWhy: 'No source gives their position.',
  instructions:
    'Sites on the map can be reached with the Tab key; Enter opens one. The list of sites holds the same.',
}

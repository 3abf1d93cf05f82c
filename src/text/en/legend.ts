/** What the legend of the map says, and the list of sites at one place: both come after the map. */
export const legend = {
  area: 'Area: estimated troops, read off unit symbols',
  areaOf: (year: number) => `UN maps of ${year}`,
  carried: (year: number) => `UN maps of ${year}, the last ones known`,
  smallest: 'The smallest symbol also stands for no data.',
  returned: 'Returned: reopened or present again',
  notExact: 'Dashed ring: shown at a town, not at the place itself',
  stack: 'Number: so many sites at one place',
  choose: 'Sites at this place',
}

/** The foot of the page, with the choice between light and dark. */
export const footer = {
  notUn: 'Not a product of the United Nations.',
  version: (version: string, date: string) => `Data version ${version}, updated ${date}`,
  desk: 'Data desk',
  scheme: {
    title: 'Colours of the page',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
}

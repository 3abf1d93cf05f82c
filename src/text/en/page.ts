/** The frame of the page: header, tabs, footer. */
export const page = {
  /** Title of the browser's tab. */
  documentTitle: (mission: string, place: string | null, date: string) =>
    `${mission}${place ? ` in ${place}` : ''}, ${date} · Drawdown`,
  tagline: 'Drawdown of a UN mission',
  dataTo: (date: string) => `Data to ${date}`,
  language: 'Language',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyFailed: 'The link could not be copied: take it from the address bar.',
  skipToSites: 'Skip to the list of sites',
  tabs: 'Views',
  notUn: 'Not a product of the United Nations.',
  version: (version: string, date: string) => `Data version ${version}, updated ${date}`,
  coverage: 'What the data covers',
  credits: 'Map data and licences',
  crashed: 'This part of the page stopped working.',
  crashedRemedy: 'Reload the page. The rest still works; if it happens again, report what you did.',
  reload: 'Reload',
}

/** The frame of the page: header, tabs, footer. */
export const page = {
  /** What stands after the product's name in the title of the page. */
  title: (mission: string) => `: the withdrawal of ${mission}, base by base`,
  purpose: (country: string) =>
    `${country}: bases open, closed or handed over on any date, each figure with its source.`,
  /** Title of the browser's tab. */
  documentTitle: (mission: string, place: string | null, date: string) =>
    `${mission}${place ? ` in ${place}` : ''}, ${date} · Drawdown`,
  language: 'Language',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyFailed: 'The link could not be copied: copy it from the address bar.',
  tabs: 'Views',
  notUn: 'Not a product of the United Nations.',
  version: (version: string, date: string) => `Data version ${version}, updated ${date}`,
  crashed: 'This part of the page stopped working.',
  crashedRemedy: 'Reload the page. The rest still works; if it happens again, report what you did.',
  reload: 'Reload',
}

/** The frame of the page: header, tabs. */
export const page = {
  /** What stands after the product's name in the title of the page. */
  title: (mission: string) =>
    `: {?the withdrawal of ${mission}, base by base|${mission} on UN maps, year by year}`,
  purpose: (country: string) =>
    `${country}: {?bases open, closed or handed over on any date, each figure with its source.|places on UN deployment maps and estimates of troops, year by year.}`,
  /** Under the header of a mission of which there are no documents here. */
  mapsOnly: 'Known from UN maps only.',
  mapsOnlyWhat:
    'What is shown are places that {estimator} read off UN deployment maps, year by year. No document on its bases has been entered: which were open, closed or handed over, and when, is not known here.',
  /** Title of the browser's tab. */
  documentTitle: (mission: string, place: string | null, date: string) =>
    `${mission}${place ? ` in ${place}` : ''}, ${date} · Drawdown`,
  language: 'Language',
  otherMissions: 'Other missions',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyFailed: 'The link could not be copied: copy it from the address bar.',
  tabs: 'Views',
  skip: 'Skip the map',
  skipTo: { figures: 'To the key figures', filters: 'To the filters', views: 'To the views' },
  crashed: 'This part of the page stopped working.',
  crashedRemedy: 'Reload the page. The rest still works; if it happens again, report what you did.',
  reload: 'Reload',
}

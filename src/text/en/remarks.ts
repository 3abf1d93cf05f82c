/** What a reader pins to dates, sites and panels, and the dialog in which it is written. */
export const remarks = {
  title: 'Remarks of the reader',
  /** Over every list of them. */
  mark: 'Reader’s remarks, not from the data',
  at: (panel: string) => `Reader’s remarks, not from the data: ${panel}`,
  add: 'Pin a remark',
  addTo: (panel: string) => `Pin a remark: ${panel}`,
  change: 'Change the remarks',
  changeOf: (panel: string) => `Change the remarks: ${panel}`,
  intro:
    'Pin your own words to a date, a site or a panel. They are kept in the link of this page and nowhere else, and are marked as yours on the page, in every file but a plain CSV, and in every embed. Back takes a change back.',
  none: 'No remark yet.',
  list: 'All remarks',
  item: (number: number, about: string) => `Remark ${number}, on ${about}`,
  edit: 'Edit',
  editOf: (number: number) => `Edit: remark ${number}`,
  remove: 'Remove',
  removeOf: (number: number) => `Remove: remark ${number}`,
  newOne: 'New remark',
  changed: (number: number) => `Remark ${number}`,
  pinnedTo: 'Pinned to',
  kinds: { date: 'A date', site: 'A site', panel: 'A panel' },
  date: 'Date',
  site: 'Site',
  panel: 'Panel',
  text: 'Your words',
  room: (used: number, most: number) => `${used} of ${most} characters`,
  save: 'Pin it',
  saveChange: 'Save the change',
  cancel: 'Leave it as it was',
  empty: 'Write what you want to say first.',
  full: (most: number) => `A link holds at most ${most} remarks. Remove one first.`,
  noRoom: 'The link has no room for so many words. Shorten this remark, or remove another.',
  added: (number: number) => `Pinned as remark ${number}.`,
  saved: (number: number) => `Remark ${number} is changed.`,
  removed: (number: number) => `Remark ${number} is removed. Back brings it again.`,
  file: 'Save as a file',
  open: 'Open a file of remarks',
  opened: (count: number) =>
    count === 1 ? 'The remark of the file is pinned.' : `The ${count} remarks of the file are pinned.`,
  notRemarks: (name: string) =>
    `${name} is no file of remarks. Choose one that was saved here; it ends in .json. Nothing was changed.`,
  otherMission: (name: string, mission: string) =>
    `${name} holds remarks on another mission (${mission}). Open that mission first. Nothing was changed.`,
  lost: (count: number) =>
    count === 1
      ? '1 remark of this link could not be shown: it is on a site that the data do not know, too long, or holds characters that nobody sees.'
      : `${count} remarks of this link could not be shown: they are on sites that the data do not know, too long, or hold characters that nobody sees.`,
  broken:
    'The remarks of this link could not be read: it was cut or changed on its way. Ask for it anew, or for the remarks as a file.',
}

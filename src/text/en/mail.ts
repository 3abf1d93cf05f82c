/** The paragraph on what changed as a text for mail. */
export const mail = {
  copy: 'Copy for mail',
  save: 'Save as text (.txt)',
  copied: 'Text for mail copied',
  refused: 'The browser did not allow copying. Copy the text from the box.',
  saved: (file: string) => `Saved: ${file}`,
  box: 'Text for mail, to copy by hand',
  subject: (mission: string, from: string, to: string) => `What changed: ${mission}, ${from} to ${to}`,
  sources: 'Sources:',
  undated: 'undated',
  link: 'This view:',
  version: (version: string, updated: string) => `Data version ${version}, updated ${updated}.`,
  notUn: 'Made with Drawdown, which is not a product of the United Nations.',
}

/** A small number of files. */
const filesOf = (count: number): string => `${count === 2 ? 'two' : count} files`

/** The dialog in which a briefing is put together. */
export const composer = {
  /** The button that opens it, the one beside it, and what stands there if its code does not come. */
  open: 'Briefing',
  story: 'Story',
  notLoaded: 'The composer could not be loaded. Reload the page while you are connected.',
  title: 'Make a briefing',
  intro:
    'What is on screen, as slides, pages, a Word document or tables. It is made on your device; nothing is sent anywhere.',
  panels: 'Panels and their order',
  moveUp: (name: string) => `Move up: ${name}`,
  moveDown: (name: string) => `Move down: ${name}`,
  earlier: (name: string) => `Earlier in the briefing: ${name}`,
  later: (name: string) => `Later in the briefing: ${name}`,
  moved: (name: string, place: number, of: number) => `${name} is now number ${place} of ${of}.`,
  missing: 'Its data could not be loaded.',
  length: 'Length',
  lengths: { page: 'One page', short: 'Short', full: 'Full' },
  lengthHint: {
    page: 'Map, burn-down, four figures, what changed and sources, on one sheet.',
    short:
      'One slide or page for each panel, with what it says as its title. One page of all is to be had as PDF or Word.',
    full: 'Everything that the panels hold, with all tables.',
  },
  /** What the writer says in place of the rule. */
  own: {
    title: 'Own words',
    intro:
      'A slide says what the rule says of the data, until you write something else. What you write is marked as yours and does not follow the data. A full briefing has none of it.',
    kept: 'It is kept in this browser only.',
    working: 'Reading what the rule says…',
    failed: 'What the rule says could not be read.',
    headline: (panel: string, language: string) => `Title: ${panel}, ${language}`,
    remarks: (panel: string, language: string) => `Remarks, one a line: ${panel}, ${language}`,
    back: (panel: string, language: string) => `Take the rule’s words: ${panel}, ${language}`,
    stale: (rule: string) => `The data say something else now than when you wrote this: “${rule}”`,
    save: 'Save own words as a file',
    open: 'Open a file of own words',
    opened: 'The words of the file are in place.',
    notWords: (name: string) =>
      `${name} is no file of own words. Choose one that was saved here; it ends in .json. Nothing was changed.`,
    otherMission: (name: string, mission: string) =>
      `${name} holds words about another mission (${mission}). Open that mission’s page for it. Nothing was changed.`,
    notKept: 'This browser keeps nothing: save the words as a file before you leave.',
  },
  share: 'Share…',
  format: 'Format',
  formats: { pptx: 'Slides (PPTX)', pdf: 'Pages (PDF)', docx: 'Word document', xlsx: 'All tables (Excel)' },
  size: 'Page size',
  sizes: {
    slide: 'Slide, 16:9',
    a4: 'A4',
    'a4-landscape': 'A4, landscape',
    letter: 'US Letter',
    square: 'Square',
  },
  languages: 'Language',
  oneFile: (names: string) => `${names}, in one file`,
  fileEach: (names: string, count: number) => `${names}, as ${filesOf(count)}`,
  marking: 'Marking on every page',
  markingHint: 'For example: For internal use',
  preview: 'Preview',
  previewWord:
    'What the document holds, drawn as pages. Word breaks them itself, and its charts can be edited.',
  previewWorking: 'Drawing the preview…',
  previewFailed: 'The preview could not be drawn.',
  nothingChosen: 'Choose at least one panel.',
  make: 'Make the briefing',
  /** What the files hold, by their format. */
  counted: {
    pptx: (count: number) => (count === 1 ? '1 slide' : `${count} slides`),
    pdf: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
    docx: (count: number) => (count === 1 ? 'about 1 page' : `about ${count} pages`),
    xlsx: (count: number) => (count === 1 ? '1 sheet' : `${count} sheets`),
  },
  /** Before it is made: what it holds, how large it is at most, how long it takes about, in seconds. */
  expected: (what: string, size: string, { files, seconds }: { files: number; seconds: number }) =>
    `${what}${files > 1 ? ` in ${filesOf(files)}` : ''}, less than ${size}; takes ${seconds === 1 ? 'about a second' : `about ${seconds} seconds`} on this device.`,
  progress: (done: number, of: number) => `${done} of ${of}`,
  handed: (count: number): string =>
    count === 1 ? 'Handed to the browser:' : `Handed to the browser, ${filesOf(count)}:`,
  saved: (count: number): string => (count === 1 ? 'Saved:' : `Saved, ${filesOf(count)}:`),
  saveAgain: (file: string) => `Save again: ${file}`,
  missingLetters: (letters: readonly string[]) =>
    `The font lacks these letters, which are shown as �: ${letters.join(' ')}`,
}

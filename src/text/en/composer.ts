/** A small number of files. */
const filesOf = (count: number): string => `${count === 2 ? 'two' : count} files`

/** The dialog in which a briefing is put together. */
export const composer = {
  title: 'Make a briefing',
  intro:
    'What is on screen, as slides, pages, a Word document or tables. It is made on your device; nothing is sent anywhere.',
  panels: 'Panels and their order',
  moveUp: (name: string) => `Move up: ${name}`,
  moveDown: (name: string) => `Move down: ${name}`,
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
  progress: (done: number, of: number) => `${done} of ${of}`,
  handed: (count: number): string =>
    count === 1 ? 'Handed to the browser:' : `Handed to the browser, ${filesOf(count)}:`,
  saved: (count: number): string => (count === 1 ? 'Saved:' : `Saved, ${filesOf(count)}:`),
  saveAgain: (file: string) => `Save again: ${file}`,
  missingLetters: (letters: readonly string[]) =>
    `The font lacks these letters, which are shown as �: ${letters.join(' ')}`,
}

const inPart = (where: string): string => (where === '' ? '' : ` (${where})`)

const megabytes = (where: string): string => `${Math.round(Number(where) / 1024 / 1024)}\u00A0MB`

const accentsOf = (accents: readonly number[]): string =>
  accents.length === 1
    ? `Accent colour ${accents[0]} of the template is`
    : `Accent colours ${accents.slice(0, -1).join(', ')} and ${accents.at(-1)} of the template are`

const several = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`

/**
 * Why a template is refused: what is wrong, where, and what to do. `where` is a part of the file or a limit.
 */
export const templateProblems = {
  'not-zip': {
    why: () => 'It is no Office file: it is not packed as one, or its end is missing.',
    todo: 'Choose the template as .potx or .pptx, or copy the file anew: it may be cut off.',
  },
  'broken-zip': {
    why: () => 'It is damaged: its list of contents and its contents do not agree.',
    todo: 'Open it in PowerPoint, let it be repaired, and save it as .potx.',
  },
  encrypted: {
    why: () => 'It is encrypted with a password.',
    todo: 'Open it in PowerPoint, take the password out (File, Info), and save it as .potx.',
  },
  'old-form': {
    why: () => 'It is of the old form .ppt or .pot.',
    todo: 'Open it in PowerPoint and save it as .potx or .pptx.',
  },
  'not-presentation': {
    why: () => 'It is no PowerPoint presentation.',
    todo: 'Choose a .potx or .pptx file. Templates of other programs can be saved as .pptx there.',
  },
  'too-large': {
    why: (where: string) => `It is larger than ${megabytes(where)}.`,
    todo: 'Make its pictures smaller (File, Compress Pictures) or delete its slides, and save it anew.',
  },
  'too-many-parts': {
    why: (where: string) => `It has more than ${where} parts.`,
    todo: 'Delete its slides and the layouts that nobody uses, and save it anew.',
  },
  'unpacks-too-large': {
    why: (where: string) => `A part of it would grow too large when unpacked${inPart(where)}.`,
    todo: 'Ask whoever made the file: such a part is very large, or made to do harm.',
  },
  'missing-part': {
    why: (where: string) => `A part of it is missing${inPart(where)}.`,
    todo: 'Open it in PowerPoint, let it be repaired, and save it as .potx.',
  },
  'bad-xml': {
    why: (where: string) => `A part of it cannot be read${inPart(where)}.`,
    todo: 'Open it in PowerPoint, let it be repaired, and save it as .potx.',
  },
  doctype: {
    why: (where: string) =>
      `A part of it declares a document type${inPart(where)}, which no Office file does and which can do harm.`,
    todo: 'Ask whoever made the file, or take another template.',
  },
  'no-layout': {
    why: () => 'It has no slide master with layouts.',
    todo: 'Open it in PowerPoint and save it as .potx, or take another template.',
  },
}

/** An office's own template in the composer. */
export const template = {
  title: 'Template',
  choose: 'Choose your template…',
  hint: 'A .potx or .pptx of your office, or drop it here. It stays in this browser and is sent nowhere.',
  none: 'No template: Drawdown’s own slides, 16:9.',
  reading: 'Reading the template…',
  taken: (file: string) => `Template: ${file}`,
  forget: 'Forget the template',
  keeping: {
    kept: 'This browser keeps it for the next briefing, and nobody else has it.',
    'not-kept': 'This browser keeps nothing: choose it again next time.',
    'not-forgotten': 'This browser could not delete the one it keeps: it may be back next time.',
  },
  tryIt: 'Try it: a deck of two slides',
  refused: (file: string) => `${file} cannot be the template.`,
  unknown: {
    why: 'It could not be read.',
    todo: 'Try again; if it fails again, report the problem with the kind of the file.',
  },
  facts: (shape: string, headings: string, text: string): string =>
    `Slides of ${shape}; fonts ${headings === text ? text : `${headings} and ${text}`}.`,
  shapeOf: (width: string, height: string) => `${width} × ${height} cm`,
  preview:
    'The preview shows size, places and colours of the template; its logo, pictures, fonts and footer are only in the file.',
  mapStays: 'The map keeps its own colours and a white ground.',
  notTaken: (things: readonly string[]) => `Not taken over: ${things.join('; ')}.`,
  dropped: {
    slides: (count: number) => several(count, 'slide', 'slides'),
    macros: () => 'macros and actions that start programs',
    links: (count: number) => several(count, 'link to outside', 'links to outside'),
    embedded: (count: number) => several(count, 'embedded object', 'embedded objects'),
    media: (count: number) => several(count, 'sound or film', 'sounds or films'),
    animations: () => 'animations and transitions',
    fonts: (count: number) => several(count, 'embedded font', 'embedded fonts'),
    others: (count: number) => several(count, 'part of another kind', 'parts of other kinds'),
  },
  accents: {
    pale: (accents: readonly number[]) =>
      `${accentsOf(accents)} not used in charts: too hard to see on the template’s ground.`,
    alike: (accents: readonly number[]) =>
      `${accentsOf(accents)} not used in charts: too like another colour or the text.`,
  },
  kept: (count: number) =>
    count === 1
      ? 'Where its colours do not suffice, one of Drawdown’s stays.'
      : `Where its colours do not suffice, ${count} of Drawdown’s stay.`,
  ground:
    'The ground of its slides is a picture or has several colours: a plain ground lies under the content, so that it can be read.',
  'no-cover': 'It has no layout for an opening slide: the opening looks like the others.',
  'no-title': 'Its layouts have no title: titles are plain texts.',
  'little-room':
    'Its layout leaves little room for content: title and content stand on a plain ground over the slide.',
  heavy: (megabytesMore: string) => `It makes each file ${megabytesMore}\u00A0MB larger.`,
}

/** What the command that makes briefings without a browser says in its terminal. */
export const command = {
  usage: 'npm run brief -- --mission MISSION --date DATE --format FORMAT --out FILE',
  purpose:
    'Makes the briefing that the page makes, without a browser. Prints the path of each file that it wrote.',
  /** What stands for the value of an option. */
  values: {
    mission: 'MISSION',
    date: 'DATE',
    since: 'DATE',
    province: 'AREAS',
    view: 'LINK',
    lang: 'LANGUAGES',
    format: 'FORMAT',
    panels: 'PANELS',
    length: 'LENGTH',
    size: 'SIZE',
    marking: 'TEXT',
    template: 'FILE',
    words: 'FILE',
    out: 'PATH',
    address: 'ADDRESS',
    data: 'FOLDER',
    made: 'TIME',
  },
  options: {
    mission: 'the mission, by the folder of its data',
    date: 'the date shown: 2024-06-30, 2024-06 or 2024; else the last documented day',
    since: 'the date that “What changed” begins at; else three months before',
    province: 'only these areas, by their ISO 3166-2 codes, with commas',
    view: 'a link to the page, or what stands in it from the question mark; other options go first',
    lang: 'one language; with commas a file in each; with a plus sign all in one file',
    format: 'what to write, with commas; else what the name of the file ends in',
    panels: 'what goes in, in this order; else what the page would put in',
    length: 'everything on one page, a slide or page for each panel, or all of it; else short',
    size: 'of pages',
    marking: 'a marking on every page, such as “For internal use”',
    template: 'the office’s own .pptx or .potx, for decks',
    words: 'own words for titles and remarks, as the composer saves them; marked as the author’s',
    out: 'a file, or a folder that the files go into by their own names; else this folder',
    address: 'where your readers open the page: links in the files begin with it',
    data: 'the folder of the data; else the one that Drawdown came with',
    made: 'when the files say that they were made, in UTC: 2024-07-01 or 2024-07-01T06:00:00Z; else now',
    verbose: 'say how long each file took and how large it is',
    help: 'this text',
  },
  oneOf: (list: string) => `one of: ${list}`,
  eachPanel: (formats: string) => `${formats}: a file for each chart, map and list of the panels`,
  codes: 'Ends with 0 if every file was made, 1 if one could not be made, 2 if the options are wrong.',
  readMore: (file: string) => `More, with cron and a CI service: ${file}`,
  problems: {
    'unknown-option': (option: string) => `${option}: there is no such option.`,
    'no-value': (option: string) => `${option}: its value is missing.`,
    'needless-value': (option: string) => `${option}: takes no value.`,
    twice: (option: string) => `${option}: stands there twice.`,
    stray: (word: string) => `${word}: belongs to no option. Put a value that holds spaces into quotes.`,
    'wrong-value': (option: string, value: string) => `${option} ${value}: cannot be used.`,
  },
  didYouMean: (words: readonly string[]) => `Did you mean ${words.join(' or ')}?`,
  expected: {
    list: (list: string) => `Expected: ${list}.`,
    date: 'Expected: a day, month or year, as 2024-06-30, 2024-06 or 2024.',
    made: 'Expected: a day or a time in UTC, as 2024-07-01 or 2024-07-01T06:00:00Z.',
    address: 'Expected: an address, as https://example.org/drawdown/.',
    language: (codes: string, all: string) => `Expected: ${codes}, some of them with commas, or ${all}.`,
    part: 'This part of the link cannot be read, or is there twice. Copy the link from the page once more.',
  },
  seeHelp: 'All options: npm run brief -- --help',
  noFolder: (folder: string) => `--data ${folder}: there is no missions.json in this folder.`,
  noMission: (id: string) => `--mission ${id}: no such mission is published.`,
  notKnown: (option: string, value: string, mission: string) =>
    `${option} ${value}: the data of ${mission} does not know it.`,
  oneFileOnly: (out: string, count: number) =>
    `--out ${out}: is one file, but ${count} would be made. Give a folder that is there, or end the path with a slash.`,
  wrongEnding: (out: string, format: string) =>
    `--out ${out}: a file of the format ${format} ends in .${format}.`,
  nothing: 'The panels chosen have nothing that could be written in this format. Nothing was made.',
  notThere: (option: string, file: string) => `${option} ${file}: there is no such file.`,
  refusedTemplate: (file: string, why: string) => `--template ${file}: ${why}`,
  notWords: (file: string) =>
    `--words ${file}: is no file of own words. Save one in the composer of the page; it ends in .json.`,
  otherWords: (file: string, of: string, mission: string) =>
    `--words ${file}: holds words about another mission (${of}), not about ${mission}.`,
  nowhereOwn: (file: string) =>
    `--words ${file}: nothing of what would be made has own words. Ask for --length short or page, as pptx, pdf or docx.`,
  wordsUnused: (file: string, places: readonly string[]) =>
    `--words ${file}: not used, as the briefing has no such part: ${places.join('; ')}`,
  wordsStale: (file: string, place: string, rule: string) =>
    `--words ${file}: the data say something else now than when this was written: ${place}: “${rule}”`,
  noFile: 'Nothing was written.',
  notWritten: (path: string, why: string) =>
    `${path}: could not be written (${why}). Check the folder and its rights.`,
  fault: (detail: string) =>
    `A fault that nobody foresaw: ${detail}. Run it again; if it fails again, report the command and this line.`,
  noAddress: (address: string) =>
    `Links in the files lead to ${address}, which only this machine knows. Give the address of your page with --address.`,
  setAside: (count: number, file: string) =>
    `${file}: ${count === 1 ? '1 record is faulty' : `${count} records are faulty`}; what cannot be read was set aside. To see where: npm run check-data`,
  missingLetters: (name: string, letters: string) =>
    `${name}: the font lacks these letters, which are shown as �: ${letters}`,
  took: (name: string, seconds: string, size: string) => `${name}: ${seconds} s, ${size} kB`,
}

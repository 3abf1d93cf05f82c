import { formatNumber } from '#src/domain/names/formats.ts'
import type { DeskFile } from '#src/domain/desk/desk-files.ts'
import { gathered } from './desk-gathered.ts'
import { importing } from './desk-import.ts'
import { fieldHints, fieldNames } from './desk-fields.ts'
import { listWords } from './desk-lists.ts'
import { personnel } from './desk-personnel.ts'

const number = (count: number): string => formatNumber(count, 'en')

const kinds: Record<DeskFile, string> = {
  events: 'Events',
  sites: 'Sites',
  sources: 'Sources',
  contingents: 'Contingents',
  strength: 'Strength',
  outputs: 'Outputs',
  deployments: 'Deployments on UN maps',
  headcounts: 'Monthly head counts',
  'base-estimates': 'Estimates at bases (RADPKO)',
}

const one: Record<DeskFile, string> = {
  events: 'event',
  sites: 'site',
  sources: 'source',
  contingents: 'contingent',
  strength: 'strength',
  outputs: 'output',
  deployments: 'deployment',
  headcounts: 'monthly head count',
  'base-estimates': 'estimate at a base',
}

const changed = (count: number): string =>
  count === 0 ? 'no changes' : count === 1 ? '1 change' : `${number(count)} changes`

/** Where the data is added to and corrected. */
export const desk = {
  title: 'Data desk',
  kinds,
  one,
  fields: fieldNames,
  hints: fieldHints,
  lists: listWords,
  personnel,
  importing,
  gathered,
  opening: 'Opening the published data…',
  notOpened: (file: string) => `The published file ${file} could not be read. Close the desk and try again.`,
  /** What is open, and where the work is. */
  basis: {
    published: (mission: string, version: string) => `${mission}: the published data, version ${version}.`,
    disk: (mission: string, name: string) => `${mission}: files from this computer, ${name}.`,
  },
  kept: (count: number) =>
    count === 0
      ? 'Nothing is changed yet. Nothing that you enter leaves this computer.'
      : `Your work (${changed(count)}) is kept in this browser only. Save it before you clear the browser or change the computer.`,
  keeping: (count: number) => `Your work (${changed(count)}) is on its way into this browser…`,
  notKept: 'This browser keeps nothing: save your work before you close the page.',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone.',
  redone: 'Done again.',
  show: 'Show it on the page',
  tabs: {
    label: 'Parts of the desk',
    records: 'Records',
    changes: (count: number) => `Changes (${number(count)})`,
    check: 'Check',
    import: 'Import',
    files: 'Open and save',
  },
  records: {
    kind: 'Kind of record',
    find: 'Find',
    found: (shown: number, all: number) =>
      shown === all ? `${number(all)} records` : `${number(shown)} of ${number(all)} records`,
    none: 'There is no such record.',
    more: (count: number) => `Show ${number(count)} more`,
    add: (what: string) => `Add: ${what}`,
    added: (what: string) => `Added: ${what}. Fill it in.`,
    isNew: 'new',
    isChanged: 'changed',
    back: 'Back to the list',
    withdraw: 'Withdraw this record',
    withdrawn: 'Withdrawn. Undo brings it back.',
    problems: (count: number) => (count === 1 ? '1 thing to mend' : `${number(count)} things to mend`),
    fine: 'Nothing to mend in this record.',
  },
  field: {
    /** A text in a language. */
    inLanguage: (field: string, language: string) => `${field} (${language})`,
    none: '(empty)',
    fill: (field: string) => `Add: ${field}`,
    clear: (field: string) => `Take out: ${field}`,
    addTo: (field: string) => `Add to: ${field}`,
    removeFrom: (field: string, item: string) => `Take out of ${field}: ${item}`,
    item: (field: string, place: number) => `${field} ${place}`,
    perLanguage: 'One in each language',
    sameForAll: 'The same for all readers',
    year: 'Year',
    expected: (what: string) => `Expected: ${what}.`,
    takeOutUnseen: (field: string) => `Take out of ${field} what nobody sees`,
    meant: (what: string) => `Did you mean ${what}?`,
    dateHint: 'As known: YYYY, YYYY-MM or YYYY-MM-DD',
    numbersHint: 'Numbers with commas between them',
    choose: 'Pick one',
    yes: 'Yes',
    no: 'No',
  },
  source: {
    add: 'Add a new source',
    address: 'Address (https://…)',
    title: 'Title of the document',
    publisher: 'Publisher of the document',
    date: 'Date of the document',
    lang: 'Its language, two letters',
    kind: 'Kind of source',
    same: (name: string) => `This address is there already: ${name}. It was picked.`,
    added: (name: string) => `The source is added and picked: ${name}.`,
    take: 'Add and pick',
    incomplete: 'A source needs an address that begins with https:// or http://, a title and a publisher.',
  },
  changes: {
    none: 'Nothing is changed.',
    intro: 'Everything that differs from the data that was opened, record by record.',
    added: (what: string) => `New ${what}`,
    withdrawn: (what: string) => `Withdrawn ${what}`,
    corrected: (what: string) => `Corrected ${what}`,
    fromTo: (field: string, was: string, is: string) => `${field}: ${was} → ${is}`,
    set: (field: string, is: string) => `${field}: ${is}`,
    revert: 'Take back',
    revertOf: (what: string) => `Take back: ${what}`,
    reverted: (what: string) => `Taken back: ${what}`,
    open: 'Open',
    openOf: (what: string) => `Open: ${what}`,
    nothing: 'nothing',
    /** Of a list that is too long to be told. */
    entries: (count: number) => `${number(count)} entries`,
  },
  conflicts: {
    title: 'Conflicts',
    intro:
      'The data has moved on since these changes were made, and says a third thing now. Nothing is overwritten until you choose.',
    was: (value: string) => `When it was made: ${value}`,
    now: (value: string) => `Now: ${value}`,
    mine: (value: string) => `The change: ${value}`,
    take: 'Take the change',
    leave: 'Leave what is there',
    takeOf: (what: string) => `Take the change: ${what}`,
    leaveOf: (what: string) => `Leave what is there: ${what}`,
    taken: 'The change is taken.',
    left: 'What is there stays.',
    gone: 'The record is gone.',
  },
  check: {
    intro: 'The same checks, in the same words, as “npm run check-data”.',
    /** What a rule expects, as the checks say it. */
    rule: (text: string) => text,
    running: 'Checking…',
    fine: 'No problems.',
    fineBut: (warnings: number) =>
      warnings === 1 ? 'No problems; 1 thing to look at.' : `No problems; ${warnings} things to look at.`,
    problems: (errors: number) => (errors === 1 ? '1 problem' : `${errors} problems`),
    error: 'To mend',
    warning: 'To look at: allowed, but it has been a slip before',
    line: (field: string, expected: string, found: string) =>
      `${field}: expected ${expected}; found ${found}.`,
  },
  files: {
    openTitle: 'Open',
    intro:
      'Files of this mission, a folder or a zip from this computer take the place of the published data here; they can be dropped here, too. They are read in this browser, and nothing is sent anywhere.',
    /** What is read at most, as figures of the page's language. */
    limits: (
      file: string,
      all: string,
      files: string,
      rows: string,
      depth: string,
      objects: string,
      names: string,
      changes: string,
    ) =>
      `Limits: ${file}, ${rows} records, ${objects} objects and lists and ${names} names of fields a file, ${all} and ${files} files in all, objects ${depth} deep inside one another, ${changes} changes.`,
    chooseFiles: 'Choose files or a zip',
    chooseFolder: 'Choose a folder',
    openFolder: 'Open a folder and write back to it',
    published: 'Back to the published data',
    changeFile: 'Open a file of changes',
    opened: (count: number, name: string) =>
      `${count === 1 ? '1 file is' : `${number(count)} files are`} open from ${name}.`,
    passedOver: (names: string) => `Passed over, as they are no files of this mission’s data: ${names}.`,
    unseen: (count: number) =>
      `${count === 1 ? 'One text holds a character' : `${number(count)} texts hold characters`} that nobody sees; the Check tab says where.`,
    nothing: (name: string) =>
      `${name} has no file of this mission’s data, such as events.json. Nothing was changed.`,
    otherMission: (name: string, mission: string) =>
      `${name} is data of the mission “${mission}”. Go to that mission, and open it there. Nothing was changed.`,
    saveTitle: 'Save',
    zip: 'Save all files as a zip',
    changesOnly: 'Save the changes as a file for a colleague',
    oneFile: (file: string) => `Save ${file}`,
    writeBack: 'Write into the folder',
    written: (count: number) => (count === 1 ? '1 file is written.' : `${number(count)} files are written.`),
    movedOn: (file: string) =>
      `${file} was changed on the disk after it was opened. Nothing was written: open the folder again; your changes stay.`,
    notWritten: 'The browser was not allowed to write into the folder. Save a zip instead.',
    saved: 'Saved.',
    forget: 'Take back all changes',
    forgotten: 'All changes are taken back. Undo brings them back.',
  },
  refused: {
    large: (name: string, limit: string) =>
      `${name} is larger than ${limit}, which is the most that is read.`,
    many: (name: string, limit: string) =>
      `${name} holds more than ${limit} files, which is the most that is read.`,
    rows: (name: string, limit: string) =>
      `${name} holds more than ${limit} records, which is the most that is read.`,
    deep: (name: string, limit: string) =>
      `${name} has objects more than ${limit} deep inside one another, which is the most that is read.`,
    objects: (name: string, limit: string) =>
      `${name} holds more than ${limit} objects and lists, which is the most that is read.`,
    names: (name: string, limit: string) =>
      `${name} has more than ${limit} names of fields, which is the most that is read.`,
    'not-json': (name: string, at: string) => `${name} is not valid JSON (${at}).`,
    key: (name: string, at: string) => `${name} has a key “${at}”, which is refused.`,
    markup: (name: string, at: string) => `${name} has markup in a text (“${at}”), which is refused.`,
    address: (name: string, at: string) =>
      `${name} has an address that runs as a script (“${at}”), which is refused.`,
    unseen: (name: string, at: string) =>
      `${name} has a text with a character that nobody sees (${at}), which is refused: what it shows need not be what it holds.`,
    encoding: (name: string, _at: string) =>
      `${name} is not in UTF-8. Save it in this encoding, and open it again.`,
    form: (name: string, at: string) => `${name} is no file of changes that was saved here (${at}).`,
    zip: (name: string, _at: string) => `${name} is no zip that can be read.`,
    path: (name: string, at: string) => `${name} has a file that leads out of its folder (${at}).`,
    twice: (name: string, at: string) => `${name} has two files with the name ${at}.`,
    unread: (name: string, _at: string) => `${name} could not be read.`,
    kept: 'Nothing was opened, and nothing of your work was changed.',
  },
  review: {
    title: (count: number) => (count === 1 ? 'A file with 1 change' : `A file with ${number(count)} changes`),
    made: (version: string, date: string) => `Made on ${date}, on version ${version} of the data.`,
    otherMission: (name: string, mission: string) =>
      `${name} is of the mission “${mission}”. Go to that mission, and open it there. Nothing was changed.`,
    there: 'Already so in the data that is open:',
    conflict: (now: string) => `Conflict: the data now says ${now}. Choose it only if the change is right.`,
    accept: (count: number) => (count === 1 ? 'Accept 1 change' : `Accept ${number(count)} changes`),
    dismiss: 'Accept none',
    accepted: (count: number) =>
      count === 1 ? '1 change is accepted.' : `${number(count)} changes are accepted.`,
    empty: 'There is no change in this file.',
  },
  notShown: (detail: string) => `The data cannot be shown on the page as it stands. ${detail}`,
  effect: {
    title: 'What it changes',
    caption: (date: string) => `Sites of the drawdown by status on ${date}`,
    status: 'Status',
    before: 'Published',
    after: 'With your changes',
    none: 'No site has another status.',
    figures: (date: string) => `Key figures of the whole mission on ${date}`,
    figure: 'Figure',
    names: {
      sites: 'Sites of the drawdown not yet closed or handed over',
      reported: 'Personnel as reported',
      estimate: 'Troops, estimate from UN maps',
      ceiling: 'Authorized ceiling of military personnel',
      next: 'Next planned date',
      mandate: 'End of the mandate',
      leave: 'Last day of the withdrawal',
      over: 'End of the withdrawal',
      others: 'Bases as others counted them',
    },
  },
  preview: {
    title: 'Preview',
    banner:
      'Preview: the page shows data that is not published. Every file that you make says so; a link leads to the published data.',
    back: 'Back to the desk',
    leave: 'End the preview',
  },
}

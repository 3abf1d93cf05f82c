import { checkFolder, checkOpened } from '#src/domain/check/check-folder.ts'
import { recordsIn } from '#src/domain/desk/desk-files.ts'
import { publishedJson } from './published.ts'
import { openedFrom, jsonOf, savedTexts } from '#src/desk/opened.ts'
import { readDisk } from '#src/desk/read-disk.ts'
import type { Corruption } from './corrupt.ts'
import { type Longest, type Outcome, timed } from './try-page.ts'

/** A list of all missions, of this one only. */
const onlyOf = (list: string, mission: string): string => {
  const json = publishedJson(list)
  return JSON.stringify({ ...json, records: recordsIn(json).filter(({ id }) => id === mission) })
}

const whyOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? '').split('\n').slice(0, 3).join(' ') : String(cause)

/** What check-data says of a folder in which the file is wrong. */
export const tryCheck = (
  mission: string,
  texts: ReadonlyMap<string, string>,
  { file, bytes }: Pick<Corruption, 'file' | 'bytes'>,
  longest: Longest,
): Outcome => {
  const folder = new Map([...texts].map(([name, text]) => [`${mission}/${name}`, text]))
  for (const list of ['missions.json', 'overview.json']) folder.set(list, onlyOf(list, mission))
  folder.set(`${mission}/${file}`, Buffer.from(bytes).toString('utf8'))
  try {
    const { problems } = timed(longest, 'check-data', () => checkFolder(folder))
    const errors = problems.filter(({ level }) => level === 'error')
    const unplaced = errors.find((one) => one.line === null || one.expected === '' || one.field === '')
    if (unplaced) return { end: 'bad', why: `a problem without a place: ${JSON.stringify(unplaced)}` }
    const [first] = errors
    if (!first) return { end: 'drawn' }
    return { end: first.record === '(file)' ? 'refused' : 'set aside', said: `${first.file}:${first.line} ${first.record} ${first.field} ${first.expected}` } // prettier-ignore
  } catch (cause) {
    return { end: 'bad', why: `check-data: ${whyOf(cause)}` }
  }
}

/** What the desk makes of the file when it is chosen from a disk, and of the whole mission with it. */
export const tryDesk = async (
  mission: string,
  texts: ReadonlyMap<string, string>,
  { file, bytes }: Pick<Corruption, 'file' | 'bytes'>,
  longest: Longest,
): Promise<Outcome> => {
  try {
    const found = await readDisk([new File([bytes], file)], file, mission)
    if ('refusal' in found) {
      const { why, name, at } = found.refusal
      return name === '' ? { end: 'bad', why: `refused without a name: ${why}` } : { end: 'refused', said: `${name} ${why} ${at}` } // prettier-ignore
    }
    const all = new Map([...texts, ...found.texts])
    const opened = openedFrom(all, { origin: 'disk', name: file, folder: null })
    if (savedTexts(opened, []).get(file) !== found.texts.get(file))
      return { end: 'bad', why: 'saved otherwise' }
    const problems = timed(longest, 'check of the desk', () =>
      checkOpened(new Map([...all].map(([name, text]) => [`${mission}/${name}`, jsonOf(text)])), mission),
    )
    const first = problems.find(({ level }) => level === 'error')
    return first
      ? { end: 'set aside', said: `${first.record} ${first.field} ${first.expected}` }
      : { end: 'drawn' }
  } catch (cause) {
    return { end: 'bad', why: `desk: ${whyOf(cause)}` }
  }
}

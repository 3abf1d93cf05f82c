import { performance } from 'node:perf_hooks'
import { readDisk } from '#src/desk/read-disk.ts'
import { readTexts } from '#src/domain/check/read-texts.ts'
import { parsed, readListInPieces } from '#src/queries/read-published.ts'
import { kinds } from './corrupt.ts'
import { deliveriesOf } from './deliveries.ts'
import { runImports, tellImports } from './importers.ts'
import { missionsBySize } from './published.ts'
import { noCounts, runCorruptions, tellCounts } from './run-corruptions.ts'

/** How long something takes in all and in one go, in milliseconds, and what came of it. */
const told = async (what: string, work: () => unknown): Promise<string> => {
  const start = performance.now()
  let last = start
  let longest = 0
  const look = () => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }
  const timer = setInterval(look)
  let end = ''
  try {
    end = String(await work())
  } catch (cause) {
    end = cause instanceof Error ? `${cause.name}: ${cause.message.slice(0, 120)}` : String(cause)
  }
  look()
  clearInterval(timer)
  return `  ${what}: ${Math.round(performance.now() - start)} ms, in one go ${Math.round(longest)} ms, ${end}`
}

const asFile = (text: string): File => new File([text], 'contributors.json')

/** As the page reads a file that has come. */
const ofPage = async (text: string): Promise<string> => {
  const path = 'x/contributors.json'
  const { records, problems } = await readListInPieces(path, 'contributors', await parsed(path, text))
  return `${records.length} drawn, ${problems.length} set aside`
}

const record = (index: number) => `{"id":"C${index}","name":{"en":"x","fr":"x"}}`

const ofRecords = (bytes: number): string => {
  const lines = Array.from({ length: Math.floor(bytes / record(99_999).length) }, (_, index) => record(index))
  return `{"records":[${lines.join(',')}]}`
}

const ofDesk = async (text: string): Promise<string> =>
  'refusal' in (await readDisk([asFile(text)], 'contributors.json', 'x')) ? 'refused' : 'opened'

/** Files of megabytes, made here: what each reader says of them, and after how long. The page takes none over 6 MB. */
const large = async (): Promise<readonly string[]> => {
  const [two, six, fifty] = [ofRecords(2_000_000), ofRecords(5_900_000), ofRecords(50_000_000)]
  return [
    await told('page, 6 MB of records', () => ofPage(six)),
    await told('page, 6 MB of empty records', () => ofPage(`{"records":[${'{},'.repeat(1_900_000)}{}]}`)),
    await told('page, 6 MB of blanks', () => ofPage(`{"records":[${' '.repeat(5_900_000)}]}`)),
    await told('desk, 2 MB: read and looked through', () => ofDesk(two)),
    await told('desk, 6 MB', () => ofDesk(six)),
    await told('desk, 50 MB', () => ofDesk(fifty)),
    await told('check-data, 50 MB', () => `${readTexts(new Map([['x/contributors.json', fifty]])).problems.length} problems`), // prettier-ignore
  ]
}

/** Every mission, each with every kind twice, all its files made and checked; the deliveries; large files. */
export const wholeRun = async (say: (line: string) => void): Promise<boolean> => {
  const counts = noCounts()
  const missions = missionsBySize()
  for (const [place, { mission, files }] of missions.entries()) {
    const numbers = Array.from({ length: kinds.length * 2 }, (_, index) => index + place * kinds.length * 2)
    // oxlint-disable-next-line no-await-in-loop -- one after the other: times are told
    await runCorruptions(mission, files, numbers, counts, { files: 1, pictures: 5, checks: 1 })
    if (place % 5 === 4) say(`  ${counts.tried} tried, bad ${counts.faults.length}, ${mission}`)
  }
  for (const line of tellCounts(counts)) say(line)
  const [{ mission, files } = { mission: '', files: [] }] = missions
  let bad = 0
  const deliveries = deliveriesOf(mission, files)
  for (const { what, open, mustRefuse } of deliveries) {
    // oxlint-disable-next-line no-await-in-loop
    const end = await open().catch((cause: unknown) => String(cause))
    const isGood = end === 'refused' || (end === 'opened' && !mustRefuse)
    if (!isGood) say(`BAD delivery ${what}: ${end}`)
    bad += isGood ? 0 : 1
  }
  say(`${deliveries.length} deliveries to the desk, bad ${bad}`)
  const imports = await runImports(
    'unifil',
    Array.from({ length: 2000 }, (_, number) => number),
  )
  for (const line of ['2000 tables and monthly files to the importers', ...tellImports(imports)]) say(line)
  bad += imports.filter(({ outcome }) => outcome.end === 'bad').length
  for (const line of await large()) say(line)
  return bad === 0 && counts.faults.length === 0
}

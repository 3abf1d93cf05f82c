import { performance } from 'node:perf_hooks'
import { readOne } from '#src/desk/read-disk.ts'
import { readInput } from '#src/domain/desk/read-input.ts'
import { readTexts } from '#src/domain/check/read-texts.ts'
import { readList } from '#src/queries/read-published.ts'
import { kinds } from './corrupt.ts'
import { deliveriesOf } from './deliveries.ts'
import { missionsBySize } from './published.ts'
import { noCounts, runCorruptions, tellCounts } from './run-corruptions.ts'

/** How long something takes without a pause, in milliseconds, and what came of it. */
const told = async (what: string, work: () => unknown): Promise<string> => {
  const start = performance.now()
  let end = ''
  try {
    end = String(await work())
  } catch (cause) {
    end = cause instanceof Error ? `${cause.name}: ${cause.message.slice(0, 120)}` : String(cause)
  }
  return `  ${what}: ${Math.round(performance.now() - start)} ms, ${end}`
}

const asFile = (text: string): File => new File([text], 'contributors.json')
const ofPage = (text: string): string => {
  const { records, problems } = readList('x/contributors.json', 'contributors', JSON.parse(text))
  return `${records.length} drawn, ${problems.length} set aside`
}

/** Files of tens of megabytes, made here: what each reader says of them, and after how long. */
const large = async (): Promise<readonly string[]> => {
  const record = '{"id":"a","name":{"en":"x","fr":"x"}}'
  const ofRecords = (bytes: number): string => `{"records":[${Array.from({ length: Math.floor(bytes / (record.length + 1)) }, () => record).join(',')}]}` // prettier-ignore
  const [ten, fifty] = [ofRecords(9_900_000), ofRecords(50_000_000)]
  const blank = `{"records":[${' '.repeat(50_000_000)}]}`
  return [
    await told('page, 10 MB of records', () => ofPage(ten)),
    await told('page, 50 MB of records', () => ofPage(fifty)),
    await told('page, 50 MB of blanks', () => ofPage(blank)),
    await told('desk, 10 MB: reading and looking through', () => ('fault' in readInput(ten) ? 'refused' : 'opened')), // prettier-ignore
    await told('desk, 50 MB', async () =>
      'refusal' in (await readOne(asFile(fifty))) ? 'refused' : 'opened',
    ),
    await told('check-data, 50 MB of records', () => `${readTexts(new Map([['x/contributors.json', fifty]])).problems.length} problems`), // prettier-ignore
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
  for (const line of await large()) say(line)
  return bad === 0 && counts.faults.length === 0
}

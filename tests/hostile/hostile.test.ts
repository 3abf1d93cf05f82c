import { expect, it, vi } from 'vitest'
import { deliveriesOf } from './deliveries.ts'
import { runImports, tellImports } from './importers.ts'
import { missionsBySize } from './published.ts'
import { noCounts, runCorruptions, tellCounts } from './run-corruptions.ts'

vi.mock('#src/export/load-fonts.ts', () => ({ loadSvgFont: () => Promise.resolve(null) }))

// Published files made wrong in every way that has been thought of, by a fixed seed: whatever stands in a file, each reader
// refuses it, sets its record aside or draws it harmlessly, and says where. `npm run hostile` tries all missions, and large files.

const tried = Number(process.env['HOSTILE_N'] ?? 1000)

it('a thousand corruptions end in a message or in something harmless', async () => {
  const counts = noCounts()
  const small = missionsBySize().slice(0, 8)
  for (const [place, { mission, files }] of small.entries()) {
    const numbers = Array.from({ length: tried }, (_, number) => number).filter(
      (number) => Math.floor(number / 31) % small.length === place,
    )
    // oxlint-disable-next-line no-await-in-loop
    await runCorruptions(mission, files, numbers, counts, { files: 6, pictures: 125, checks: 6 })
  }
  console.info(tellCounts(counts).join('\n'))
  expect(counts.faults).toEqual([])
}, 240_000)

it('whatever comes to the desk as a zip, a folder or a file of changes is refused by name, or is what it seems', async () => {
  const [{ mission, files } = { mission: '', files: [] }] = missionsBySize()
  const deliveries = deliveriesOf(mission, files)
  const ends = { refused: 0, opened: 0 }
  const bad: string[] = []
  for (const { what, open, mustRefuse } of deliveries) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: each may be large
    const end = await open().catch((cause: unknown) => String(cause))
    if (end === 'refused' || end === 'opened') ends[end] += 1
    if (end !== 'refused' && (mustRefuse || end !== 'opened')) bad.push(`${what}: ${end}`)
  }
  console.info(
    `${deliveries.length} deliveries: refused ${ends.refused}, opened ${ends.opened}, bad ${bad.length}`,
  )
  expect(bad).toEqual([])
  expect(deliveries.length).toBeGreaterThan(100)
})

it('tables, workbooks, points and monthly files that are wrong are refused or set aside, and what is accepted passes the checks', async () => {
  const all = await runImports('unifil', Array.from({ length: Number(process.env['HOSTILE_IMPORTS'] ?? 120) }, (_, number) => number)) // prettier-ignore
  console.info(tellImports(all).join('\n'))
  expect(all.filter(({ outcome }) => outcome.end === 'bad')).toEqual([])
}, 240_000)

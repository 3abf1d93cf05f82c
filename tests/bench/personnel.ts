import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { personnelKinds } from '#src/schema/personnel-kinds.ts'
import { personnelReader } from '#src/domain/personnel/read-personnel.ts'
import { streamRows } from '#src/import/stream-rows.ts'
import { quantile } from './statistics.ts'

// npm run bench:personnel -- [ROWS] [ROUNDS]: how long `npm run import -- personnel` takes for the UN's
// monthly file, made in its documented form, beside papaparse alone on the same file. Each reading is a process
// of its own, by turns; times are of the processor, so that other work on the machine changes them little.

const missions = Array.from({ length: 16 }, (_, index) => `MISSION${index + 1}`)
const contributors = Array.from({ length: 125 }, (_, index) =>
  String.fromCodePoint(65 + Math.floor(index / 26), 65 + (index % 26), 88),
)
const kinds = ['Troops', 'Staff Officer', 'Experts on Mission', 'Formed Police Units', 'Individual Police']

const lastDays = (from: number): readonly string[] =>
  Array.from({ length: 200 }, (_, index) => new Date(Date.UTC(from, index + 1, 0)).toISOString().slice(0, 10))

/** The file as it is downloaded now: all missions and months, some numbers not reported. */
const makeFile = (path: string, rows: number) => {
  const file = openSync(path, 'w')
  writeSync(
    file,
    'contribution_id,isocode3,contributing_country,mission_acronym,personnel_type,female_personnel,male_personnel,last_reporting_date\n',
  )
  let made = 0
  let piece = ''
  for (const day of lastDays(2010))
    for (const mission of missions)
      for (const [at, code] of contributors.entries())
        for (const [kind, name] of kinds.entries()) {
          // One in two contributors has this kind, so that a million rows are as many months as there are.
          if (made >= rows || (at + kind) % 2 === 1) continue
          made += 1
          const women = made % 211 === 0 ? '' : String(made % 37)
          piece += `${made},${code},Contributing country ${at},${mission}  ,${name},${women},${(made * 7) % 900},${day}\n`
          if (piece.length > 1 << 20) {
            writeSync(file, piece)
            piece = ''
          }
        }
  writeSync(file, piece)
  closeSync(file)
  return made
}

type Measured = { cpu: number; clock: number; memory: number; told: string }

const readers: Readonly<Record<string, (path: string) => Promise<string>>> = {
  'papaparse alone': async (path) => {
    let rows = -1
    await streamRows(path, (next) => {
      rows += next.length
    })
    return `${rows} rows`
  },
  'all missions': async (path) => {
    const reader = personnelReader(missions, 'un-personnel')
    await streamRows(path, reader.take)
    const { rows, countsOf } = reader.done()
    // Mission by mission, as their files are written.
    const months = missions.map((mission) => countsOf([mission]).length)
    return `${rows} rows, ${months.reduce((sum, count) => sum + count, 0)} months of ${missions.length} missions, ${personnelKinds.length} kinds`
  },
  'one mission': async (path) => {
    const reader = personnelReader(missions.slice(0, 1), 'un-personnel')
    await streamRows(path, reader.take)
    const { rows, own, countsOf } = reader.done()
    return `${rows} rows, ${own} of the mission, ${countsOf(missions).length} months`
  },
}

const [first = '', second = '', third = ''] = process.argv.slice(2)
const one = first === '--read' ? readers[second] : undefined
if (one) {
  const cpu = process.cpuUsage()
  const clock = performance.now()
  const told = await one(third)
  const { user, system } = process.cpuUsage(cpu)
  const measured: Measured = {
    cpu: (user + system) / 1000,
    clock: performance.now() - clock,
    memory: process.resourceUsage().maxRSS / 1000,
    told,
  }
  console.log(JSON.stringify(measured))
} else {
  const rounds = Number(second) || 3
  const folder = mkdtempSync(join(tmpdir(), 'drawdown-personnel-'))
  try {
    const path = join(folder, 'DPO-UCHISTORICAL.csv')
    const rows = makeFile(path, Number(first) || 1_000_000)
    console.log(`${rows} rows, ${(statSync(path).size / 1e6).toFixed(1)} MB; ${rounds} rounds, medians`)
    const measured = new Map<string, Measured[]>(Object.keys(readers).map((name) => [name, []]))
    for (let round = 0; round < rounds; round += 1)
      for (const [name, found] of measured) {
        const { stdout, stderr } = spawnSync(
          process.execPath,
          ['--import', 'tsx', fileURLToPath(import.meta.url), '--read', name, path],
          { encoding: 'utf8' },
        )
        if (stdout === '') throw new Error(stderr)
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- printed above
        found.push(JSON.parse(stdout) as Measured)
      }
    const median = (name: string, key: 'cpu' | 'clock' | 'memory') =>
      quantile((measured.get(name) ?? []).map((each) => each[key]), 0.5) // prettier-ignore
    console.log('processor ms   clock ms   peak MB   ratio')
    for (const [name, found] of measured) {
      const ratio = median(name, 'cpu') / median('papaparse alone', 'cpu')
      console.log(
        [
          median(name, 'cpu').toFixed(0).padStart(12),
          median(name, 'clock').toFixed(0).padStart(11),
          median(name, 'memory').toFixed(0).padStart(10),
          ratio.toFixed(2).padStart(8),
          `  ${name}: ${found[0]?.told ?? ''}`,
        ].join(''),
      )
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

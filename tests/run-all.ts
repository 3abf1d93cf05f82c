import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { findChromium } from '#tests/kit/find-chromium.ts'
import { freePort } from '#tests/kit/free-port.ts'

// npm test: every check of the project, cheap ones first. A step that fails does not stop the others. The last line is
// the count over all of them: the tests of Vitest and Playwright one by one, each other step as one.

type Counts = { passed: number; failed: number }

const reports = mkdtempSync(join(tmpdir(), 'drawdown-tests-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

/** Runs a tool of node_modules with its output on screen; whether it succeeded. */
const run = (tool: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', tool), args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    child.on('error', (error) => {
      console.log(error.message)
      resolve(false)
    })
    child.on('close', (code) => resolve(code === 0))
  })

const asOne = (good: boolean): Counts => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

const readJson = <T>(path: string, schema: v.GenericSchema<unknown, T>): T | null => {
  try {
    return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

/** The counts of a runner. If it failed without a failed test, as for a test file that does not load, that counts as one. */
const counted = (good: boolean, counts: Counts | null): Counts => {
  if (!counts) return asOne(false)
  return { passed: counts.passed, failed: good ? counts.failed : Math.max(1, counts.failed) }
}

const unitTests = async (): Promise<Counts> => {
  const good = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ])
  const Report = v.pipe(
    v.object({ numPassedTests: v.number(), numFailedTests: v.number() }),
    v.transform(({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests })),
  )
  return counted(good, readJson(vitestReport, Report))
}

const endToEndTests = async (isBuilt: boolean): Promise<Counts> => {
  if (!isBuilt) {
    console.log('not run: there is no build')
    return asOne(false)
  }
  const good = await run(
    'playwright',
    ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    {
      CHROMIUM_PATH: findChromium(),
      E2E_PORT: await freePort(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
    },
  )
  const Report = v.pipe(
    v.object({ stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }) }),
    v.transform(({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })),
  )
  return counted(good, readJson(playwrightReport, Report))
}

let isBuilt = false

const steps: readonly [name: string, step: () => Promise<Counts>][] = [
  ['types', async () => asOne(await run('tsc', []))],
  ['lint', async () => asOne(await run('oxlint', ['--type-aware', '--deny-warnings']))],
  ['format', async () => asOne(await run('oxfmt', ['--check']))],
  ['unit tests', unitTests],
  ['data', async () => asOne(await run('tsx', ['tests/data/check-data.ts']))],
  [
    'build',
    async () => {
      isBuilt = await run('vite', ['build'])
      return asOne(isBuilt)
    },
  ],
  ['single file', async () => asOne(await run('vite', ['build', '--mode', 'single']))],
  ['byte budget', async () => asOne(isBuilt && (await run('tsx', ['tests/budget.ts'])))],
  ['unused code', async () => asOne(await run('knip', []))],
  ['end-to-end tests', () => endToEndTests(isBuilt)],
]

const summary: string[] = []
const total: Counts = { passed: 0, failed: 0 }

const take = async (name: string, step: () => Promise<Counts>): Promise<void> => {
  console.log(`\n=== ${name}`)
  const started = performance.now()
  const { passed, failed } = await step().catch((error: unknown) => {
    console.log(error instanceof Error ? error.message : String(error))
    return asOne(false)
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6)
  summary.push(`${failed === 0 ? 'ok  ' : 'FAIL'}${seconds} s  ${name}: ${passed} passed, ${failed} failed`)
  total.passed += passed
  total.failed += failed
}

await steps.reduce((before, [name, step]) => before.then(() => take(name, step)), Promise.resolve())
rmSync(reports, { recursive: true })

console.log(`\n=== summary\n${summary.join('\n')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
if (total.failed > 0) process.exitCode = 1

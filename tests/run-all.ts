import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import * as v from 'valibot'
import { findChromium } from '#tests/kit/find-chromium.ts'
import { findFirefox } from '#tests/kit/find-firefox.ts'
import { canPrintFromWebKit, findWebKit, printingOnDebian, webKitOnDebian } from '#tests/kit/find-webkit.ts'
import { freePort } from '#tests/kit/free-port.ts'

// npm test: every check of the project, cheap ones first. A step that fails does not stop the others. The last line is
// the count over all of them: the tests of Vitest and Playwright one by one, each other step as one.

let isBuilt = false

type Counts = { passed: number; failed: number; names?: readonly string[] }

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
  return { ...counts, failed: good ? counts.failed : Math.max(1, counts.failed) }
}

/** What went wrong, on one line that is not too long to be kept. */
const asLine = (messages: readonly string[]): string =>
  stripVTControlCharacters(messages.join(' | ')).replaceAll(/\s+/gu, ' ').slice(0, 400)

const VitestReport = v.pipe(
  v.object({
    numPassedTests: v.number(),
    numFailedTests: v.number(),
    testResults: v.array(
      v.object({
        name: v.string(),
        status: v.string(),
        assertionResults: v.array(
          v.object({
            status: v.string(),
            fullName: v.string(),
            failureMessages: v.nullish(v.array(v.string()), []),
          }),
        ),
      }),
    ),
  }),
  v.transform(({ numPassedTests, numFailedTests, testResults }): Counts => ({
    passed: numPassedTests,
    failed: numFailedTests,
    names: testResults
      .filter(({ status }) => status === 'failed')
      .map(({ name, assertionResults }) => {
        const failed = assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages }) => `${fullName}: ${asLine(failureMessages ?? [])}`)
        return `${relative('.', name)}: ${failed.join('; ') || 'does not load'}`
      }),
  })),
)

type Errors = readonly { message?: string }[]
type Run = { results: readonly { errors: Errors }[] }
type Spec = { title: string; file: string; ok: boolean; tests: readonly Run[] }
type Suite = { specs: readonly Spec[]; suites?: readonly Suite[] }

const Suite: v.GenericSchema<unknown, Suite> = v.object({
  specs: v.array(
    v.object({
      title: v.string(),
      file: v.string(),
      ok: v.boolean(),
      tests: v.array(
        v.object({
          results: v.array(v.object({ errors: v.array(v.object({ message: v.exactOptional(v.string()) })) })),
        }),
      ),
    }),
  ),
  suites: v.exactOptional(v.array(v.lazy(() => Suite))),
})

const errorsOf = (tests: readonly Run[]): readonly string[] =>
  tests.flatMap(({ results }) =>
    results.flatMap(({ errors }) => errors.flatMap(({ message }) => message ?? [])),
  )

const failedIn = ({ specs, suites = [] }: Suite): readonly string[] => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => `${file}: ${title}: ${asLine(errorsOf(tests))}`),
  ...suites.flatMap(failedIn),
]

const PlaywrightReport = v.pipe(
  v.object({
    stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
    suites: v.array(Suite),
  }),
  v.transform(({ stats, suites }): Counts => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    names: suites.flatMap(failedIn),
  })),
)

const unitTests = async (): Promise<Counts> => {
  const good = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ])
  return counted(good, readJson(vitestReport, VitestReport))
}

const endToEndTests = async (config: string, env: Record<string, string>): Promise<Counts> => {
  if (!isBuilt) {
    console.log('not run: there is no build')
    return asOne(false)
  }
  const good = await run('playwright', ['test', '--config', config, '--reporter=list,json'], {
    CHROMIUM_PATH: findChromium(),
    E2E_PORT: await freePort(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
    ...env,
  })
  return counted(good, readJson(playwrightReport, PlaywrightReport))
}

/** What was not run, said again at the end: a browser that is missing must not pass for one that was looked at. */
const notRun: string[] = []

const inFirefox = async (): Promise<Counts> => {
  const path = findFirefox()
  if (path !== null)
    return endToEndTests('tests/e2e/firefox.config.ts', {
      FIREFOX_PATH: path,
      NODE_OPTIONS: `--require ${join(process.cwd(), 'tests/kit/firefox-for-playwright.cjs')}`,
    })
  notRun.push(
    'not run: the journeys in Firefox. Install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.',
  )
  return { passed: 0, failed: 0 }
}

const inWebKit = async (): Promise<Counts> => {
  if (findWebKit()) {
    if (!canPrintFromWebKit())
      notRun.push(`not run: printing in WebKit. Install what it needs (Debian: ${printingOnDebian}).`)
    return endToEndTests('tests/webkit/playwright.config.ts', {})
  }
  notRun.push(`not run: the journeys in WebKit. Install it (Debian: ${webKitOnDebian}).`)
  return { passed: 0, failed: 0 }
}

const steps: readonly [name: string, step: () => Promise<Counts>][] = [
  ['types', async () => asOne(await run('tsc', []))],
  ['lint', async () => asOne(await run('oxlint', ['--type-aware', '--deny-warnings']))],
  ['format', async () => asOne(await run('oxfmt', ['--check']))],
  ['unit tests', unitTests],
  ['data', async () => asOne(await run('tsx', ['src/command/check/check-data.ts']))],
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
  ['end-to-end tests', () => endToEndTests('tests/e2e/playwright.config.ts', {})],
  ['Firefox', inFirefox],
  ['WebKit', inWebKit],
]

const summary: string[] = []
const total = { passed: 0, failed: 0 }

const take = async (name: string, step: () => Promise<Counts>): Promise<void> => {
  console.log(`\n=== ${name}`)
  const started = performance.now()
  const {
    passed,
    failed,
    names = [],
  } = await step().catch((error: unknown) => {
    console.log(error instanceof Error ? error.message : String(error))
    return asOne(false)
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6)
  summary.push(`${failed === 0 ? 'ok  ' : 'FAIL'}${seconds} s  ${name}: ${passed} passed, ${failed} failed`)
  // Again at the end, where a reader looks first and which a shortened log keeps.
  summary.push(...names.map((failure) => `         ${failure}`))
  total.passed += passed
  total.failed += failed
}

await steps.reduce((before, [name, step]) => before.then(() => take(name, step)), Promise.resolve())
rmSync(reports, { recursive: true })

console.log(`\n=== summary\n${[...summary, ...notRun].join('\n')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
if (total.failed > 0) process.exitCode = 1

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

// npm test: every check of the project, cheap ones first. A step that fails does not stop the others. The last
// line is the count over all of them: the tests of Vitest and Playwright one by one, each other step as one.

let isBuilt = false

type Counts = { passed: number; failed: number; names?: readonly string[] }

const reports = mkdtempSync(join(tmpdir(), 'drawdown-tests-'))
const vitestReport = join(reports, 'vitest.json')

/** Runs a tool of node_modules; whether it succeeded. */
type Run = (tool: string, args: readonly string[], env?: Record<string, string>) => Promise<boolean>

/** A step of the tests, which runs its tools with `run` and says the rest with `say`. */
type Step = (run: Run, say: (line: string) => void) => Promise<Counts>

/** Runs a tool with its output on screen, or where another step runs beside it, given to `keep`. */
const runWith =
  (keep: ((text: string) => void) | null): Run =>
  (tool, args, env = {}) =>
    new Promise((resolve) => {
      const out = keep ? 'pipe' : 'inherit'
      const child = spawn(join('node_modules', '.bin', tool), args, {
        stdio: ['inherit', out, out],
        env: { ...process.env, ...env },
      })
      for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding('utf8').on('data', (text: string) => keep?.(text))
      child.on('error', ({ message }) => {
        if (keep) keep(`${message}\n`)
        else console.log(message)
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
type Attempts = { results: readonly { errors: Errors }[] }
type Spec = { title: string; file: string; ok: boolean; tests: readonly Attempts[] }
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

const errorsOf = (tests: readonly Attempts[]): readonly string[] =>
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

const unitTests: Step = async (run) => {
  const good = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ])
  return counted(good, readJson(vitestReport, VitestReport))
}

const endToEndTests =
  (config: string, env: Record<string, string>): Step =>
  async (run, say) => {
    if (!isBuilt) {
      say('not run: there is no build')
      return asOne(false)
    }
    const report = join(reports, `${config.replaceAll('/', '-')}.json`)
    const good = await run('playwright', ['test', '--config', config, '--reporter=list,json'], {
      CHROMIUM_PATH: findChromium(),
      // In quotes: a folder may have a blank in its name.
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --require ${JSON.stringify(join(process.cwd(), 'tests/kit/mended-playwright.cjs'))}`,
      E2E_PORT: await freePort(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...env,
    })
    return counted(good, readJson(report, PlaywrightReport))
  }

/** What was not run, said again at the end: a browser that is missing must not pass for one that was looked at. */
const notRun: string[] = []

const inFirefox: Step = async (run, say) => {
  const path = findFirefox()
  if (path !== null) return endToEndTests('tests/e2e/firefox.config.ts', { FIREFOX_PATH: path })(run, say)
  notRun.push(
    'not run: the journeys in Firefox. Install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.',
  )
  return { passed: 0, failed: 0 }
}

const inWebKit: Step = async (run, say) => {
  if (findWebKit()) {
    if (!canPrintFromWebKit())
      notRun.push(`not run: printing in WebKit. Install what it needs (Debian: ${printingOnDebian}).`)
    return endToEndTests('tests/webkit/playwright.config.ts', {})(run, say)
  }
  notRun.push(`not run: the journeys in WebKit. Install it (Debian: ${webKitOnDebian}).`)
  return { passed: 0, failed: 0 }
}

/** A step that is one tool. */
const tool =
  (name: string, ...args: readonly string[]): Step =>
  async (run) =>
    asOne(await run(name, args))

const build: Step = async (run) => {
  isBuilt = await run('vite', ['build'])
  return asOne(isBuilt)
}

const budget: Step = async (run) => asOne(isBuilt && (await run('tsx', ['tests/budget.ts'])))

type Lane = readonly (readonly [name: string, step: Step])[]

/** One after the other. In each the lanes run side by side: what leaves a processor idle by itself. */
const stages: readonly (readonly Lane[])[] = [
  [
    [
      ['types', tool('tsc')],
      ['lint', tool('oxlint', '--type-aware', '--deny-warnings')],
      ['format', tool('oxfmt', '--check')],
      ['unused code', tool('knip')],
    ],
    [
      ['data', tool('tsx', 'src/command/check/check-data.ts')],
      ['build', build],
      ['single file', tool('vite', 'build', '--mode', 'single')],
      ['byte budget', budget],
    ],
  ],
  [[['unit tests', unitTests]]],
  [[['end-to-end tests', endToEndTests('tests/e2e/playwright.config.ts', {})]]],
  [[['Firefox', inFirefox]]],
  [[['WebKit', inWebKit]]],
]

const summary: string[] = []
const total = { passed: 0, failed: 0 }

/** Takes a step. If others run beside it, all it says comes when it ends, so that no two speak at once. */
const take = async (name: string, step: Step, isAlone: boolean): Promise<void> => {
  const kept: string[] = []
  const keep = isAlone ? null : (text: string) => void kept.push(text)
  const say = (line: string) => (keep ? keep(`${line}\n`) : console.log(line))
  say(`\n=== ${name}`)
  const started = performance.now()
  const {
    passed,
    failed,
    names = [],
  } = await step(runWith(keep), say).catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error))
    return asOne(false)
  })
  if (kept.length > 0) process.stdout.write(kept.join(''))
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6)
  summary.push(`${failed === 0 ? 'ok  ' : 'FAIL'}${seconds} s  ${name}: ${passed} passed, ${failed} failed`)
  // Again at the end, where a reader looks first and which a shortened log keeps.
  summary.push(...names.map((failure) => `         ${failure}`))
  total.passed += passed
  total.failed += failed
}

const takeInTurn = <T>(parts: readonly T[], takePart: (part: T) => Promise<unknown>): Promise<unknown> =>
  parts.reduce<Promise<unknown>>((before, part) => before.then(() => takePart(part)), Promise.resolve())

await takeInTurn(stages, (lanes) =>
  Promise.all(lanes.map((lane) => takeInTurn(lane, ([name, step]) => take(name, step, lanes.length === 1)))),
)
rmSync(reports, { recursive: true })

console.log(`\n=== summary\n${[...summary, ...notRun].join('\n')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
if (total.failed > 0) process.exitCode = 1

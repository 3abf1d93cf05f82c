import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mayImport } from './borders.ts'

// For each two folders a file that imports across: the linter must refuse it exactly where the table does.

const folders = Object.keys(mayImport)
const pairs = folders.flatMap((from) => folders.filter((to) => to !== from).map((to) => ({ from, to })))
const place = mkdtempSync(join(tmpdir(), 'drawdown-borders-'))
const fileOf = ({ from, to }: { from: string; to: string }) => `src/${from}/to-${to}.ts`

const Report = v.object({
  diagnostics: v.array(v.object({ code: v.string(), filename: v.string() })),
})

let refused: ReadonlySet<string> = new Set()

beforeAll(() => {
  copyFileSync('.oxlintrc.json', join(place, '.oxlintrc.json'))
  for (const pair of pairs) {
    mkdirSync(join(place, 'src', pair.from), { recursive: true })
    writeFileSync(
      join(place, fileOf(pair)),
      `import { thing } from '#src/${pair.to}/thing.ts'\n\nexport const kept = thing\n`,
    )
  }
  const { stdout } = spawnSync(resolve('node_modules/.bin/oxlint'), ['--format', 'json', 'src'], { cwd: place, encoding: 'utf8' }) // prettier-ignore
  const { diagnostics } = v.parse(Report, JSON.parse(stdout))
  refused = new Set(diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map(({ filename }) => filename)) // prettier-ignore
})

afterAll(() => rmSync(place, { recursive: true }))

it.each(pairs.filter(({ from, to }) => !mayImport[from]?.includes(to)))(
  '$from must not import $to',
  (pair) => {
    expect(refused).toContain(fileOf(pair))
  },
)

// The page loads the writers of files when somebody exports: only what describes or writes files imports them outright.
it.each(pairs.filter(({ from, to }) => mayImport[from]?.includes(to) && to !== 'export'))(
  '$from may import $to',
  (pair) => {
    expect(refused).not.toContain(fileOf(pair))
  },
)

it('is the table of src/README.md', () => {
  const readme = readFileSync('src/README.md', 'utf8')
  for (const [folder, others] of Object.entries(mayImport))
    expect(readme).toContain(
      `| \`${folder}\` | ${others.map((name) => `\`${name}\``).join(', ') || 'nothing'} |`,
    )
})

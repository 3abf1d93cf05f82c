import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

// What a file says and holds depends on one clock: nothing else asks what time it is.

const folders = ['schema', 'domain', 'draw', 'text', 'ui', 'url', 'export', 'shared', 'panels', 'briefing']

const files = folders
  .flatMap((folder) =>
    readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `src/${folder}/${path}`,
    ),
  )
  .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('/now.ts'))

it('only the clock asks for the time', () => {
  const asking = files.filter((path) => /new Date\(\)|Date\.now\(\)/u.test(readFileSync(path, 'utf8')))
  expect(asking).toEqual([])
})

it('looks at what there is', () => {
  expect(files.length).toBeGreaterThan(300)
  expect(readFileSync('src/ui/now.ts', 'utf8')).toContain('new Date()')
})

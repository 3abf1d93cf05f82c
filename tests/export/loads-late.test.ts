import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** Files of ours that a file imports for itself, not behind `await import()` and not for its types only. */
const importsOf = (path: string): readonly string[] => {
  const code = readFileSync(path, 'utf8')
  const statements = code.matchAll(/^(?:import|export)\s(?!type\s)(?:[^'"=(]*?\sfrom\s)?['"]([^'"]+)['"]/gm)
  return [...statements].flatMap(([, target = '']) => {
    if (target.startsWith('#src/')) return [join('src', target.slice(5))]
    return target.startsWith('./') ? [relative('.', join(dirname(path), target))] : []
  })
}

const reachedFrom = (start: string): ReadonlySet<string> => {
  const reached = new Set([start])
  for (const path of reached) if (/\.tsx?$/.test(path)) for (const next of importsOf(path)) reached.add(next)
  return reached
}

test('the first load holds nothing that writes files', () => {
  const reached = [...reachedFrom('src/main.tsx')]
  expect(reached.length).toBeGreaterThan(100)
  expect(reached.filter((path) => path.startsWith('src/export/'))).toEqual([])
})

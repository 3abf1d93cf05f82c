import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What stands at the root, beside dot-files and what a run makes and Git leaves out. */
const root = [
  'LICENSE',
  'README.md',
  'data',
  'embed.html',
  'findings',
  'index.html',
  'mocks',
  'package-lock.json',
  'package.json',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
]

const made = new Set(['dist', 'dist-server', 'dist-single', 'node_modules'])

it('has nothing at its root but what belongs there', () => {
  // A download or a script to look at something was committed from there, twice.
  const found = readdirSync('.').filter((name) => !name.startsWith('.') && !made.has(name))
  expect(found.toSorted()).toEqual(root)
})

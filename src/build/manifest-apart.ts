import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** Where Vite writes what each chunk is made of and what it imports, in the folder of the build. */
const written = '.vite/manifest.json'

/** The same, once it is beside the build. */
export const manifestOf = (dist: string): string => `${dist}-server/manifest.json`

/**
 * Moves that list out of the build: no page asks for it, and what lies in the folder is published. It names
 * the files of the source; tests/budget.ts reads it.
 */
export const manifestApart = (): Plugin => ({
  name: 'manifest-apart',
  apply: 'build',
  writeBundle({ dir = 'dist' }) {
    const [from, to] = [join(dir, written), manifestOf(dir)]
    mkdirSync(dirname(to), { recursive: true })
    renameSync(from, to)
    rmSync(dirname(from), { recursive: true })
  },
})

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Leaves out of the build the files of the data folder that are meant for its editors. */
export const unpublished = (...names: readonly string[]): Plugin => ({
  name: 'unpublished',
  apply: 'build',
  writeBundle({ dir = 'dist' }) {
    for (const name of names) rmSync(join(dir, name), { force: true })
  },
})

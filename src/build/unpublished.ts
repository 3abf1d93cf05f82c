import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Leaves out of the build what stands in the data folder for people who work on it: the folder is published as it is. */
export const unpublished = (...names: readonly string[]): Plugin => ({
  name: 'unpublished',
  apply: 'build',
  writeBundle({ dir = 'dist' }) {
    for (const name of names) rmSync(join(dir, name), { force: true })
  },
})

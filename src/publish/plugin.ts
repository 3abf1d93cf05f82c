import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { missionIds } from '#src/build/missions.ts'
import { startRunner } from '#src/command/runner.ts'
import type * as made from './files-of.ts'

/**
 * Writes beside the data of each mission what is made of them for programs of others (README.md). They are
 * written when the bundle is: no part of it, so neither kept for offline nor listed.
 */
export const publishedFiles = (data: string): Plugin => ({
  name: 'published-files',
  apply: 'build',
  async writeBundle({ dir = 'dist' }) {
    const address = process.env['DRAWDOWN_ADDRESS'] ?? ''
    const runner = await startRunner()
    try {
      const { filesOf } = await runner.load<typeof made>('../publish/files-of.ts')
      for (const mission of missionIds(data)) {
        mkdirSync(join(dir, mission), { recursive: true })
        // oxlint-disable-next-line no-await-in-loop -- nothing is waited for; one at a time needs less memory
        const files = await filesOf(join(data, mission), address === '' ? null : address)
        for (const [name, content] of files) writeFileSync(join(dir, mission, name), content)
      }
    } finally {
      await runner.close()
    }
  },
})

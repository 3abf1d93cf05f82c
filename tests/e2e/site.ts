import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Served, serveFolder } from '#tests/kit/serve-folder.ts'

/** A web server with a copy of dist/ below a path, whose files a test can replace as somebody who deploys does. */
export type Site = Served & { edit: (file: string, change: (text: string) => string) => void }

export const startSite = async (below = '/'): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), 'drawdown-site-'))
  cpSync('dist', folder, { recursive: true })
  const served = await serveFolder(folder, below)
  return {
    ...served,
    edit: (file, change) => {
      const path = join(folder, file)
      writeFileSync(path, change(readFileSync(path, 'utf8')))
    },
    stop: async () => {
      await served.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

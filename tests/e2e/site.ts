import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Served, serveFolder } from '#tests/kit/serve-folder.ts'

/** A web server with dist/ below a path, whose files a test can replace as somebody who deploys does. */
export type Site = Served & { edit: (file: string, change: (text: string) => string) => void }

export const startSite = async (below = '/'): Promise<Site> => {
  // What is replaced is kept beside the folder: to copy thousands of files for each test takes seconds.
  const replaced = new Map<string, Buffer>()
  const served = await serveFolder('dist', below, () => ({}), replaced)
  return {
    ...served,
    edit: (file, change) => {
      const text = (replaced.get(file) ?? readFileSync(join('dist', file))).toString('utf8')
      replaced.set(file, Buffer.from(change(text)))
    },
  }
}

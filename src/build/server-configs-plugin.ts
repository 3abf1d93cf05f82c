import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { contentPolicy, embedPolicy } from './content-policy.ts'
import { leadOnScript } from './head-script.ts'
import { serverConfigs } from './server-configs.ts'

/**
 * Writes configurations of nginx, Caddy and Apache for this very build into a folder beside it (dist-server/
 * for dist/): in the build itself they would be published, kept for offline and counted.
 */
export const serverConfigsPlugin = (): Plugin => {
  let tileUrl: string | undefined
  return {
    name: 'server-configs',
    apply: 'build',
    configResolved: ({ env }) => {
      tileUrl = env['VITE_TILE_URL']
    },
    writeBundle({ dir = 'dist' }, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('the build has no index.html')
      const folder = `${dir}-server`
      mkdirSync(folder, { recursive: true })
      // The pages of missions have one script inside, the same in all.
      const html = `${String(page.source)}<script>${leadOnScript()}</script>`
      const policies = { page: contentPolicy({ html, tileUrl }), embed: embedPolicy() }
      for (const [name, text] of serverConfigs(policies)) writeFileSync(join(folder, name), text)
    },
  }
}

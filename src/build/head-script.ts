import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** head.js without its comments, as it stands in index.html. */
export const headScript = (): string =>
  readFileSync(fileURLToPath(new URL('head.js', import.meta.url)), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n')

/** Puts head.js into index.html, behind the links that it chooses from. */
export const headScriptPlugin = (): Plugin => ({
  name: 'head-script',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [{ tag: 'script', children: headScript(), injectTo: 'head' }],
  },
})

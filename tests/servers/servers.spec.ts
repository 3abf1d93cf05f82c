import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { request } from 'node:http'
import { contentPolicy, embedPolicy } from '#src/build/content-policy.ts'
import { openMenu, savedBy } from '#tests/e2e/exports.ts'
import { expect, openPage, test as base } from '#tests/e2e/page.ts'
import {
  type Running,
  type ServerName,
  programOf,
  servers,
  startServer,
  versionOf,
} from './installed-servers.ts'

// Needs a build (npm run build). Each server that is installed runs with the configuration that the build wrote; one that
// is not is said to be left out.

const names = Object.keys(servers).filter((name): name is ServerName => name in servers)
const html = () => readFileSync('dist/index.html', 'utf8')

type Answer = {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: Buffer
}

/** As a browser asks, but with the bytes as they came over the line. */
const ask = (address: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(address, { headers: { 'accept-encoding': 'gzip', ...headers } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) })
      })
    })
    asked.on('error', reject)
    asked.end()
  })

const assetLike = (end: RegExp): string => {
  const name = readdirSync('dist/assets', { recursive: true, encoding: 'utf8' }).find((file) =>
    end.test(file),
  )
  if (name === undefined) throw new Error(`the build has no asset like ${end.source}`)
  return `assets/${name}`
}

/** A file of each kind, with its media type and whether it comes compressed. */
const kinds: readonly (readonly [path: string, type: RegExp, isCompressed: boolean])[] = [
  ['', /^text\/html; ?charset=utf-8$/iu, true],
  [assetLike(/^page-.*\.js$/u), /^(?:text|application)\/javascript(?:; ?charset=utf-8)?$/iu, true],
  [assetLike(/^page-.*\.css$/u), /^text\/css(?:; ?charset=utf-8)?$/iu, true],
  [assetLike(/^packs-.*\/monusco-en\.json$/u), /^application\/json/u, true],
  [assetLike(/\.woff2$/u), /^font\/woff2$/u, false],
  [assetLike(/\.woff$/u), /^font\/woff$/u, false],
  ['monusco/sites.json', /^application\/json/u, true],
  ['missions.json', /^application\/json/u, false],
  ['sw.js', /^(?:text|application)\/javascript/u, true],
  ['manifest-en.webmanifest', /^application\/manifest\+json/u, false],
  ['icons/icon.svg', /^image\/svg\+xml/u, false],
  ['icons/icon-192.png', /^image\/png$/u, false],
  ['licences.md', /^text\/markdown/u, true],
  ['monusco/sites.geojson', /^application\/geo\+json/u, true],
  ['monusco/sites.kml', /^application\/vnd\.google-earth\.kml\+xml/u, true],
  ['monusco/feed-fr.atom', /^application\/atom\+xml/u, true],
  ['monusco/sites.csv', /^text\/csv/u, true],
  ['monusco/monusco-data.zip', /^application\/zip/u, false],
]

const contentOf = ({ headers, body }: Answer): Buffer =>
  headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body

/** Errors of the console are collected: a refusal of the policy is one. */
const test = base.extend({ readAt: null })

for (const name of names) {
  const isInstalled = programOf(name) !== undefined
  if (!isInstalled) console.log(`NOT RUN: ${name} is not installed`)

  test.describe(name, () => {
    test.skip(!isInstalled, `${name} is not installed`)
    let server: Running | undefined

    test.beforeAll(async () => {
      if (!existsSync('dist-server')) throw new Error('there is no dist-server: npm run build')
      console.log(`${name}: ${versionOf(name)}`)
      server = await startServer(name)
    })

    const address = (path = ''): string => `${server?.address ?? ''}${path}`

    test.afterAll(async () => server?.stop())

    test('hands out every kind of file whole, with its type and compressed where that helps', async () => {
      for (const [path, type, isCompressed] of kinds) {
        // oxlint-disable-next-line no-await-in-loop -- one file after the other
        const answer = await ask(address(path))
        expect(answer.status, path).toBe(200)
        expect(answer.headers['content-type'], path).toMatch(type)
        expect(
          contentOf(answer).equals(readFileSync(join('dist', path === '' ? 'index.html' : path))),
          path,
        ).toBe(true)
        // Of a few hundred bytes each server thinks its own.
        if (isCompressed) expect(answer.headers['content-encoding'], path).toBe('gzip')
        else if (/\.(?:woff2?|png)$/u.test(path))
          expect(answer.headers['content-encoding'], path).toBeUndefined()
      }
    })

    test('keeps hashed files for ever, and has all others asked for anew', async () => {
      for (const [path] of kinds) {
        // oxlint-disable-next-line no-await-in-loop -- one file after the other
        const { headers } = await ask(address(path))
        expect(headers['cache-control'], path).toBe(
          path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        )
      }
    })

    test('answers a file that the browser has with "not modified", compressed or not', async () => {
      for (const path of ['', 'monusco/sites.json', 'icons/icon-192.png']) {
        // oxlint-disable-next-line no-await-in-loop -- one file after the other
        const { headers } = await ask(address(path))
        const tag = headers.etag
        if (typeof tag !== 'string') throw new Error(`${path} has no ETag`)
        // oxlint-disable-next-line no-await-in-loop -- one file after the other
        const again = await ask(address(path), { 'if-none-match': tag })
        expect([again.status, again.body.length], path).toEqual([304, 0])
      }
    })

    test('says of a missing file that it is not there, and not for a year', async () => {
      for (const path of ['nothing', 'assets/page-00000000.js', 'monusco/nothing.json', 'assets/nothing/']) {
        // oxlint-disable-next-line no-await-in-loop -- one file after the other
        const { status, headers } = await ask(address(path))
        expect(status, path).toBe(404)
        expect(headers['cache-control'] ?? '', path).not.toContain('max-age')
      }
    })

    test('lists no folder', async () => {
      for (const path of ['assets/', 'monusco/', 'icons/']) {
        // oxlint-disable-next-line no-await-in-loop -- one folder after the other
        const answer = await ask(address(path))
        expect(answer.status, path).toBeGreaterThanOrEqual(403)
        expect(contentOf(answer).toString(), path).not.toMatch(/sites\.json|icon-192|\.woff2/u)
        expect(answer.headers['cache-control'] ?? '', path).not.toContain('max-age')
      }
    })

    test('sends the policy of this build and the other headers with every answer', async () => {
      for (const path of ['', kinds[1]?.[0] ?? '', 'monusco/sites.json', 'nothing']) {
        // oxlint-disable-next-line no-await-in-loop -- one file after the other
        const { headers } = await ask(address(path))
        expect(headers, path).toMatchObject({
          'content-security-policy': contentPolicy({ html: html(), tileUrl: process.env['VITE_TILE_URL'] }),
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'permissions-policy': 'geolocation=(), camera=(), microphone=()',
          'strict-transport-security': 'max-age=31536000',
        })
      }
    })

    test('lets others frame embeds, and frames without an origin read what they are made of', async () => {
      const [page, data, code] = await Promise.all(
        ['embed.html', 'monusco/mission.json', kinds.find(([path]) => path.endsWith('.js'))?.[0] ?? ''].map(
          (path) => ask(address(path)),
        ),
      )
      expect(page?.headers['content-security-policy']).toBe(embedPolicy())
      expect(page?.headers['access-control-allow-origin']).toBeUndefined()
      expect(data?.headers['access-control-allow-origin']).toBe('*')
      expect(code?.headers['access-control-allow-origin']).toBe('*')
      expect((await ask(address(''))).headers['access-control-allow-origin']).toBeUndefined()
    })

    test('has a page of which the policy refuses nothing: map, timeline, files, and no line', async ({
      page,
      context,
      faults,
    }) => {
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`refused: ${violatedDirective} ${blockedURI}`)
        })
      })
      await openPage(page, address('?date=2024-06-30&province=CD-SK'))
      const timeline = page.getByRole('region', { name: 'Timeline', exact: true })
      await expect(timeline.locator('svg.recharts-surface').first()).toBeVisible()
      await page.waitForLoadState('networkidle')

      const save = await openMenu(page, 'Export: Map')
      expect((await save('Picture (PNG)', '1')).bytes.subarray(1, 4).toString()).toBe('PNG')
      await page.getByRole('button', { name: 'Briefing', exact: true }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio', { name: 'Pages (PDF)' }).check({ force: true })
      const pdf = await savedBy(page, () => dialog.getByRole('button', { name: 'Make the briefing' }).click())
      expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')

      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
      expect(faults.splice(0)).toEqual([])
      await context.setOffline(true)
      await openPage(page, address('?tab=sites'))
      await expect(page.getByRole('region', { name: 'Sites', exact: true })).toBeVisible()
      // Without a line the console says so of every look for newer data: only what is refused counts.
      expect(faults.splice(0).filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
    })
  })
}

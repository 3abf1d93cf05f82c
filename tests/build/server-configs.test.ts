import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentPolicy, embedPolicy, tileOrigins } from '#src/build/content-policy.ts'
import { headScript } from '#src/build/head-script.ts'
import { headStyle } from '#src/build/head-style.ts'
import { serverConfigs } from '#src/build/server-configs.ts'

const html = `<html><head><style>${headStyle()}</style><script>${headScript()}</script>
<script type="module" src="./assets/index.js"></script></head></html>`

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

const policy = contentPolicy({ html })
const policies = { page: policy, embed: embedPolicy() }

describe('the policy', () => {
  it.each([
    ['script-src', headScript()],
    ['style-src', headStyle()],
  ])('names what stands in index.html by its hash behind %s, and nothing else', (kind, text) => {
    expect(policy.split('; ')).toContain(`${kind} 'self' '${hashOf(text)}'`)
  })

  it('lets nothing come from elsewhere', () => {
    expect(policy).toMatch(/^default-src 'none'; /u)
    expect(policy).not.toMatch(/https?:|unsafe|\*/u)
    expect(policy.split('; ').map((directive) => directive.split(' ')[0])).toEqual([
      'default-src',
      'script-src',
      'style-src',
      'img-src',
      'font-src',
      'connect-src',
      'worker-src',
      'manifest-src',
      'base-uri',
      'form-action',
      'frame-ancestors',
    ])
  })

  it.each([
    ['https://tiles.example.org/{z}/{x}/{y}.png', ['https://tiles.example.org']],
    ['https://tiles.example.org:8443/{z}/{x}/{y}{r}.png?key=1', ['https://tiles.example.org:8443']],
    ['//tiles.example.org/{z}/{x}/{y}.png', ['tiles.example.org']],
    ['tiles/{z}/{x}/{y}.png', []],
    ['/tiles/{z}/{x}/{y}.png', []],
    ['', []],
    [
      'https://{s}.tiles.example.org/{z}/{x}/{y}.png',
      ['https://a.tiles.example.org', 'https://b.tiles.example.org', 'https://c.tiles.example.org'],
    ],
  ])('of tiles from %j knows %j', (template, origins) => {
    expect(tileOrigins(template)).toEqual(origins)
  })

  it('lets pictures come from the outside tile layer, and nothing else', () => {
    const [plain, withTiles] = [undefined, 'https://tiles.example.org/{z}/{x}/{y}.png'].map((tileUrl) => contentPolicy({ html, tileUrl })) // prettier-ignore
    expect(withTiles).toBe(plain?.replace("img-src 'self' data: blob:", "img-src 'self' data: blob: https://tiles.example.org")) // prettier-ignore
  })
})

describe.each([...serverConfigs(policies)])('%s', (_, text) => {
  it('has the policy once, between its quotes', () => {
    expect(text.split(`"${policy}"`)).toHaveLength(2)
  })

  it('lets other pages frame embeds, and nothing else', () => {
    expect(text.split(`"${embedPolicy()}"`)).toHaveLength(2)
    expect(policy).toMatch(/frame-ancestors 'self'$/u)
    expect(embedPolicy()).toMatch(/frame-ancestors \*$/u)
    expect(embedPolicy()).not.toMatch(/unsafe|https?:/u)
  })

  it('lets a frame without an origin read what an embed is made of', () => {
    expect(text).toMatch(/Access-Control-Allow-Origin|\$drawdown_readers/u)
  })

  it.each([
    'nosniff',
    'no-referrer',
    'geolocation=(), camera=(), microphone=()',
    '"max-age=31536000"',
    '"public, max-age=31536000, immutable"',
    'no-cache',
    'application/manifest+json',
  ])('says %s', (words) => {
    expect(text).toContain(words)
  })
})

it('nginx compresses behind a proxy too, and says that an answer depends on what was asked for', () => {
  const text = serverConfigs(policies).get('nginx.conf')
  expect(text).toMatch(/^ {2}gzip_proxied any;$/mu)
  expect(text).toMatch(/^ {2}gzip_vary on;$/mu)
})

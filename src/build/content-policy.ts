import { createHash } from 'node:crypto'

/** The parts of a Content-Security-Policy that depend on the build. */
export type PolicyParts = {
  /** index.html as it is published. */
  html: string
  /** Template of an outside tile layer (VITE_TILE_URL), if there is one. */
  tileUrl?: string | undefined
}

const hashesOf = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)

const inlineTexts = (html: string, element: RegExp): readonly string[] =>
  [...html.matchAll(element)].map(([, text = '']) => text)

/** Leaflet puts one of these in the place of {s}. */
const subdomains = ['a', 'b', 'c']

/**
 * The origins that a template of tiles leads to. None for tiles of the page's own server, which the policy
 * allows anyway. Throws a TypeError if the template is no address.
 */
export const tileOrigins = (template: string): readonly string[] => {
  if (!/^(?:https?:)?\/\//iu.test(template)) return []
  const hosts = template.includes('{s}')
    ? subdomains.map((name) => template.replaceAll('{s}', name))
    : [template]
  const origins = hosts.map((address) => {
    // Without a scheme the address takes that of the page, and so does a source of a policy.
    const { origin, host } = new URL(address, 'https://page.invalid')
    return address.startsWith('//') ? host : origin
  })
  return [...new Set(origins)]
}

/**
 * The Content-Security-Policy of a build: what it loads comes from its own server, but for the script and the
 * styles that stand in index.html, which are named by their hashes, and an outside tile layer.
 */
export const contentPolicy = ({ html, tileUrl = '' }: PolicyParts): string => {
  const scripts = inlineTexts(html, /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/giu)
  const styles = inlineTexts(html, /<style[^>]*>([^]*?)<\/style>/giu)
  const directives: readonly (readonly string[])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...hashesOf(scripts)],
    ['style-src', "'self'", ...hashesOf(styles)],
    ['img-src', "'self'", 'data:', 'blob:', ...tileOrigins(tileUrl)],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'self'"],
  ]
  return directives.map((words) => words.join(' ')).join('; ')
}

/**
 * The policy of embed.html, which has no script and no style of its own inside. Any page may frame it, as it
 * can do nothing but show; whoever publishes names theirs in the place of the star.
 */
export const embedPolicy = (): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ')

import { createHash } from 'node:crypto'
import type { Day } from '#src/domain/dates/dates.ts'
import { xmlText } from '#src/export/xml.ts'
import type { Language } from '#src/schema/languages.ts'

/** An entry of a feed. */
export type FeedEntry = {
  /** Stays the same whatever is corrected in it. */
  key: string
  title: string
  /** When it was last changed, and the day that it is of, if it has one of its own. */
  updated: Day
  published: Day
  /** Address of the page that shows it. */
  link: string
  categories: readonly string[]
  /** HTML, whose texts are escaped. */
  content: string
}

/** A feed in one language. */
export type Feed = {
  key: string
  language: Language
  title: string
  subtitle: string
  updated: Day
  /** Address of the page in its language. */
  page: string
  self: string
  /** The same feed in other languages. */
  others: readonly (readonly [language: Language, address: string])[]
  entries: readonly FeedEntry[]
}

/**
 * A name that is the same wherever the files are published: RFC 9562, version 5, from a space of names of its
 * own, made once at random.
 */
const uuidOf = (name: string): string => {
  const space = Buffer.from('6f0a3c52b1d84d5e9c7713f24be0a98d', 'hex')
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) % 16) + 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) % 64) + 0x80, 8)
  const hex = bytes.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`
}

const instant = (day: Day): string => `${day}T00:00:00Z`

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${xmlText(text)}</${name}>`

const link = (attributes: Readonly<Record<string, string>>): string =>
  `<link${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('')}/>`

const entryText = ({ key, title, updated, published, link: href, categories, content }: FeedEntry): string =>
  [
    '<entry>',
    element('id', uuidOf(key)),
    element('title', title),
    element('updated', instant(updated)),
    element('published', instant(published)),
    link({ rel: 'alternate', type: 'text/html', href }),
    ...categories.map((term) => `<category term="${xmlText(term)}"/>`),
    element('content', content, ' type="html"'),
    '</entry>',
  ].join('\n')

/** A feed as RFC 4287 has it. Its times are those of the data: no clock is asked. */
export const writeAtom = ({
  key,
  language,
  title,
  subtitle,
  updated,
  page,
  self,
  others,
  entries,
}: Feed): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', uuidOf(key)),
    element('title', title),
    element('subtitle', subtitle),
    element('updated', instant(updated)),
    '<author><name>Drawdown</name></author>',
    link({ rel: 'self', type: 'application/atom+xml', hreflang: language, href: self }),
    link({ rel: 'alternate', type: 'text/html', hreflang: language, href: page }),
    ...others.map(([hreflang, href]) =>
      link({ rel: 'alternate', type: 'application/atom+xml', hreflang, href }),
    ),
    ...entries.map(entryText),
    '</feed>',
    '',
  ].join('\n')

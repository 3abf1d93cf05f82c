import { strToU8, zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDisk } from '#src/desk/read-disk.ts'
import { carriedOver, openedFrom, savedTexts } from '#src/desk/opened.ts'
import { isPreview, asPreview } from '#src/domain/desk/preview-mark.ts'

const events = readFileSync('data/unifil/events.json', 'utf8')
const mission = readFileSync('data/unifil/mission.json', 'utf8')

const file = (name: string, content: string | Uint8Array<ArrayBuffer>): File => new File([content], name)

const zip = (entries: Readonly<Record<string, string | Uint8Array>>): File =>
  file(
    'data.zip',
    new Uint8Array(
      zipSync(
        Object.fromEntries(
          Object.entries(entries).map(([name, content]) => [
            name,
            typeof content === 'string' ? strToU8(content) : content,
          ]),
        ),
      ),
    ),
  )

const fields = (count: number): string =>
  Array.from({ length: count }, (_, index) => `"k${index}":0`).join(',')

const read = (...files: readonly File[]) => readDisk(files, 'data', 'unifil')

describe('what is opened from a disk', () => {
  it.each([
    ['files', [file('events.json', events), file('mission.json', mission), file('notes.txt', 'x')]],
    ['a zip', [zip({ 'x/events.json': events, 'x/mission.json': mission, 'x/notes.txt': 'x' })]],
    ['a zip of all missions', [zip({ 'data/unifil/events.json': events, 'data/unifil/mission.json': mission, 'data/other/events.json': '{}' })]], // prettier-ignore
  ])('are the files of the mission, to the byte: %s', async (_, files) => {
    const found = await read(...files)
    expect('texts' in found && found.texts).toEqual(
      new Map([
        ['events.json', events],
        ['mission.json', mission],
      ]),
    )
  })

  it('is read with its mark of byte order and its line ends, which are saved again', async () => {
    const text = `\uFEFF${events.replaceAll('\n', '\r\n')}`
    const found = await read(file('events.json', text))
    const texts = 'texts' in found ? found.texts : new Map<string, string>()
    const opened = openedFrom(texts, { origin: 'disk', name: 'x', folder: null })
    expect(opened.lists.events.length).toBeGreaterThan(10)
    expect(savedTexts(opened, []).get('events.json')).toBe(text)
  })

  it.each([
    ['no data file', [file('notes.txt', 'x')], 'nothing'],
    ['nothing at all', [], 'nothing'],
    [
      'files of another mission',
      [file('mission.json', mission.replace('"unifil"', '"other"'))],
      'otherMission',
    ],
    ['no JSON', [file('events.json', '{"records": [')], 'not-json'],
    ['another encoding', [file('events.json', Uint8Array.from(Buffer.from('{"records":["caf\u00E9"]}', 'latin1')))], 'encoding'], // prettier-ignore
    ['UTF-16', [file('events.json', Uint8Array.from(Buffer.from(`\uFEFF${events}`, 'utf16le')))], 'encoding'],
    ['the page of an error', [file('events.json', '<!doctype html>')], 'not-json'],
    [
      'markup in a text',
      [file('events.json', '{"records":[{"id":"a","title":{"en":"<script>"}}]}')],
      'markup',
    ],
    [
      'an address that runs',
      [file('sources.json', '{"records":[{"id":"a","url":" JavaScript:x"}]}')],
      'address',
    ],
    ['a key that objects have', [file('events.json', '{"__proto__":{"records":[]}}')], 'key'],
    ['a hundred thousand lists', [file('events.json', '['.repeat(100_000))], 'deep'],
    [
      'more objects than are made',
      [file('events.json', `{"records":[${'[],'.repeat(500_000)}0]}`)],
      'objects',
    ],
    ['more names of fields', [file('events.json', `{"records":[{${fields(30_000)}}]}`)], 'names'],
    ['a file over the limit', [file('events.json', ' '.repeat(10_000_001))], 'large'],
    ['more records than are read', [file('events.json', `{"records":[${'0,'.repeat(50_000)}0]}`)], 'rows'],
    ['one name twice', [file('events.json', events), zip({ 'events.json': events })], 'twice'],
    ['a zip that is none', [file('data.zip', 'PK')], 'zip'],
    ['a path out of its folder', [zip({ '../unifil/events.json': events })], 'path'],
    ['a path from the root', [zip({ '/etc/events.json': events })], 'path'],
    ['a path of Windows', [zip({ 'C:\\x\\events.json': events })], 'path'],
    ['more than it says at most', [zip({ 'events.json': new Uint8Array(10_000_001) })], 'large'],
    ['too many files', [zip(Object.fromEntries(Array.from({ length: 401 }, (_, index) => [`${index}.txt`, 'x'])))], 'many'], // prettier-ignore
  ])('is refused whole, and the fault is named: %s', async (_, files, why) => {
    expect(await read(...files)).toMatchObject({ refusal: { why } })
  })

  it('is no bomb: what a zip unpacks to is no more than it says', async () => {
    const whole = zip({ 'events.json': new Uint8Array(4_000_000) })
    const bytes = new Uint8Array(await whole.arrayBuffer())
    const view = new DataView(bytes.buffer)
    // The size that the central directory tells, and the local header: a thousand bytes in place of four
    // millions.
    for (let at = 0; at < bytes.length - 4; at += 1) {
      const signature = view.getUint32(at, true)
      if (signature === 0x04034b50) view.setUint32(at + 22, 1000, true)
      if (signature === 0x02014b50) view.setUint32(at + 24, 1000, true)
    }
    const found = await read(file('data.zip', bytes))
    expect(found).toMatchObject({ refusal: { name: expect.stringMatching(/data\.zip|events\.json/u) } })
  })
})

describe('work that was made on other data', () => {
  const opened = openedFrom(
    new Map([['events.json', '{"records":[{"id":"a","date":"2"},{"id":"b","date":"2"}]}']]),
    { origin: 'published', name: '', folder: null },
  )
  const change = { kind: 'correct', file: 'events', field: 'date', is: '3' } as const

  it('goes on where it fits, is done where it is there, and waits where it is in conflict', () => {
    const fits = { ...change, record: 'a', was: '2' }
    const conflict = { ...change, record: 'b', was: '1' }
    const there = { ...change, record: 'a', field: 'id', was: 'x', is: 'a' } as const
    expect(carriedOver(opened.lists, { changes: [fits, conflict, there], aside: [] })).toEqual({
      changes: [fits],
      aside: [conflict],
    })
    expect(carriedOver(opened.lists, { changes: [], aside: [conflict] }).aside).toEqual([conflict])
  })

  it('is marked once when it is shown', () => {
    const shown = asPreview({ dataVersion: '1' })
    expect(isPreview({ dataVersion: '1' })).toBe(false)
    expect(isPreview(shown)).toBe(true)
    expect(asPreview(shown)).toEqual(shown)
  })
})

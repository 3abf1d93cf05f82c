import { describe, expect, it } from 'vitest'
import { type DirectoryHandle, filesIn, writeBack } from '#src/desk/disk-folder.ts'
import { filesDropped } from '#src/desk/dropped-files.ts'

// What a browser gives of a folder, as far as the desk asks for it. A folder that a real browser writes into: e2e/desk.spec.ts.

/** A folder that somebody opened to the page, and what is in it. */
const folderOf = (
  texts: Readonly<Record<string, string>>,
  isLocked: (name: string) => boolean = () => false,
) => {
  const disk = new Map(Object.entries(texts))
  const handleOf = (name: string) => ({
    kind: 'file' as const,
    name,
    getFile: async () => new File([disk.get(name) ?? ''], name),
    createWritable: async () => {
      if (isLocked(name)) throw new DOMException('no', 'NotAllowedError')
      let written = ''
      return {
        write: async (text: string) => {
          written += text
        },
        close: async () => {
          disk.set(name, written)
        },
      }
    },
  })
  const folder: DirectoryHandle = {
    kind: 'directory',
    name: 'unifil',
    values: async function* values() {
      for (const name of disk.keys()) yield handleOf(name)
      yield { ...folderOf({}).folder, name: 'events.json' }
    },
    getFileHandle: async (name, { create } = { create: false }) => {
      if (!disk.has(name) && !create) throw new DOMException('none', 'NotFoundError')
      return handleOf(name)
    },
  }
  return { folder, disk }
}

describe('a folder that is written back to', () => {
  const opened = new Map([
    ['events.json', '\uFEFFold events'],
    ['sites.json', 'old sites'],
  ])
  const changed = new Map([
    ['events.json', '\uFEFFnew events'],
    ['sites.json', 'old sites'],
  ])

  it('gives the files of the mission, and nothing of what else is in it', async () => {
    const { folder } = folderOf({ 'events.json': 'x', 'notes.txt': 'y', 'mission.json': 'z' })
    const files = await filesIn(folder, ['events.json', 'mission.json'])
    expect(files.map(({ name }) => name)).toEqual(['events.json', 'mission.json'])
  })

  it('has what was changed, with its mark of byte order, and nothing else', async () => {
    const { folder, disk } = folderOf({ ...Object.fromEntries(opened), 'notes.txt': 'y' }, (name) => name === 'sites.json') // prettier-ignore
    expect(await writeBack(folder, opened, changed)).toEqual({ written: 1 })
    expect(Object.fromEntries(disk)).toEqual({ ...Object.fromEntries(changed), 'notes.txt': 'y' })
  })

  it('gets a file that came with its first record, unless somebody else put another there meanwhile', async () => {
    const more = new Map([...opened, ['base-estimates.json', 'new estimates']])
    const { folder, disk } = folderOf(Object.fromEntries(opened))
    expect(await writeBack(folder, opened, more)).toEqual({ written: 1 })
    expect(disk.get('base-estimates.json')).toBe('new estimates')
    const other = folderOf({ ...Object.fromEntries(opened), 'base-estimates.json': 'of others' })
    expect(await writeBack(other.folder, opened, more)).toEqual({ movedOn: 'base-estimates.json' })
  })

  it('is left as it is where somebody else changed it meanwhile, or it may not be written to', async () => {
    const moved = folderOf({ 'events.json': 'newer events', 'sites.json': 'old sites' })
    expect(await writeBack(moved.folder, opened, changed)).toEqual({ movedOn: 'events.json' })
    expect(moved.disk.get('events.json')).toBe('newer events')
    const locked = folderOf(Object.fromEntries(opened), () => true)
    expect(await writeBack(locked.folder, opened, changed)).toEqual({ refused: true })
    expect(Object.fromEntries(locked.disk)).toEqual(Object.fromEntries(opened))
    const gone = folderOf({ 'sites.json': 'old sites' })
    expect(await writeBack(gone.folder, opened, changed)).toEqual({ refused: true })
  })
})

type Given = { isFile: boolean; isDirectory: boolean; name: string; file?: object; createReader?: object }

const fileEntry = (name: string): Given => ({
  isFile: true,
  isDirectory: false,
  name,
  file: (resolve: (file: File) => void) => resolve(new File(['x'], name)),
})

/** A folder that gives its entries in portions, as browsers do. */
const folderEntry = (name: string, portions: readonly (readonly Given[])[], isBroken = false): Given => ({
  isFile: false,
  isDirectory: true,
  name,
  createReader: () => {
    const left = [...portions]
    return {
      readEntries: (resolve: (entries: readonly Given[]) => void, reject: (cause: Error) => void) =>
        isBroken ? reject(new Error('gone')) : resolve(left.shift() ?? []),
    }
  },
})

const dropOf = (entries: readonly Given[]): DataTransfer =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a drop is asked for
  ({
    files: entries.map(({ name }) => new File(['x'], name)),
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
  }) as unknown as DataTransfer

/** What a drop is called, and the files of it. */
const names = async (...entries: readonly Given[]) => {
  const { files, name } = await filesDropped(dropOf(entries))
  return [name, ...files.map((file) => file.name)]
}

describe('what is dropped', () => {
  it('is a folder with all its files, however many portions they come in, and none of the folders in it', async () => {
    const inner = folderEntry('more', [[fileEntry('sources.json')]])
    const folder = folderEntry('unifil', [[fileEntry('events.json')], [fileEntry('sites.json'), inner]])
    expect(await names(folder)).toEqual(['unifil', 'events.json', 'sites.json'])
    expect(await names(folder, fileEntry('a.zip'))).toEqual(['unifil', 'events.json', 'sites.json', 'a.zip'])
  })

  it('is files as they are; nothing of a folder that cannot be read', async () => {
    expect(await names(fileEntry('events.json'), fileEntry('sites.json'))).toEqual(['events.json', 'events.json', 'sites.json']) // prettier-ignore
    expect(await names(folderEntry('unifil', [], true))).toEqual(['unifil'])
  })
})

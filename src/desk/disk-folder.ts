// The File System Access API as far as it is used here: Chromium has it, and types for it are not part of
// TypeScript's library.

type WritableFile = { write: (text: string) => Promise<void>; close: () => Promise<void> }

type FileHandle = {
  kind: 'file'
  name: string
  getFile: () => Promise<File>
  createWritable: () => Promise<WritableFile>
}

/** A folder that its owner opened to the page. */
export type DirectoryHandle = {
  kind: 'directory'
  name: string
  values: () => AsyncIterable<FileHandle | DirectoryHandle>
  getFileHandle: (name: string, options?: { create: boolean }) => Promise<FileHandle>
}

type Picker = (options: { mode: 'readwrite'; id: string }) => Promise<DirectoryHandle>

const hasPicker = (value: object): value is { showDirectoryPicker: Picker } =>
  'showDirectoryPicker' in value && typeof value.showDirectoryPicker === 'function'

/** Whether the browser lets a page write back to a folder. */
export const canWriteBack = (): boolean => hasPicker(window)

/** Asks for a folder; null if the person chose none, or the browser has no such thing. */
export const pickFolder = async (): Promise<DirectoryHandle | null> => {
  if (!hasPicker(window)) return null
  try {
    return await window.showDirectoryPicker({ mode: 'readwrite', id: 'drawdown' })
  } catch {
    return null
  }
}

/** The files in a folder that have one of the names. */
export const filesIn = async (
  folder: DirectoryHandle,
  names: readonly string[],
): Promise<readonly File[]> => {
  const files: File[] = []
  for await (const entry of folder.values())
    if (entry.kind === 'file' && names.includes(entry.name)) files.push(await entry.getFile())
  return files
}

/** What became of writing: how many files, which one had changed on the disk, or that it may not. */
export type WriteResult = { written: number } | { movedOn: string } | { refused: true }

/**
 * Writes files into a folder. None is written if one of them is no longer as it was opened: somebody else
 * changed it meanwhile.
 */
export const writeBack = async (
  folder: DirectoryHandle,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Promise<WriteResult> => {
  const changed = [...after].filter(([name, text]) => before.get(name) !== text)
  try {
    const handles = await Promise.all(
      changed.map(([name]) => folder.getFileHandle(name, { create: !before.has(name) })),
    )
    const texts = await Promise.all(handles.map(async (handle) => (await handle.getFile()).text()))
    const moved = changed.find(([name], index) => texts[index] !== withoutMark(before.get(name) ?? ''))
    if (moved) return { movedOn: moved[0] }
    for (const [index, [, text]] of changed.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one file after the other: a refusal stops the rest
      const file = await handles[index]?.createWritable()
      // oxlint-disable-next-line no-await-in-loop
      await file?.write(text)
      // oxlint-disable-next-line no-await-in-loop
      await file?.close()
    }
    return { written: changed.length }
  } catch {
    return { refused: true }
  }
}

/** As `text()` of a file reads it: without the mark of byte order. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/u, '')

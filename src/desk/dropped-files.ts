import { inputLimits } from '#src/domain/desk/read-input.ts'

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject)
  })

const entriesOf = (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  // A browser gives them in portions; an empty one is the last.
  const more = (): Promise<FileSystemEntry[]> =>
    new Promise((resolve, reject) => {
      reader.readEntries((entries) => {
        all.push(...entries)
        resolve(entries.length === 0 || all.length > inputLimits.files ? all : more())
      }, reject)
    })
  return more()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** What was dropped: files, or those of a folder, not of folders in it; and what to call it. */
export const filesDropped = async (
  transfer: DataTransfer,
): Promise<{ files: readonly File[]; name: string }> => {
  const plain = [...transfer.files]
  // They are gone once the drop has been handled, so they are asked for at once.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  const [first] = entries
  const name = first?.name ?? plain[0]?.name ?? ''
  if (!entries.some(isFolder)) return { files: plain, name }
  try {
    const inside = await Promise.all(
      entries.map(async (entry) => (isFolder(entry) ? entriesOf(entry) : [entry])),
    )
    return { files: await Promise.all(inside.flat().filter(isFile).map(fileOf)), name }
  } catch {
    return { files: [], name }
  }
}

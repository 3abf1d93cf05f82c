import { type MadeFiles, filesOf } from '#src/publish/files-of.ts'

const made = new Map<string, Promise<MadeFiles>>()

/** What the build makes of a published mission, made once for all tests. */
export const filesMade = (mission: string, address: string | null = null): Promise<MadeFiles> => {
  const key = `${mission} ${address}`
  const files = made.get(key) ?? filesOf(`data/${mission}`, address)
  made.set(key, files)
  return files
}

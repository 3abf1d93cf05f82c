import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { CommandTexts } from '#src/text/load-command.ts'
import { CommandError } from './command-error.ts'
import { endingOf } from './formats.ts'
import type { Job, Made } from './jobs.ts'
import type { Wanted } from './options.ts'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Where each file goes: into the folder under its own name, or, if it is the only one, to the path given. */
export const pathsOf = (
  jobs: readonly Job[],
  wanted: Wanted,
  folder: string,
  t: CommandTexts,
): ((made: Made) => string) => {
  const path = resolve(folder, wanted.out)
  const isFile = extname(path) !== '' && !/[/\\]$/u.test(wanted.out) && !isFolder(path)
  if (!isFile) return ({ name }) => join(path, name)
  const [job] = jobs
  if (jobs.length > 1) throw new CommandError(2, [t.oneFileOnly(wanted.out, jobs.length)])
  if (job && extname(path).toLowerCase() !== `.${endingOf(job.format)}`)
    throw new CommandError(2, [t.wrongEnding(wanted.out, endingOf(job.format))])
  return () => path
}

/** Writes a file beside its place and moves it there: whoever looks at the place finds a whole file. */
export const writeWhole = (path: string, bytes: Uint8Array, t: CommandTexts): void => {
  const beside = join(dirname(path), `.${basename(path)}.part`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(beside, bytes)
    renameSync(beside, path)
  } catch (cause) {
    rmSync(beside, { force: true })
    throw new CommandError(1, [t.notWritten(path, cause instanceof Error ? cause.message : String(cause))])
  }
}

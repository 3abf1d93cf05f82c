import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// A browser may be there and lack a library of the system: only one that says its version, or another such thing, is of use.
export const starts = (path: string, question = '--version'): boolean => {
  if (!existsSync(path)) return false
  try {
    execFileSync(path, [question], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

export const onPath = (programs: readonly string[]): readonly string[] => {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return programs.flatMap((name) => folders.map((folder) => join(folder, name)))
}

export const tryToRun = (command: string, args: string[]): void => {
  console.log(`looking for a browser: ${command} ${args.join(' ')}`)
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 300_000 })
  } catch (cause) {
    console.log(cause instanceof Error ? cause.message : String(cause))
  }
}

/** Debian and Ubuntu as root, as in a container. */
export const hasApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

export const installFromDebian = (...names: readonly string[]): void => {
  tryToRun('apt-get', ['update'])
  tryToRun('apt-get', ['install', '-y', '--no-install-recommends', ...names])
}

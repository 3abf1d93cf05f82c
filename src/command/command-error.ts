/** Good; a file could not be made; the options are wrong. */
export type ExitCode = 0 | 1 | 2

/** What ends the command, in sentences for whoever called it. */
export class CommandError extends Error {
  override name = 'CommandError'
  readonly code: Exclude<ExitCode, 0>
  readonly lines: readonly string[]

  constructor(code: Exclude<ExitCode, 0>, lines: readonly string[]) {
    super(lines.join('\n'))
    this.code = code
    this.lines = lines
  }
}

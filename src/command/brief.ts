import { projectFolder, startRunner } from './runner.ts'
import type * as command from './run.ts'

// npm run brief -- OPTIONS: the briefing of the page without a browser. Prints the path of each file that it
// wrote; ends with 0 if it wrote all, 1 if one could not be made, 2 if the options are wrong (README.md).

const words = process.argv.slice(2)
// Before anything asks what time it is: files that say when they were made say the same on every machine.
if (words.some((word) => word === '--made' || word.startsWith('--made='))) process.env['TZ'] = 'UTC'

const runner = await startRunner()
try {
  const { run } = await runner.load<typeof command>('run.ts')
  process.exitCode = await run(words, {
    project: projectFolder,
    // npm goes to the folder of the project; the paths are of where it was called.
    folder: process.env['npm_lifecycle_event'] === 'brief' ? (process.env['INIT_CWD'] ?? '.') : process.cwd(),
    variables: process.env,
    out: console.log,
    say: console.error,
  })
} finally {
  await runner.close()
}

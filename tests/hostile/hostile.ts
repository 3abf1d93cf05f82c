import { startRunner } from '#src/command/runner.ts'
import type * as whole from './whole-run.ts'

// npm run hostile: corruptions of the files of every mission, by a fixed seed, and large files. Prints what became of
// them; ends with 1 if one of them did harm.

const runner = await startRunner()
const { wholeRun } = await runner.load<typeof whole>('../../tests/hostile/whole-run.ts')
const isGood = await wholeRun((line) => console.log(line))
await runner.close()
process.exit(isGood ? 0 : 1)

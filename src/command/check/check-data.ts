import { checkFolder } from '#src/domain/check/check-folder.ts'
import { checkOptions, usage } from './check-options.ts'
import { readFolder } from './read-folder.ts'
import { tellJson, tellLines } from './tell-check.ts'

// npm run check-data -- [FOLDER] [--json]: checks data/ or another folder. Exit code 0: nothing to mend; 1:
// problems; 2: it could not be checked.

const check = (): void => {
  const options = checkOptions(process.argv.slice(2))
  if (options === null) {
    console.error(usage)
    process.exitCode = 2
    return
  }
  const { folder, isJson } = options
  let texts: ReadonlyMap<string, string>
  try {
    texts = readFolder(folder)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    console.error(`${folder} cannot be read (${why}). Name a folder of data, such as data.`)
    process.exitCode = 2
    return
  }
  const result = checkFolder(texts)
  console.log(isJson ? tellJson(result) : tellLines(result, folder).join('\n'))
  if (result.problems.some(({ level }) => level === 'error')) process.exitCode = 1
}

check()

import { ImportError } from './import-error.ts'
import { ipiCounts, ipiSource } from './ipi.ts'
import { importPersonnel } from './personnel.ts'
import { importRadpko } from './radpko.ts'
import { writeHeadcounts } from './write-headcounts.ts'
import { readingNames, writeMapMissions } from './write-map-missions.ts'

// npm run import -- COMMAND …: makes files of missions out of what others publish. Prints a line for each
// thing done, or the faults with exit code 1.

type Command = {
  usage: string
  run: (words: readonly string[]) => readonly string[] | Promise<readonly string[]>
}

const headcounts = (name: string, source: typeof ipiSource, read: typeof ipiCounts): Command => ({
  usage: `${name} FILE MISSIONFOLDER…`,
  run: ([file, ...folders]) => {
    if (file === undefined || folders.length === 0)
      throw new ImportError([`wanted: ${name} FILE MISSIONFOLDER…`])
    return folders.map((folder) => writeHeadcounts(file, folder, source, read))
  },
})

const mapMissions = (name: string): Command => ({
  usage: `${name} FOLDER OUT [MISSION…|all]`,
  run: ([folder, out, ...missions]) => {
    if (folder === undefined || out === undefined)
      throw new ImportError([`wanted: ${name} FOLDER OUT [MISSION…|all]`])
    return writeMapMissions(
      name,
      folder,
      out,
      missions.filter((mission) => mission !== 'all'),
    )
  },
})

/** How much of a file has been read: on a line that is written over, or in a log a line for each fifth. */
const progress = () => {
  const step = process.stderr.isTTY ? 0.01 : 0.2
  let next = step
  return (part: number) => {
    if (part < next || part >= 1) return
    next = part + step
    process.stderr.write(
      `${process.stderr.isTTY ? '\r' : ''}${Math.floor(part * 100)} %${process.stderr.isTTY ? '' : '\n'}`,
    )
  }
}

const personnel: Command = {
  usage: 'personnel FILE MISSIONFOLDER|DATAFOLDER',
  run: ([file, out]) => {
    if (file === undefined || out === undefined)
      throw new ImportError(['wanted: personnel FILE MISSIONFOLDER|DATAFOLDER'])
    return importPersonnel(file, out, progress())
  },
}

const radpko: Command = {
  usage: 'radpko FILE MISSIONFOLDER [month|year]',
  run: ([file, folder, grain]) => {
    if (file === undefined || folder === undefined || !['month', 'year', undefined].includes(grain))
      throw new ImportError(['wanted: radpko FILE MISSIONFOLDER [month|year]'])
    return importRadpko(file, folder, grain === 'month' || grain === 'year' ? grain : undefined)
  },
}

const commands: Readonly<Record<string, Command>> = {
  ipi: headcounts('ipi', ipiSource, ipiCounts),
  personnel,
  radpko,
  ...Object.fromEntries(readingNames().map((readings) => [readings, mapMissions(readings)])),
}

const [name = '', ...words] = process.argv.slice(2)
try {
  const command = commands[name]
  if (!command) throw new ImportError(['wanted one of:', ...Object.values(commands).map(({ usage }) => `  ${usage}`)]) // prettier-ignore
  for (const line of await command.run(words)) console.log(line)
} catch (cause) {
  if (!(cause instanceof ImportError)) throw cause
  for (const problem of cause.problems) console.error(problem)
  process.exitCode = 1
}

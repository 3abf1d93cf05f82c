import { ImportError } from './import-error.ts'
import { ipiSource, readIpi } from './ipi.ts'
import { readUnPersonnel, unPersonnelSource } from './un-personnel.ts'
import { writeHeadcounts } from './write-headcounts.ts'
import { mapReadings, writeMapMissions } from './write-map-missions.ts'

// npm run import -- COMMAND …: makes files of missions out of what others publish. Prints a line for each
// thing done, or the faults with exit code 1.

type Command = { usage: string; run: (words: readonly string[]) => readonly string[] }

const headcounts = (name: string, source: typeof ipiSource, read: typeof readIpi): Command => ({
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

const commands: Readonly<Record<string, Command>> = {
  ipi: headcounts('ipi', ipiSource, readIpi),
  'un-personnel': headcounts('un-personnel', unPersonnelSource, readUnPersonnel),
  ...Object.fromEntries(mapReadings().map((readings) => [readings, mapMissions(readings)])),
}

const [name = '', ...words] = process.argv.slice(2)
try {
  const command = commands[name]
  if (!command) throw new ImportError(['wanted one of:', ...Object.values(commands).map(({ usage }) => `  ${usage}`)]) // prettier-ignore
  for (const line of command.run(words)) console.log(line)
} catch (cause) {
  if (!(cause instanceof ImportError)) throw cause
  for (const problem of cause.problems) console.error(problem)
  process.exitCode = 1
}

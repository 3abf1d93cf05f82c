import { writeFileSync } from 'node:fs'
import { overviewOfAll } from './overview.ts'
import { readFolder } from './read-folder.ts'

// npm run overview: writes data/overview.json again after a change of what UN maps show of a mission.
const lines = overviewOfAll(readFolder('data').files).map((record) => `    ${JSON.stringify(record)}`)
writeFileSync(
  'data/overview.json',
  `{\n  "$schema": "./schema/overview.json",\n  "records": [\n${lines.join(',\n')}\n  ]\n}\n`,
)

import { writeFileSync } from 'node:fs'
import { overviewOfAll } from '#src/domain/check/overview-of-all.ts'
import { readFolder } from '#src/command/check/read-folder.ts'
import { readTexts } from '#src/domain/check/read-texts.ts'

// npm run overview: writes data/overview.json again after a change of what UN maps show of a mission.
const lines = overviewOfAll(readTexts(readFolder('data')).files).map(
  (record) => `    ${JSON.stringify(record)}`,
)
writeFileSync(
  'data/overview.json',
  `{\n  "$schema": "./schema/overview.json",\n  "records": [\n${lines.join(',\n')}\n  ]\n}\n`,
)

import { checkDataset } from './check-dataset.ts'
import { readFolder } from './read-folder.ts'

// npm run check-data [-- folder]: checks data/ or another folder; one line per problem, exit code 1 if there is any.
const folder = process.argv[2] ?? 'data'
const { files, problems: unreadable } = readFolder(folder)
const { problems, counts } = checkDataset(files)
const broken = new Set(unreadable.map(({ file }) => file))
// A file that does not parse is named once, with the place of the fault, not also as missing.
const all = [
  ...unreadable,
  ...problems.filter(({ file, found }) => !(broken.has(file) && found === 'nothing')),
]

for (const { file, record, field, expected, found } of all)
  console.log(`${file}: record ${record}: ${field}: expected ${expected}; found ${found}`)

if (all.length > 0) {
  console.log(`${all.length} ${all.length === 1 ? 'problem' : 'problems'} in ${folder}`)
  process.exitCode = 1
} else {
  for (const [file, count] of counts) console.log(`${String(count).padStart(5)}  ${file}`)
  console.log(`${folder} is in order`)
}

import { writeFileSync } from 'node:fs'
import { urlReadme } from './readme.ts'

writeFileSync('src/url/README.md', urlReadme())

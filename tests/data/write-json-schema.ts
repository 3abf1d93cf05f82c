import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from './json-schemas.ts'

// npm run schema: writes data/schema/ again after a change of src/schema.
mkdirSync('data/schema', { recursive: true })
for (const [path, text] of jsonSchemas()) {
  writeFileSync(`data/${path}`, text)
  console.log(`data/${path}`)
}

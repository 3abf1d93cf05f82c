import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { formerSchema, missionEntrySchema, overviewSchema, recordSchemas } from '#src/schema/files.ts'
import { optionalFiles, recordFiles } from '#src/schema/names.ts'
import { Mission } from '#src/schema/mission.ts'

const listOf = (record: v.GenericSchema) =>
  v.strictObject({ $schema: v.optional(v.string()), records: v.array(record) })

/**
 * What JSON Schema cannot say is left to check-data: that a date is in the calendar. The order of ids, references and the
 * like never were a matter of the schema.
 */
const toText = (file: string, schema: v.GenericSchema): string =>
  `${JSON.stringify({ title: file, ...toJsonSchema(schema, { errorMode: 'ignore' }) }, null, 2)}\n`

/** The JSON Schemas for editors, made from src/schema, by their path in data/. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    [
      ['missions.json', listOf(missionEntrySchema)] as const,
      ['overview.json', listOf(overviewSchema)] as const,
      ['former.json', listOf(formerSchema)] as const,
      ['mission.json', Mission] as const,
      ...[...recordFiles, ...optionalFiles].map(
        (file) => [`${file}.json`, listOf(recordSchemas[file])] as const,
      ),
    ].map(([file, schema]) => [`schema/${file}`, toText(file, schema)]),
  )

import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from './json-schemas.ts'

describe('data/schema, which editors read', () => {
  it.each([...jsonSchemas()])('%s is what src/schema says (npm run schema writes it)', (path, text) => {
    expect(readFileSync(`data/${path}`, 'utf8')).toBe(text)
  })

  it('has no other files', () => {
    const written = readdirSync('data/schema').map((name) => `schema/${name}`)
    expect(written.toSorted()).toEqual([...jsonSchemas().keys()].toSorted())
  })

  it('tells a wrong status, a missing French text and an unknown field', () => {
    const events = JSON.parse(jsonSchemas().get('schema/events.json') ?? '')
    expect(events).toMatchObject({
      title: 'events.json',
      $schema: 'http://json-schema.org/draft-07/schema#',
      required: ['records'],
      additionalProperties: false,
    })
    const { properties, additionalProperties } = events.properties.records.items
    expect(properties.status).toEqual({ enum: ['happened', 'planned', 'missed'], type: 'string' })
    expect(properties.title.required).toEqual(['en', 'fr'])
    expect(additionalProperties).toBe(false)
  })
})

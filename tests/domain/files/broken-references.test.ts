import { describe, expect, it } from 'vitest'
import { findBrokenReferences } from '#src/domain/files/broken-references.ts'
import { realRecords } from '#tests/data/real-records.ts'

const provinces = realRecords('provinces')
const sites = realRecords('sites')
const deployments = realRecords('deployments')
const outputs = realRecords('outputs')

const withoutKamanyola = sites.filter(({ id }) => id !== 'kamanyola')
const mapSites = deployments.filter(({ site }) => site === 'kamanyola').map(({ id }) => id)

describe('findBrokenReferences', () => {
  it('says nothing of files that are not loaded', () => {
    expect(findBrokenReferences({})).toEqual([])
    expect(findBrokenReferences({ sites, deployments, outputs })).toEqual([])
  })

  it('names every record that points to nothing', () => {
    expect(mapSites.length).toBeGreaterThan(0)
    const problems = findBrokenReferences({ sites: withoutKamanyola, deployments })
    expect(problems.map(({ record }) => record)).toEqual(mapSites)
    expect(problems[0]).toEqual({
      file: 'deployments.json',
      record: mapSites[0],
      field: 'site',
      expected: 'the id of a record of sites.json',
      found: '"kamanyola"',
    })
  })

  it('names files with the folder of their mission', () => {
    const [problem] = findBrokenReferences({ sites: withoutKamanyola, deployments }, { folder: 'monusco' })
    expect(problem).toMatchObject({
      file: 'monusco/deployments.json',
      expected: 'the id of a record of monusco/sites.json',
    })
  })

  it('does not report a record that was set aside again with each record that names it', () => {
    const refused = {
      file: 'monusco/sites.json',
      record: 'kamanyola',
      field: 'kind',
      expected: '"base"',
      found: '"castle"',
    }
    const files = { sites: withoutKamanyola, deployments }
    expect(findBrokenReferences(files, { folder: 'monusco', setAside: [refused] })).toEqual([])
    const other = { ...refused, file: 'monusco/events.json' }
    expect(findBrokenReferences(files, { folder: 'monusco', setAside: [other] })).not.toEqual([])
  })

  it('finds a figure that is part of one that is not there', () => {
    const part = outputs.find(({ partOf }) => partOf !== null)
    const others = outputs.filter(({ id }) => id !== part?.partOf)
    const problems = findBrokenReferences({ outputs: others, provinces })
    expect(problems).toContainEqual({
      file: 'outputs.json',
      record: part?.id,
      field: 'partOf',
      expected: 'the id of a record of outputs.json',
      found: `"${part?.partOf}"`,
    })
  })
})

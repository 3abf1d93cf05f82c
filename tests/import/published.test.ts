import { readFileSync, readdirSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { missionFolder } from '#src/import/mission-folder.ts'
import { listMissions } from '#src/import/mission-list.ts'
import { MissionEntry } from '#src/schema/mission.ts'
import { withOthers } from '#src/import/write-map-missions.ts'
import { real } from './readings.ts'

// Nobody edits these folders by hand: whoever changes the importer or its tables makes them anew.

const { records } = v.parse(
  v.object({ records: v.array(MissionEntry) }),
  JSON.parse(readFileSync('data/missions.json', 'utf8')),
)

describe.each(listMissions(real, []).made)('the published folder of $mapName', (names) => {
  const { files, entry } = missionFolder(names, real)

  it('is what the importer makes of the raw tables now', () => {
    const folder = `data/${names.id}`
    expect(readdirSync(folder).toSorted()).toEqual([...files.keys()].toSorted())
    // Monthly head counts come by an import of their own, with their document.
    const differing = [...files].filter(
      ([name, text]) => readFileSync(`${folder}/${name}`, 'utf8') !== withOthers(`${folder}/${name}`, text),
    )
    expect(differing.map(([name]) => name)).toEqual([])
  })

  it('has its line in missions.json', () => {
    expect(records).toContainEqual(entry)
  })
})

it('documented missions come first, the others by their English acronym', () => {
  const bases = records.map(({ basis }) => basis)
  expect(bases).toEqual(bases.toSorted())
  const acronyms = records.filter(({ basis }) => basis === 'un-maps').map(({ shortName }) => shortName.en)
  expect(acronyms).toEqual(acronyms.toSorted())
})

import type { QueryClient } from '@tanstack/react-query'
import { asPreview, isPreview } from '#src/domain/desk/preview-mark.ts'
import { missionQuery } from '#src/queries/mission.ts'
import { prefetchMission } from '#src/queries/prefetch-mission.ts'
import { readListInPieces, readMission } from '#src/queries/read-published.ts'
import { recordsQuery } from '#src/queries/records.ts'
import { optionalFiles, recordFiles } from '#src/schema/names.ts'
import { before } from './end-preview.ts'
import { jsonOf } from './opened.ts'

/**
 * Shows the files on the whole page in place of the published ones, marked as a preview. Records that are not
 * good yet are set aside there, as they would be once published. False: a file of the mission did not come.
 */
export const showPreview = async (
  client: QueryClient,
  mission: string,
  texts: ReadonlyMap<string, string>,
): Promise<boolean> => {
  await prefetchMission(client, mission)
  const { queryKey } = missionQuery(mission)
  const published = client.getQueryData(queryKey)
  if (!published) return false
  const path = (file: string): string => `${mission}/${file}.json`
  const lists = await Promise.all(
    [...recordFiles, ...optionalFiles.filter((name) => texts.has(`${name}.json`))].map(async (file) => {
      const { queryKey: key } = recordsQuery(mission, file)
      const json = jsonOf(texts.get(`${file}.json`))
      return { key, old: client.getQueryData(key), now: await readListInPieces(path(file), file, json) }
    }),
  )
  const told = readMission(path('mission'), jsonOf(texts.get('mission.json')))
  if (!isPreview(published))
    before.set(mission, () => {
      client.setQueryData(queryKey, published)
      for (const { key, old } of lists)
        if (old) client.setQueryData(key, old)
        // What nobody had asked for is asked for anew, if the published mission has it at all.
        else void client.resetQueries({ queryKey: key, exact: true })
    })
  for (const { key, now } of lists) client.setQueryData(key, now)
  client.setQueryData(queryKey, asPreview(told))
  return true
}

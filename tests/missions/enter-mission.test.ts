import { expect, it } from 'vitest'
import type { LeftBehind } from '#src/domain/missions/left-behind.ts'
import { enterMission } from '#src/missions/enter-mission.ts'
import { missions } from '#src/text/fr/missions.ts'
import { parseView, serialiseView } from '#src/url/codec.ts'

const enter = (search: string) => {
  const { view, left } = enterMission(parseView(search).view, { id: 'uniced', years: { first: 1978, last: 1991 } }) // prettier-ignore
  return { link: serialiseView(view), left }
}

it.each([
  ['?lang=fr&tab=sites', '?m=uniced&tab=sites&lang=fr', []],
  ['?province=CD-SK,CD-NK&contributor=CHN', '?m=uniced&contributor=CHN', ['areas']],
  ['?date=1985-02&kind=engineering', '?m=uniced&date=1985-02&kind=engineering', []],
  ['?date=2024&site=amsar', '?m=uniced', ['date', 'site']],
  ['?tab=sources&source=xinhua-2024-02-28&from=2020', '?m=uniced&tab=sources', []],
  ['?site=amsar&note=1abc', '?m=uniced', ['site', 'remarks']],
  ['?output=chn-projects', '?m=uniced&tab=outputs', []],
  ['?view=plan&count=handed-over&by=contributor&period=whole', '?m=uniced&view=plan&count=handed-over&period=whole&by=contributor', []], // prettier-ignore
])('%s leads to %s, and %j stay behind', (search, link, left) => {
  expect(enter(search)).toEqual({ link, left })
})

it.each<readonly [LeftBehind[], string]>([
  [['site'], 'Le site sélectionné est resté avec la MONUSCO.'],
  [['date'], 'La date est restée avec la MONUSCO.'],
  [['recipients'], 'Les bénéficiaires choisis sont restés avec la MONUSCO.'],
  [['remarks'], 'Les remarques sont restées avec la MONUSCO.'],
  [['areas', 'recipients'], 'Les zones choisies et les bénéficiaires choisis sont restés avec la MONUSCO.'],
  [['date', 'remarks'], 'La date et les remarques sont restées avec la MONUSCO.'],
])('in French %j agree', (left, sentence) => {
  expect(missions.left('MONUSCO', left.map((part) => missions.parts[part]))).toBe(sentence)
}) // prettier-ignore

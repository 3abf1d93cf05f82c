import { describe, expect, it } from 'vitest'
import { legendSteps } from '#src/domain/geo/symbol-scale.ts'
import { toldStatuses } from '#src/domain/sites/told-statuses.ts'
import { fillText } from '#src/text/fill.ts'
import { forms as english, texts as englishTexts } from '#src/text/en/all.ts'
import { forms as french, texts as frenchTexts } from '#src/text/fr/all.ts'
import { readMission, realMission } from '#tests/data/real-mission.ts'
import { textsIn } from '#src/text/load-texts.ts'

// A mission known from UN maps only says so; nothing of it is told as if documents had been read.

const fromMaps = readMission('unmil')

describe('a choice in a text', () => {
  it.each([english, french])('goes by what the mission is known from', (formsOf) => {
    const text = 'It is {?documented|read off maps}.'
    expect(fillText(text, formsOf(realMission))).toBe('It is documented.')
    expect(fillText(text, formsOf(fromMaps))).toBe('It is read off maps.')
    expect(fillText(text, formsOf(null))).toBe('It is documented.')
  })
})

describe('what is said of it', () => {
  const en = textsIn('en', englishTexts, english)
  const fr = textsIn('fr', frenchTexts, french)

  it('names no withdrawal in the title', () => {
    expect(en(fromMaps).t.page.title('UNMIL')).toBe(': UNMIL on UN maps, year by year')
    expect(fr(fromMaps).t.page.title('MINUL')).toBe(
      '\u00A0: la MINUL sur les cartes de l’ONU, année par année',
    )
    expect(en(realMission).t.page.title('X')).toContain('withdrawal')
  })

  it('blames no filter for what nobody documented', () => {
    const { t } = en(fromMaps)
    const all = [t.timeline.none, t.timeline.noneRemedy, t.changes.none, t.plan.noSites, t.plan.noSitesRemedy, t.figures.noSites, t.strength.none, t.outputs.none('2018', false)] // prettier-ignore
    expect(all.filter((text) => /filter|later date|[{}|]/u.test(text))).toEqual([])
    const { t: inFrench } = fr(fromMaps)
    expect([inFrench.timeline.none, inFrench.changes.none, inFrench.figures.noSites].filter((text) => /filtre|[{}|]/u.test(text))).toEqual([]) // prettier-ignore
  })

  it('has a legend without statuses that only documents give, and sizes that its map can have', () => {
    expect(toldStatuses('un-maps')).toEqual(['not-documented', 'on-map', 'last-on-map'])
    expect(toldStatuses('documented')).toHaveLength(8)
    expect(legendSteps(4000)).toEqual([150, 650, 1500])
    expect(legendSteps(700)).toEqual([150, 650])
    expect(legendSteps(70)).toEqual([70])
  })
})

import { readFileSync, readdirSync } from 'node:fs'
import { unplanned } from '#tests/kit/unplanned.ts'
import { describe, expect, it } from 'vitest'
import { buildBase } from '#src/domain/page/model.ts'
import { briefingScope } from '#src/panels/changes/briefing-scope.ts'
import { changesBetween } from '#src/domain/changes/changes.ts'
import { comparedDays } from '#src/domain/changes/compared-days.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { rowsAt } from '#src/domain/sites/site-row.ts'
import { filterOutputs } from '#src/domain/events/event-filter.ts'
import { groupOutputs } from '#src/domain/outputs/output-groups.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { fileName } from '#src/export/file-name.ts'
import { sitesTable } from '#src/export/tables/sites-table.ts'
import { type RecordFile, type RecordOf, recordSchemas } from '#src/schema/files.ts'
import { readRecords } from '#src/schema/read-records.ts'
import { changesParagraph } from '#src/text/changes-paragraph.ts'
import { changesShort } from '#src/text/changes-short.ts'
import { fillText } from '#src/text/fill.ts'
import { forms as english } from '#src/text/en/forms.ts'
import { glossary as englishGlossary } from '#src/text/en/glossary.ts'
import { forms as french } from '#src/text/fr/forms.ts'
import { glossary as frenchGlossary } from '#src/text/fr/glossary.ts'
import { loadChangeSentences } from '#src/text/load-change-sentences.ts'
import { loadTexts } from '#src/text/load-texts.ts'
import { checkDataset } from '#src/domain/check/check-dataset.ts'
import { readMission } from '#tests/data/real-mission.ts'
import { secondMission, secondMissionFiles } from '#tests/kit/second-mission.ts'

const records = <F extends RecordFile>(file: F): readonly RecordOf<F>[] =>
  readRecords<RecordOf<F>>(file, recordSchemas[file], secondMissionFiles.get(`uniced/${file}.json`)).records

const provinces = records('provinces')
const base = buildBase(
  secondMission,
  provinces,
  records('sites'),
  records('events'),
  records('deployments'),
  records('contingents'),
)

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

it('a mission of another kind is in order', () => {
  expect(checkDataset(secondMissionFiles).problems).toEqual([])
})

const open = (day: string): number =>
  rowsAt(base.index, day).filter(({ status }) => status.name === 'open').length

it('what happened long before 1999 counts, and what has no date comes first', () => {
  const outputs = records('outputs')
  expect(filterOutputs(outputs, noFilter, '1979-12-31').map(({ id }) => id)).toEqual(['roads-undated'])
  expect(filterOutputs(outputs, noFilter, '1980-12-31')).toHaveLength(2)
  expect(groupOutputs(outputs)).toHaveLength(1)
  expect([open('1989-12-31'), open('1990-12-31'), open('1991-12-31')]).toEqual([3, 2, 3])
})

/** What is said of 1989 to 1990 and to 1991 in one governorate. */
const said = async (language: 'en' | 'fr', to: string, codes: readonly string[]) => {
  const filter = { ...noFilter, provinces: codes }
  const changes = changesBetween(
    {
      index: base.index,
      events: base.events,
      contingents: [],
      strength: records('strength'),
      today: '2026-01-31',
    },
    comparedDays('1989-12-31', to),
    filter,
  )
  const { short, ...full } = await loadChangeSentences(language)
  const scope = briefingScope(secondMission, provinces, records('contributors'), filter)(language)
  return {
    short: plain(changesShort(changes, short, scope)),
    full: plain(changesParagraph(changes, full, scope)),
  }
}

/** The same mission where the territories of its sites are of one kind. */
const withDistricts = {
  ...secondMission,
  areas: {
    en: { ...secondMission.areas.en, district: 'caza' },
    fr: { ...secondMission.areas.fr, district: 'caza' },
  },
}

describe('the words of another mission', () => {
  it('name its areas and itself in English', async () => {
    const { t } = (await loadTexts('en'))(secondMission)
    expect(t.filters.facet.provinces).toBe('Governorate')
    expect(t.strength.byProvince).toBe('By governorate')
    expect(t.strength.apart.place).toBe('one governorate only')
    expect(t.outputs.noneRemedy(true)).toContain('Remove the governorate or the contributor')
    expect(t.siteList.withoutSiteWhy).toBe('Their sources name a governorate, or only the mission.')
    expect(t.sites.returned.visit('2020')).toBe('visited by UNICED in 2020')
    expect(fillText(englishGlossary['operations-ceased'].meaning, english(secondMission))).toContain(
      'in its governorate.',
    )
  })

  it('name its areas with their gender and itself in French', async () => {
    const { t } = (await loadTexts('fr'))(secondMission)
    expect(t.filters.facet.provinces).toBe('Gouvernorat')
    expect(t.timeline.restLane).toBe('Gouvernorat entier')
    expect(t.strength.apart.place).toBe('un seul gouvernorat')
    expect(plain(t.kinds.locationPrecision['province-only'])).toBe(
      'Seul le gouvernorat est connu : absent de la carte',
    )
    expect(t.changes.wholeProvince).toBe('avec tout le gouvernorat')
    expect(t.exports.columns.provinceCode).toBe('Code du gouvernorat')
    expect(t.outputs.noneRemedy(true)).toContain('Retirez le gouvernorat ou le pays')
    expect(t.siteList.withoutSiteWhy).toBe('Leurs sources nomment un gouvernorat, ou seulement la mission.')
    expect(t.sites.returned.visit('2020')).toBe('visite de l’UNICED en 2020')
    expect(t.plan.change['access-regained']).toBe('Retour de l’UNICED')
    expect(fillText(frenchGlossary['operations-ceased'].meaning, french(secondMission))).toContain(
      'dans son gouvernorat.',
    )
  })

  it('name the districts of its sites, or only a place where it has no one word for them', async () => {
    const inEnglish = await loadTexts('en')
    expect(inEnglish(secondMission).t.sites.territory('Jezzine')).toBe('Place: Jezzine')
    expect(inEnglish(withDistricts).t.sites.territory('Jezzine')).toBe('Caza: Jezzine')
    expect(inEnglish(readMission('monusco')).t.sites.territory('Fizi')).toBe('Territory: Fizi')
    const inFrench = await loadTexts('fr')
    expect(plain(inFrench(secondMission).t.sites.territory('Jezzine'))).toBe('Lieu : Jezzine')
    expect(plain(inFrench(withDistricts).t.sites.territory('Jezzine'))).toBe('Caza : Jezzine')
  })

  it('say where things changed', async () => {
    const inEnglish = await said('en', '1990-12-31', ['XC-SO'])
    expect(inEnglish.short).toContain('one of the two sites of the drawdown in Sidon was closed')
    const inFrench = await said('fr', '1990-12-31', ['XC-SO', 'XC-NO'])
    expect(inFrench.short).toContain('dans le gouvernorat d’Aley')
    expect(inFrench.full).toContain('dans le gouvernorat de Sidon')
    expect((await said('en', '1991-12-31', ['XC-SO'])).full).toContain('UNICED temporarily present again')
    expect((await said('fr', '1991-12-31', ['XC-SO'])).full).toContain('présence temporaire de l’UNICED')
  })

  it('head the columns of its files, and name them', async () => {
    const { t } = (await loadTexts('fr'))(secondMission)
    const names = namesIn('fr', provinces, records('contributors'))
    const { header, objects } = sitesTable(unplanned(rowsAt(base.index, '2020-01-01')), names, t, 'fr')
    expect(header).toContain('Gouvernorat')
    expect(objects.map(({ province }) => province)).toContain('Sidon')
    expect(
      fileName({
        mission: secondMission.id,
        view: 'sites',
        date: '2020',
        language: 'fr',
        extension: 'csv',
      }),
    ).toBe('uniced-sites-2020-fr.csv')
  })

  it('are those that fit any mission while its file is not there', async () => {
    expect((await loadTexts('en'))(null).t.filters.facet.provinces).toBe('Area')
    expect((await loadTexts('fr'))(null).t.plan.change.visited).toBe('Visite de la Mission')
  })
})

describe.each([
  ['en', english],
  ['fr', french],
] as const)('every {…} in the texts of %s', (language, forms) => {
  const named = readdirSync(`src/text/${language}`).flatMap((file) =>
    [
      ...readFileSync(`src/text/${language}/${file}`, 'utf8').matchAll(
        /(?<![$:=(] ?|\\p)\{([\p{L}|][\p{L}| ]*[\p{L}]|\|\p{L}+)\}/gu,
      ),
    ].map(([all]) => all),
  )

  it('is one that the language knows', () => {
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((text) => fillText(text, forms(secondMission)) === text)).toEqual([])
  })
})

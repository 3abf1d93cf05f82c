import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readTable } from '#src/desk/import/read-table.ts'
import { type Opened, noWork, savedTexts } from '#src/desk/opened.ts'
import type { PlaceYear } from '#src/domain/gathered/place-years.ts'
import { documentsOf } from '#src/domain/gathered/documents.ts'
import { ipiCounts, ipiSource } from '#src/import/ipi.ts'
import { placeYearsIn } from '#src/import/location-map.ts'
import { missionFolder } from '#src/import/mission-folder.ts'
import { writeHeadcounts } from '#src/import/write-headcounts.ts'
import { aWorkbook } from '#tests/kit/a-workbook.ts'
import { ipiTable, mapRowsOf, mapTable } from '#tests/kit/gathered-files.ts'
import { openedMission, renderImportTab } from '#tests/kit/import-tab.tsx'
import { real } from '#tests/import/readings.ts'

type Put = Awaited<ReturnType<typeof renderImportTab>>

/** As texts are looked for: a no-break space is a space. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

/** As names are looked for, which keep them. */
const noBreak = (text: string): string => text.replaceAll(/ (?=[:;»])|(?<=«) /gu, '\u00A0')

const recordsIn = (text: string | undefined): readonly unknown[] => JSON.parse(text ?? '{}').records

/** The files as the desk would save them now. */
const savedBy = (opened: Opened, put: Put) =>
  savedTexts(opened, (put.mock.calls.at(-1)?.[0] ?? noWork).changes)

const chooseIn = { en: 'Choose a table', fr: 'Choisir un tableau' } as const

const openFile = async (language: 'en' | 'fr', text: string, name: string) => {
  const user = userEvent.setup({ applyAccept: false })
  await user.upload(await screen.findByLabelText(chooseIn[language]), new File([text], name))
  return user
}

const linesOf = (region: HTMLElement) =>
  within(region)
    .getAllByRole('listitem')
    .map((item) => plain(item.textContent))

const counts = [
  ['2016-10-31', 'UNIFIL', 39, 10733, null, null, 10733],
  ['2016-12-31', 'UNIFIL', 41, 10600, 3, null, 10603],
  ['2017-04-30', 'UNIFIL', 40, 10530, 0, null, 10530],
  ['2017-04-30', 'UNDOF', 6, 990, null, null, 990],
] as const

const faulty = [
  ['2017-05-31', 'UNIFIL', 40, 'many', null, -1, 10530],
  ['June', 'UNIFIL', 40, 1, 1, 1, 3],
  ['2017-06-30', 'UNIFIL', 40, 1, 1, 1, 3],
  ['2017-06-30', 'UNIFIL', 40, 2, 2, 2, 6],
] as const

const ipi = {
  en: {
    found:
      /^data_mission\.csv is a monthly table of head counts \(International Peace Institute\): .* 8 rows, 7 of them of UNIFIL\. The file has 1 more mission, which is not taken\.$/u,
    merged: 'Records that are new: 1; changed: 1; the same: 1; of this source in the data and not among those, left as they are: 314.', // prettier-ignore
    wrong: 'To mend in the file: 4 things',
    faults: [
      'Row 6, troops: found “many”, expected a whole number, or nothing where it is not reported.',
      'Row 6, observers: found “-1”, expected a whole number, or nothing where it is not reported.',
      'Row 7, date: found “June”, expected a day as YYYY-MM-DD or DD/MM/YYYY.',
      'Row 9: found “UNIFIL, 2017-06”, expected one row for a mission and month.',
    ],
    from: 'From',
    changed: 'Monthly head counts, changed: 1',
    becomes: /Total.*10.?541.*10.?603/u,
    narrow: 'Records that are new: 1; changed: 0; the same: 0; of this source in the data and not among those, left as they are: 314.', // prettier-ignore
    source: 'Cited as',
    cited: /^In the data: International Peace Institute/u,
    one: 'Accept 1 record',
    two: 'Accept 2 records',
    done: '2 records of data_mission.csv are accepted. “Undo” takes all of it back; “Check” says whether the files are sound.', // prettier-ignore
  },
  fr: {
    found:
      /^data_mission\.csv est un tableau mensuel d’effectifs \(International Peace Institute\) : .* 8 lignes, dont 7 de UNIFIL\. Le fichier contient 1 autre mission, qui n’est pas reprise\.$/u,
    merged: 'Fiches nouvelles : 1 ; modifiées : 1 ; identiques : 1 ; de cette source dans les données et absentes de ce choix, laissées telles quelles : 314.', // prettier-ignore
    wrong: 'À corriger dans le fichier : 4 points',
    faults: [
      'Ligne 6, troops : « many » trouvé, attendu : un nombre entier, ou rien s’il n’est pas communiqué.',
      'Ligne 6, observers : « -1 » trouvé, attendu : un nombre entier, ou rien s’il n’est pas communiqué.',
      'Ligne 7, date : « June » trouvé, attendu : un jour sous la forme AAAA-MM-JJ ou JJ/MM/AAAA.',
      'Ligne 9 : « UNIFIL, 2017-06 » trouvé, attendu : une seule ligne par mission et par mois.',
    ],
    from: 'De',
    changed: 'Effectifs mensuels, à modifier : 1',
    becomes: /Total.*10.?541.*10.?603/u,
    narrow: 'Fiches nouvelles : 1 ; modifiées : 0 ; identiques : 0 ; de cette source dans les données et absentes de ce choix, laissées telles quelles : 314.', // prettier-ignore
    source: 'Source citée',
    cited: /^Dans les données\s: International Peace Institute/u,
    one: 'Accepter 1 fiche',
    two: 'Accepter 2 fiches',
    done: '2 fiches de data_mission.csv acceptées. « Annuler » revient sur le tout ; « Vérification » dit si les fichiers sont corrects.', // prettier-ignore
  },
} as const

describe('the monthly table of the International Peace Institute', () => {
  it.each(['en', 'fr'] as const)(
    'is known by its head, held against the data with all its errors, and accepted in one step (%s)',
    async (language) => {
      const t = ipi[language]
      const opened = openedMission('unifil')
      const put = await renderImportTab(opened, 'unifil', language)
      const user = await openFile(language, ipiTable([...counts, ...faulty]), 'data_mission.csv')
      expect(await screen.findByText(plain(t.merged))).toBeVisible()
      expect(screen.getByText((_, node) => node?.tagName === 'P' && t.found.test(plain(node.textContent)))).toBeVisible() // prettier-ignore
      expect(linesOf(screen.getByRole('region', { name: noBreak(t.wrong) }))).toEqual(t.faults)
      expect(within(screen.getByRole('combobox', { name: t.source })).getByRole('option', { selected: true })).toHaveTextContent(t.cited) // prettier-ignore
      await user.click(screen.getByText(t.changed))
      expect(plain(screen.getByRole('list', { name: noBreak(t.changed) }).textContent)).toMatch(t.becomes)

      // Fewer years: the months of the others are not among what comes.
      const from = screen.getByRole('combobox', { name: t.from })
      await user.selectOptions(from, '2017')
      expect(await screen.findByText(plain(t.narrow))).toBeVisible()
      expect(screen.getByRole('button', { name: t.one })).toBeEnabled()
      await user.selectOptions(from, '2016')
      expect(put).not.toHaveBeenCalled()
      await user.click(await screen.findByRole('button', { name: t.two }))
      expect(await screen.findByText(plain(t.done))).toBeVisible()
      await waitFor(() => expect(put).toHaveBeenCalledTimes(1))
      const saved = recordsIn(savedBy(opened, put).get('headcounts.json'))
      expect(saved).toHaveLength(317)
      expect(saved).toContainEqual({ id: 'unifil-2016-12', month: '2016-12', mission: 'UNIFIL', troops: 10600, police: 3, observers: null, total: 10603, contributors: 41, sources: ['ipi-ppp'] }) // prettier-ignore
    },
  )

  it('gives the records that the command writes, and cites the document once', async () => {
    const text = ipiTable(counts)
    const opened = openedMission('unifil', ['headcounts', 'sources'])
    const put = await renderImportTab(opened, 'unifil', 'en')
    const user = await openFile('en', text, 'data_mission.csv')
    await user.click(await screen.findByRole('button', { name: 'Accept 3 records' }))
    const saved = savedBy(opened, put)
    const folder = mkdtempSync(join(tmpdir(), 'drawdown-gathered-'))
    try {
      cpSync('data/unifil/mission.json', join(folder, 'mission.json'))
      for (const name of ['headcounts.json', 'sources.json']) writeFileSync(join(folder, name), opened.texts.get(name) ?? '') // prettier-ignore
      writeFileSync(join(folder, 'ipi.csv'), text)
      writeHeadcounts(join(folder, 'ipi.csv'), folder, ipiSource, ipiCounts)
      for (const name of ['headcounts.json', 'sources.json'])
        expect(recordsIn(saved.get(name))).toEqual(recordsIn(readFileSync(join(folder, name), 'utf8')))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is known as a workbook and with tabs, too, and a file without the mission says which it has', async () => {
    const cells = [['Date', 'Mission', 'Number of Contributors', 'Troops', 'Police', 'Observers', 'Total'], ['2017-04-30', 'UNIFIL', '40', '10530', 'NA', '', '10530']] // prettier-ignore
    const rows = cells.map((row, at) => `<row r="${at + 1}">${row.map((cell, column) => `<c r="${'ABCDEFG'[column]}${at + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`) // prettier-ignore
    const tabs = cells.map((row) => row.join('\t')).join('\n')
    const expected = { kind: 'ipi', own: 1, faultCount: 0, counts: [{ id: 'unifil-2017-04', troops: 10530, police: null }] } // prettier-ignore
    for (const bytes of [aWorkbook({ data: rows.join('') }), new TextEncoder().encode(tabs)])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await readTable({ bytes, sheet: null, missions: ['UNIFIL'] })).toMatchObject({ gathered: expected }) // prettier-ignore
    // More rows than a table of an office may have: files of others are taken as they are published.
    const long = `${tabs}\n${'2017-04-30\tUNDOF\t6\t990\tNA\tNA\t990\n'.repeat(20_500)}`
    expect(await readTable({ bytes: new TextEncoder().encode(long), sheet: null, missions: ['UNIFIL'] })).toMatchObject({ gathered: { rows: 20_501, own: 1 } }) // prettier-ignore
    await renderImportTab(openedMission('unmil'), 'unmil', 'en')
    await openFile('en', ipiTable(counts), 'data_mission.csv')
    expect(await screen.findByText(/It has no row of UNMIL\. Missions in it: UNDOF, UNIFIL\. Nothing of your work was changed\.$/u)).toBeVisible() // prettier-ignore
  })
})

/** Some places of a mission as the yearly tables show them. */
const shownAt = (mission: string, places: readonly string[]) =>
  real.placeYears.filter((one) => one.mission === mission && places.includes(one.place))

/** Whether rows made of a place and year say the same again: those of which the maps differ in their totals only. */
const isWhole = (one: PlaceYear): boolean => isDeepStrictEqual(placeYearsIn(mapTable(mapRowsOf(one))), [one])

describe('the location map of Geo-PKO', () => {
  it('gives the records that the command writes: places, estimates and contingents, with their documents', async () => {
    const [first, second] = [...new Set(real.placeYears.filter(({ mission }) => mission === 'UNMIL').map(({ place }) => place))] // prettier-ignore
    const text = mapTable(shownAt('UNMIL', [first ?? '', second ?? '', 'Monrovia']).flatMap(mapRowsOf))
    const emptied = ['sites', 'contingents', 'deployments', 'sources']
    const opened = openedMission('unmil', emptied)
    const put = await renderImportTab(opened, 'unmil', 'en')
    const user = await openFile('en', text, 'Geo_PKO_v.2.3_location_map.csv')
    expect(await screen.findByText(/Numbers of troops are estimates from unit symbols and no head counts/u)).toBeVisible() // prettier-ignore
    const [, article] = documentsOf('location-map')
    expect(screen.getByText(/^Cited with it: /u)).toHaveTextContent(
      typeof article?.title === 'string' ? article.title : 'no title',
    )
    await user.click(await screen.findByRole('button', { name: /^Accept \d+ records$/u }))
    const names = real.tables.missions.find(({ id }) => id === 'unmil')
    if (!names) throw new Error('no names')
    const { files } = missionFolder(names, { ...real, placeYears: placeYearsIn(text) })
    for (const name of emptied)
      expect(recordsIn(savedBy(opened, put).get(`${name}.json`))).toEqual(recordsIn(files.get(`${name}.json`))) // prettier-ignore
  })

  it.each(['en', 'fr'] as const)(
    'is held against documented sites, with its errors and what the data cannot hold (%s)',
    async (language) => {
      const t = {
        en: {
          merged: /^Records that are new: 3; changed: 1; the same: [1-9]\d*; of this source .*: \d/u,
          wrong: 'To mend in the file: 2 things',
          faults: [
            /^Row \d+, latitude: found “north”, expected degrees from -90 to 90\.$/u,
            /^Row \d+, year: found “20”, expected a year from 1948\.$/u,
          ],
          left: 'Left out, for somebody has to decide',
          strangers: [
            'Contributor “Argentina” (1 place): the list of contributors of this mission does not have it. Add it to contributors.json, and open the file again.',
            'Contributor “Utopia” (1 place): nobody here knows which country this is.',
          ],
          put: /at a site that the data calls otherwise$/u,
          putAt: /^Gao: Gao super camp$/u,
          places: '1 new place: choose which come',
          without: /^Records that are new: 0; changed: 1;/u,
          accept: 'Accept 1 record',
        },
        fr: {
          merged: /^Fiches nouvelles : 3 ; modifiées : 1 ; identiques : [1-9]\d* ; de cette source .*: \d/u,
          wrong: 'À corriger dans le fichier : 2 points',
          faults: [
            /^Ligne \d+, latitude : « north » trouvé, attendu : des degrés de -90 à 90\.$/u,
            /^Ligne \d+, year : « 20 » trouvé, attendu : une année à partir de 1948\.$/u,
          ],
          left: 'Laissé de côté, car quelqu’un doit décider',
          strangers: [
            'Pays contributeur « Argentina » (1 lieu) : la liste des pays contributeurs de cette mission ne l’a pas. Ajoutez-le à contributors.json, puis ouvrez le fichier de nouveau.',
            'Pays contributeur « Utopia » (1 lieu) : on ne sait pas ici de quel pays il s’agit.',
          ],
          put: /à un site que les données nomment autrement$/u,
          putAt: /^Gao : Super camp de Gao$/u,
          places: '1 nouveau lieu : choisir ceux qui viennent',
          without: /^Fiches nouvelles : 0 ; modifiées : 1 ;/u,
          accept: 'Accepter 1 fiche',
        },
      }[language]
      const opened = openedMission('minusma')
      const put = await renderImportTab(opened, 'minusma', language)
      const gao = shownAt('MINUSMA', ['Gao', 'Kidal']).filter(isWhole)
      const last = gao.findLast(({ place }) => place === 'Kidal')
      if (!last) throw new Error('no Kidal')
      const own = { mission: 'MINUSMA', year: 2025, country: 'Mali', hq: 0, 'unmo.dummy': 0 }
      const nowhere = { ...own, location: 'Newtown', latitude: 14.5, longitude: -4.2, 'no.troops': 150 }
      const text = mapTable([
        ...gao.filter((one) => one !== last).flatMap(mapRowsOf),
        ...mapRowsOf({ ...last, troops: [35, 99_999] }),
        { ...nowhere, source: 'Map no. 1', nameoftcc_1: 'Argentina', notroopspertcc_1: 150, nameoftcc_2: 'Utopia', nameoftcc_3: 'Nepal', notroopspertcc_3: 35 },
        { ...nowhere, source: 'Map no. 2', location: 'Wrongtown', latitude: 'north' },
        { ...nowhere, source: 'Map no. 3', location: 'Othertown', year: 20 },
        { ...nowhere, source: 'Map no. 4', mission: 'UNX', location: 'Elsewhere' },
      ]) // prettier-ignore
      const user = await openFile(language, text, 'Geo_PKO_v.2.3_location_map.csv')
      expect(await screen.findByText((_, node) => node?.tagName === 'OUTPUT' && t.merged.test(plain(node.textContent)))).toBeVisible() // prettier-ignore
      const faults = linesOf(screen.getByRole('region', { name: noBreak(t.wrong) }))
      expect(faults).toHaveLength(2)
      for (const [at, fault] of t.faults.entries()) expect(faults[at]).toMatch(fault)
      expect(linesOf(screen.getByRole('region', { name: noBreak(t.left) }))).toEqual(t.strangers)
      await user.click(screen.getByText(t.put))
      expect(screen.getAllByRole('listitem').some((item) => t.putAt.test(plain(item.textContent)))).toBe(true)

      // A new place that is left out goes with all that the maps show there.
      await user.click(screen.getByText(t.places))
      await user.click(screen.getByRole('checkbox', { name: 'Newtown' }))
      expect(await screen.findByText((_, node) => node?.tagName === 'OUTPUT' && t.without.test(plain(node.textContent)))).toBeVisible() // prettier-ignore
      expect(put).not.toHaveBeenCalled()
      await user.click(screen.getByRole('button', { name: t.accept }))
      await waitFor(() => expect(put).toHaveBeenCalledTimes(1))
      expect(put.mock.calls[0]?.[0].changes).toMatchObject([
        { kind: 'correct', file: 'deployments', field: 'troops', is: [35, 99_999] },
        { kind: 'correct', file: 'deployments', field: 'mean', is: 50_017 },
      ])
    },
  )
})

it.each([
  ['isocode3,mission_acronym,personnel_type,female_personnel,male_personnel,last_reporting_date', /^x\.csv is the UN’s monthly file/u], // prettier-ignore
  ['mission,year,country,location,latitude,longitude,Infantry,NoTroops,Reserve,hq,UNPOL,Med,Av,UNMO,ave.no.troops', /^x\.csv is one of three yearly tables of what UN deployment maps show/u], // prettier-ignore
  ['date,prio.grid,pko_deployed,untrp,unpol,unmob,f_untrp,west_untrp', /^x\.csv is a table of RADPKO that has no bases with their positions: .* squares of a grid, or of districts/u], // prettier-ignore
  ['source,mission,year,location,no.troops,nameoftcc_1,notroopspertcc_1', /^x\.csv begins like a file that is known, but lacks the columns country, latitude, /u], // prettier-ignore
])('a file that is known and not taken says what it is: %s', async (head, said) => {
  await renderImportTab(openedMission('unifil'), 'unifil', 'en')
  await openFile('en', `${head}\n${head.replaceAll(/[^,]+/gu, '1')}\n`, 'x.csv')
  expect(await screen.findByText(said)).toHaveTextContent(/Nothing of your work was changed\.$/u)
})

/** @own-modules: what the desk keeps until the page is left would meet the next test. */
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { changedNames, noWork, savedTexts } from '#src/desk/opened.ts'
import { importRadpko } from '#src/import/radpko.ts'
import { madeUpRows, madeUpTable } from '#tests/kit/base-estimates.ts'
import { radpkoTable } from '#tests/kit/gathered-files.ts'
import { openedMission, renderImportTab } from '#tests/kit/import-tab.tsx'
import { renderApp } from '#tests/kit/render-app.tsx'
import '#src/desk/DataDesk.tsx'
import '#src/desk/Desk.tsx'
import '#src/desk/gathered/GatheredFile.tsx'
import '#src/panels/sites/BaseEstimates.tsx'

/** A browser's store with nothing in it. */
vi.mock('#src/shared/in-store.ts', () => ({ inStore: () => Promise.resolve({ found: undefined }) }))

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ')

const textOf = (pattern: RegExp) => (_: string, node: Element | null) =>
  node !== null && node.children.length === 0 && pattern.test(plain(node.textContent))

const paragraph = (pattern: RegExp) => (_: string, node: Element | null) =>
  node?.tagName === 'P' && pattern.test(plain(node.textContent))

const fileOf = (text: string) => new File([text], 'radpko_bases.csv')

const words = {
  en: {
    desk: 'Data desk',
    import: 'Import',
    choose: 'Choose a table',
    is: /^radpko_bases\.csv is RADPKO by base \(RADPKO, P\. Hunnicutt .*\): .* 10 rows, 9 of them of MONUSCO, MONUC\. The file has 1 more mission/u,
    means: /^The numbers of RADPKO are estimates, with fractions of people, and no head counts\. .* never added to it, and never in its place/u,
    grain: /^Each row is taken as a month:/u,
    merged: /^Records that are new: 6; changed: 0; the same: 0; /u,
    fault: 'Row 11, unmob: found “some”, expected a number of 0 or more, such as 12.5, or NA.',
    unclear: /^Somewhere in town: it could be each of these sites: Engineering camp \(Amsar\), Bukavu; /u,
    siteless: 'At sea: no site of the data has this name, or lies within some ten kilometres. RADPKO makes no new sites.',
    put: '1 place is at a site that the data calls otherwise',
    accept: 'Accept 6 records',
    changes: (count: number) => `Changes (${count})`,
    show: 'Show it on the page',
    preview: /^Preview: the page shows data that is not published/u,
    back: 'Back to the desk',
    undo: 'Undo',
    card: 'Kamanyola base',
    line: /^RADPKO, May 2017: about 231 troops, 12 police, 4 observers /u,
    why: /^RADPKO is an estimate of another source, and no head count: .* never added to it\.$/u,
  },
  fr: {
    desk: 'Saisie des données',
    import: 'Importer',
    choose: 'Choisir un tableau',
    is: /^radpko_bases\.csv est RADPKO par base \(RADPKO, P\. Hunnicutt .*\) : .* 10 lignes, dont 9 de MONUSCO, MONUC\. Le fichier contient 1 autre mission/u,
    means: /^Les nombres de RADPKO sont des estimations, avec des fractions de personnes, et non des décomptes\. .* jamais à sa place/u,
    grain: /^Chaque ligne est prise comme un mois :/u,
    merged: /^Fiches nouvelles : 6 ; modifiées : 0 ; identiques : 0 ; /u,
    fault: 'Ligne 11, unmob : « some » trouvé, attendu : un nombre positif ou nul, tel que 12.5, ou NA.',
    unclear: /^Somewhere in town : ce pourrait être chacun de ces sites : Camp du génie \(Amsar\), Bukavu; /u,
    siteless: 'At sea : aucun site des données n’a ce nom ni ne se trouve à moins d’une dizaine de kilomètres. RADPKO ne crée pas de site.',
    put: '1 lieu est rattaché à un site que les données nomment autrement',
    accept: 'Accepter 6 fiches',
    changes: (count: number) => `Modifications (${count})`,
    show: 'Montrer sur la page',
    preview: /^Aperçu : la page montre des données qui ne sont pas publiées/u,
    back: 'Retour à la saisie',
    undo: 'Annuler',
    card: 'Base de Kamanyola',
    line: /^RADPKO, mai 2017 : environ 231 militaires, 12 policiers, 4 observateurs militaires /u,
    why: /^RADPKO est l’estimation d’une autre source, et non un dénombrement : .* jamais additionnée à elle\.$/u,
  },
} as const // prettier-ignore

describe.each(['en', 'fr'] as const)('RADPKO by base in the desk (%s)', (language) => {
  it('is looked at, accepted, seen on the card of a site in the preview, and undone', async () => {
    const t = words[language]
    renderApp(`/?desk=open&date=2017-05-20&site=kamanyola&lang=${language}`, { language })
    const user = userEvent.setup({ applyAccept: false })
    const desk = within(await screen.findByRole('dialog', { name: t.desk }))
    await user.click(await desk.findByRole('tab', { name: t.import }))
    const bad = ['MONUSCO', 'Sange', '2017-05-01', -3.09, 29.11, 1, 1, 1, 'some'] as const
    await user.upload(await desk.findByLabelText(t.choose), fileOf(radpkoTable([...madeUpRows, bad])))
    expect(await desk.findByText(paragraph(t.is))).toBeVisible()
    expect(desk.getByText(paragraph(t.means))).toBeVisible()
    expect(desk.getByText(paragraph(t.grain))).toBeVisible()
    expect(desk.getByText(textOf(t.merged))).toBeVisible()
    const items = desk.getAllByRole('listitem').map((item) => plain(item.textContent))
    expect(items).toContain(t.fault)
    expect(items).toContain(t.siteless)
    expect(items.some((item) => t.unclear.test(item))).toBe(true)
    expect(desk.getByText(t.put)).toBeVisible()
    expect(desk.getByRole('tab', { name: t.changes(0) })).toBeVisible()

    await user.click(desk.getByRole('button', { name: t.accept }))
    // Six estimates, and the two documents.
    expect(await desk.findByRole('tab', { name: t.changes(8) })).toBeVisible()
    await user.click(desk.getByRole('button', { name: t.show }))
    expect(await screen.findByText(textOf(t.preview))).toBeVisible()
    const card = within(await screen.findByRole('article', { name: t.card }))
    expect(await card.findByText(paragraph(t.line))).toBeVisible()
    expect(card.getByText(paragraph(t.why))).toBeVisible()
    expect(within(card.getByText(paragraph(t.line))).getByRole('link', { name: /^RADPKO/u })).toBeVisible()

    await user.click(screen.getByRole('button', { name: t.back }))
    const again = within(await screen.findByRole('dialog', { name: t.desk }))
    await user.click(await again.findByRole('button', { name: t.undo }))
    expect(await again.findByRole('tab', { name: t.changes(0) })).toBeVisible()
    await user.click(again.getByRole('button', { name: t.show }))
    await waitFor(() => expect(card.queryByText(paragraph(t.line))).not.toBeInTheDocument())
  })
})

describe('what the desk saves of RADPKO', () => {
  it('is what the command writes, byte for byte, and nothing but the files that differ', async () => {
    const opened = openedMission('monusco')
    const put = await renderImportTab(opened, 'monusco', 'en')
    const user = userEvent.setup({ applyAccept: false })
    await user.upload(await screen.findByLabelText('Choose a table'), fileOf(madeUpTable))
    await user.click(await screen.findByRole('button', { name: 'Accept 6 records' }))
    await waitFor(() => expect(put).toHaveBeenCalledTimes(1))
    const { changes } = put.mock.calls[0]?.[0] ?? noWork
    const saved = savedTexts(opened, changes)
    const names = ['base-estimates.json', 'mission.json', 'sources.json']
    expect([...changedNames(opened, changes)].toSorted()).toEqual(names)
    const place = mkdtempSync(join(tmpdir(), 'drawdown-radpko-desk-'))
    try {
      const folder = join(place, 'monusco')
      cpSync('data/monusco', folder, { recursive: true })
      writeFileSync(join(place, 'radpko_bases.csv'), madeUpTable)
      importRadpko(join(place, 'radpko_bases.csv'), folder)
      for (const name of names) expect(saved.get(name)).toBe(readFileSync(join(folder, name), 'utf8'))
    } finally {
      rmSync(place, { recursive: true })
    }
  })

  it('is of months or years as somebody says, where the file leaves it open', async () => {
    const opened = openedMission('monusco')
    const put = await renderImportTab(opened, 'monusco', 'en')
    const user = userEvent.setup({ applyAccept: false })
    const text = radpkoTable(madeUpRows.slice(1, 2), 'year')
    await user.upload(await screen.findByLabelText('Choose a table'), fileOf(text))
    expect(await screen.findByText(/^Each row is taken as the mean of a year: no base has two months/u)).toBeVisible() // prettier-ignore
    await user.selectOptions(screen.getByRole('combobox', { name: 'A row is of' }), 'a month')
    expect(await screen.findByText('Each row is taken as a single month, as you chose.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Accept 1 record' }))
    await waitFor(() => expect(put).toHaveBeenCalledTimes(1))
    expect(put.mock.calls[0]?.[0].changes).toContainEqual(expect.objectContaining({ record: 'radpko-kamanyola-monusco-2017-05' })) // prettier-ignore
  })
})

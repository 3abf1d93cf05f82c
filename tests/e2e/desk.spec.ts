import { AxeBuilder } from '@axe-core/playwright'
import { strFromU8, unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { checkOpened } from '#src/domain/check/check-folder.ts'
import { savedBy } from './exports.ts'
import { expect, openPage, region, test } from './page.ts'

// A data officer's Friday: the hand-over of a base with its source, seen on the page, kept, saved, sent to a colleague.

const words = {
  en: {
    desk: 'Data desk',
    add: 'Add: event',
    date: 'Date',
    site: 'Site',
    area: 'Area',
    effect: 'What it does to the site',
    done: 'Handed over',
    effectTitle: 'What it changes',
    title: ['Title (English)', 'Title (Français)'],
    summary: ['Summary (English)', 'Summary (Français)'],
    newSource: 'Add a new source',
    address: 'Address (https://…)',
    sourceTitle: 'Title of the document',
    publisher: 'Publisher of the document',
    take: 'Add and pick',
    fine: 'Nothing to mend in this record.',
    show: 'Show it on the page',
    banner: 'Preview: the page shows data that is not published.',
    back: 'Back to the desk',
    files: 'Open and save',
    zip: 'Save all files as a zip',
    changes: 'Save the changes as a file for a colleague',
    open: 'Open a file of changes',
    review: 'A file with 2 changes',
    accept: 'Accept 2 changes',
    accepted: '2 changes are accepted.',
    kept: '(2 changes) is kept in this browser only',
    mark: 'PREVIEW, not published.',
  },
  fr: {
    desk: 'Saisie des données',
    add: 'Ajouter\u00A0: événement',
    date: 'Date',
    site: 'Site',
    area: 'Zone',
    effect: 'Effet sur le site',
    done: 'Rétrocédé',
    effectTitle: 'Ce qui change',
    title: ['Titre (English)', 'Titre (Français)'],
    summary: ['Résumé (English)', 'Résumé (Français)'],
    newSource: 'Ajouter une nouvelle source',
    address: 'Adresse (https://…)',
    sourceTitle: 'Titre du document',
    publisher: 'Organisme qui publie le document',
    take: 'Ajouter et choisir',
    fine: 'Rien à corriger dans cette fiche.',
    show: 'Montrer sur la page',
    banner: 'Aperçu\u00A0: la page montre des données qui ne sont pas publiées.',
    back: 'Retour à la saisie',
    files: 'Ouvrir et enregistrer',
    zip: 'Enregistrer tous les fichiers dans un zip',
    changes: 'Enregistrer les modifications dans un fichier pour un collègue',
    open: 'Ouvrir un fichier de modifications',
    review: 'Un fichier avec 2 modifications',
    accept: 'Accepter 2 modifications',
    accepted: '2 modifications acceptées.',
    kept: '(2 modifications) est conservé dans ce navigateur seulement',
    mark: 'APERÇU, non publié.',
  },
} as const

for (const language of ['en', 'fr'] as const)
  test(
    `a hand-over is added, seen, kept, saved and sent to a colleague (${language})`,
    { tag: '@wide' },
    async ({ page, browser, baseURL }) => {
      const t = words[language]
      const link = `/?date=2026-03-10&tab=changes&from=2026-02-10&lang=${language}`
      await openPage(page, link, language)
      const figures = region(page, 'figures', language)
      const before = await figures.innerText()
      await page.getByRole('link', { name: t.desk }).click()
      const desk = page.getByRole('dialog', { name: t.desk })
      // Where there is nothing to undo, nothing is said to be undone.
      await desk.getByRole('tab').first().press('Control+z')
      await desk.getByRole('button', { name: t.add }).click()
      await expect(desk.getByText(/^(Undone|Annulé)\.$/u)).toHaveCount(0)
      const field = (name: string) => desk.getByRole('textbox', { name, exact: true })
      await field(t.date).fill('2026-03-06')
      await desk.getByRole('combobox', { name: t.area, exact: true }).selectOption('CD-IT')
      await desk.getByRole('combobox', { name: t.site, exact: true }).selectOption('fataki')
      await desk.getByRole('combobox', { name: t.effect, exact: true }).selectOption(t.done)
      for (const [index, name] of [...t.title, ...t.summary].entries())
        // oxlint-disable-next-line no-await-in-loop -- one field after the other
        await field(name).fill(index % 2 === 0 ? 'Fataki base handed over' : 'Base de Fataki rétrocédée')
      await desk.getByRole('button', { name: t.newSource }).last().click()
      await field(t.address).fill('https://example.org/fataki')
      await field(t.sourceTitle).fill('Fataki handed over')
      await field(t.publisher).fill('Radio Example')
      await desk.getByRole('button', { name: t.take }).click()
      await expect(desk.getByText(t.fine)).toBeVisible()
      if (language === 'en')
        expect(
          (await new AxeBuilder({ page }).include('dialog').exclude('option').analyze()).violations,
        ).toEqual([])

      // What it changes is told before it is shown.
      await desk.getByRole('tab').nth(1).click()
      const effect = desk.getByRole('region', { name: t.effectTitle })
      await expect(effect.getByRole('listitem')).toHaveText(new RegExp(`Fataki.* → ${t.done}`, 'u'))

      // On the page: the figures count it, the paragraph tells it, the list of changes names it, and all say that it is a preview.
      await desk.getByRole('button', { name: t.show }).click()
      await expect(page.getByText(t.banner)).toBeVisible()
      await expect(figures).not.toHaveText(before)
      const onMap = region(page, 'map', language)
        .getByRole('button', { name: /Fataki/u })
        .first()
      await expect(onMap).toHaveAccessibleName(new RegExp(t.done, 'u'))
      await expect(page.getByRole('tabpanel')).toContainText(/Fataki/u)

      // After a reload the published data is there, and the work is on the desk.
      await page.reload()
      await expect(figures).toHaveText(before, { useInnerText: true })
      await page.getByRole('link', { name: t.desk }).click()
      await expect(desk.getByText(t.kept)).toBeVisible()

      await desk.getByRole('tab', { name: t.files }).click()
      const zip = await savedBy(page, () => desk.getByRole('button', { name: t.zip }).click())
      const files = new Map(
        Object.entries(unzipSync(zip.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)] as const),
      )
      const problems = checkOpened(
        new Map([...files].map(([name, text]) => [name, JSON.parse(text) as unknown])),
        'monusco',
      )
      expect(problems.filter(({ level }) => level === 'error')).toEqual([])
      const changed = [...files].flatMap(([name, text]) =>
        text === readFileSync(`data/${name}`, 'utf8') ? [] : [name],
      )
      expect(changed.toSorted()).toEqual(['monusco/events.json', 'monusco/sources.json'])
      const sent = await savedBy(page, () => desk.getByRole('button', { name: t.changes }).click())

      const colleague = await (
        await browser.newContext({ ...(baseURL && { baseURL }), serviceWorkers: 'block' })
      ).newPage()
      await openPage(colleague, `${link}&desk=open`, language)
      const theirs = colleague.getByRole('dialog', { name: t.desk })
      await theirs.getByRole('tab', { name: t.files }).click()
      await theirs
        .getByLabel(t.open)
        .setInputFiles({ name: sent.name, mimeType: 'application/json', buffer: sent.bytes })
      await expect(theirs.getByRole('heading', { name: t.review })).toBeVisible()
      await theirs.getByRole('button', { name: t.accept }).click()
      await expect(theirs.getByText(t.accepted)).toBeVisible()
      await theirs.getByRole('button', { name: t.show }).click()
      await expect(colleague.getByText(t.banner)).toBeVisible()
      await expect(region(colleague, 'figures', language)).not.toHaveText(before)
      await colleague.context().close()
    },
  )

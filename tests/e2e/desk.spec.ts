import { AxeBuilder } from '@axe-core/playwright'
import { strFromU8, unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { checkOpened } from '#src/domain/check/check-folder.ts'
import { savedBy } from './exports.ts'
import { expect, follow, openPage, region, test } from './page.ts'

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
    remaining: 'Sites of the drawdown not yet closed or handed over',
    march: '6 March 2026',
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
    remaining: 'Sites du désengagement ni fermés ni rétrocédés',
    march: '6 mars 2026',
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
      // On a busy machine the way through desk, page, files and a colleague's browser is long.
      test.slow()
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
      const remaining = await effect.getByRole('row', { name: t.remaining }).getByRole('cell').allInnerTexts()
      const [left, leftNow] = remaining.map((text) => Number.parseInt(text, 10))
      expect(leftNow).toBe((left ?? 0) - 1)

      // On the page: the figures count it, the paragraph tells it, the list of changes names it, and all say that it is a preview.
      await desk.getByRole('button', { name: t.show }).click()
      await expect(page.getByText(t.banner)).toBeVisible()
      await expect(figures).not.toHaveText(before)
      const onMap = region(page, 'map', language)
        .getByRole('button', { name: /Fataki/u })
        .first()
      await expect(onMap).toHaveAccessibleName(new RegExp(t.done, 'u'))
      const told = page.getByRole('tabpanel')
      await expect(
        told
          .getByRole('paragraph')
          .filter({ hasText: /Fataki/u })
          .first(),
      ).toBeVisible()
      await expect(told.getByRole('button', { name: /Fataki/u }).first()).toBeVisible()
      // The burn-down falls by it: a line of its table, and the number beside it.
      await follow(page, link.replace('&tab=changes&from=2026-02-10', '&view=plan'))
      await page.getByRole('tabpanel').scrollIntoViewIfNeeded()
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: t.march }) })
      await expect(row.filter({ hasText: 'Fataki' })).toContainText(t.done)
      await expect(
        page.getByRole('tabpanel').getByText(String(leftNow), { exact: true }).first(),
      ).toBeVisible()

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

test('a source is added, kept over a reload and checked @every-browser @phone', async ({ page }, {
  project,
}) => {
  await openPage(page, '/?m=minusma&desk=open')
  const desk = page.getByRole('dialog', { name: words.en.desk })
  await desk.getByRole('combobox', { name: 'Kind of record' }).selectOption({ label: 'Sources' })
  await desk.getByRole('button', { name: 'Add: source' }).click()
  await desk.getByRole('textbox', { name: 'Title', exact: true }).fill('Base \u202Eover')
  // What nobody sees is named, and taken out by a press.
  if (project.name === 'phone') {
    await expect(desk.getByText('Expected: a text without U+202E, which nobody sees.')).toBeVisible()
    await desk.getByRole('button', { name: 'Take out of Title what nobody sees' }).click()
  } else await desk.getByRole('textbox', { name: 'Title', exact: true }).fill('Base over')
  await expect(desk.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Base over')
  await expect(desk.getByText('(1 change) is kept in this browser only')).toBeVisible()
  await page.reload()
  await expect(desk.getByText('(1 change) is kept in this browser only')).toBeVisible()
  await desk.getByRole('tab', { name: 'Check' }).click()
  await expect(desk.getByRole('region', { name: 'To mend' })).toContainText('an address')
})

test(
  'of a thousand faults the check lists the first, and more on a press',
  { tag: '@wide' },
  async ({ page }) => {
    const bad = Array.from({ length: 1000 }, (_, index) => `{"id":"C${index}","name":{"en":"x","fr":"x"}}`)
    await page.route('**/monusco/contributors.json', async (route) => {
      const json = await (await route.fetch()).text()
      await route.fulfill({ body: json.replace('"records": [', `"records": [${bad.join(',')},`) })
    })
    await openPage(page, '/?desk=open')
    const desk = page.getByRole('dialog', { name: 'Data desk' })
    await desk.getByRole('tab', { name: 'Check' }).click()
    const mend = desk.getByRole('region', { name: 'To mend' })
    await expect(mend.getByRole('listitem')).toHaveCount(40)
    await expect(desk.getByText(/^1000 problems/u)).toBeVisible()
    await mend.getByRole('button', { name: /^Show .*more/u }).click()
    await expect(mend.getByRole('listitem')).toHaveCount(240)
  },
)

test(
  'a folder is opened, and written back to unless somebody else wrote into it',
  { tag: '@wide' },
  async ({ page }) => {
    // A folder of the browser's own stands for one of the disk, which no driver can choose.
    await page.addInitScript(() => {
      Object.assign(window, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('minusma', { create: true }),
      })
    })
    await openPage(page, '/?m=minusma')
    const write = (name: string, text: string) =>
      page.evaluate(
        async ([file, content]) => {
          const folder = await (
            await navigator.storage.getDirectory()
          ).getDirectoryHandle('minusma', { create: true })
          const stream = await (await folder.getFileHandle(file, { create: true })).createWritable()
          await stream.write(content)
          await stream.close()
        },
        [name, text] as const,
      )
    const read = (name: string) =>
      page.evaluate(async (file) => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('minusma')
        return (await (await folder.getFileHandle(file)).getFile()).text()
      }, name)
    const sources = readFileSync('data/minusma/sources.json', 'utf8')
    await write('sources.json', sources)
    await write('mission.json', readFileSync('data/minusma/mission.json', 'utf8'))
    await page.getByRole('link', { name: words.en.desk }).click()
    const desk = page.getByRole('dialog', { name: words.en.desk })
    await desk.getByRole('tab', { name: words.en.files }).click()
    await desk.getByRole('button', { name: 'Open a folder and write back to it' }).click()
    await expect(desk.getByText('2 files are open from minusma.')).toBeVisible()
    const correct = async (publisher: string) => {
      await desk.getByRole('tab', { name: 'Records' }).click()
      const list = desk.getByRole('combobox', { name: 'Kind of record' })
      if (await list.isVisible()) {
        await list.selectOption({ label: 'Sources' })
        await desk.getByRole('searchbox', { name: 'Find' }).fill('gazetteer')
        await desk
          .getByRole('button', { name: /^GeoNames/u })
          .first()
          .click()
      }
      await desk.getByRole('textbox', { name: 'Publisher', exact: true }).fill(publisher)
      await desk.getByRole('tab', { name: words.en.files }).click()
      await desk.getByRole('button', { name: 'Write into the folder' }).click()
    }
    await correct('Council A')
    await expect(desk.getByText('1 file is written.')).toBeVisible()
    const written = await read('sources.json')
    const differing = written.split('\n').filter((line, index) => line !== sources.split('\n')[index])
    expect(differing).toEqual([expect.stringContaining('Council A')])
    // Somebody else saves the file meanwhile: nothing of theirs is lost, and nothing of this work.
    await write('sources.json', sources)
    await correct('Council B')
    await expect(desk.getByText(/^sources\.json was changed on the disk after it was opened/u)).toBeVisible()
    expect(await read('sources.json')).toBe(sources)
    await expect(desk.getByText('(1 change) is kept in this browser only')).toBeVisible()
  },
)

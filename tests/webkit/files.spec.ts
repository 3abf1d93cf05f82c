import { strFromU8, unzipSync } from 'fflate'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { textOf } from '#tests/e2e/exports.ts'
import { type Reader, drawn, expect, openPage, saveFrom, savedBy, test, watched } from './webkit.ts'

/** Width, height and number of colours of a PNG as the browser decodes it. */
const readPng = (reader: Reader, bytes: Buffer) =>
  reader.run(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
    return { width, height, colors: new Set(pixels).size }
  }, bytes.toString('base64'))

test('a table and a picture are saved, and are whole', async ({ reader, site }) => {
  await openPage(reader, `${site.address}?date=2024-06-30&province=CD-SK`)
  const csv = await saveFrom(reader, 'Export: Map', 'Table (CSV for Excel)')
  expect(csv.name).toBe('monusco-map-south-kivu-2024-06-30-en.csv')
  expect(csv.bytes.toString('utf8')).toContain('Engineering camp (Amsar), Bukavu')
  const png = await saveFrom(reader, 'Export: Map', 'Picture (PNG)')
  expect(png.name).toBe('monusco-map-south-kivu-2024-06-30-en.png')
  const { width, height, colors } = await readPng(reader, png.bytes)
  expect(width / height).toBeCloseTo(16 / 9, 2)
  expect(colors).toBeGreaterThan(30)
})

test('pages of a briefing are made and can be read as text, and the link of the page is copied', async ({
  reader,
  site,
}) => {
  test.slow()
  const link = `${site.address}?date=2024-06-30&province=CD-SK&lang=fr`
  await openPage(reader, link, 'fr')
  await reader.choose('button', 'Copier le lien')
  await expect
    .poll(() => reader.runText('return document.body.innerText'))
    .toMatch(/Lien copié|Le lien n’a pas pu être copié/u)
  // It can be pressed once all files of the mission are there.
  const opener = await reader.find('button', 'Présentation')
  await expect.poll(() => reader.runText('return arguments[0].disabled', [opener])).toBe(false)
  await reader.click(opener)
  const dialog = await reader.find('dialog', /présentation/u)
  await reader.choose('radio', 'Pages (PDF)', dialog)
  const { name, bytes } = await savedBy(reader, () =>
    reader.choose('button', 'Créer la présentation', dialog),
  )
  expect(name).toBe('monusco-briefing-sud-kivu-2024-06-30-fr.pdf')
  const pages = await textOf(bytes)
  // Short: the opening page, and one for each panel that is not told by another.
  expect(pages.length).toBeGreaterThanOrEqual(6)
  const text = pages.join(' ')
  for (const told of ['Carte : MONUSCO, Sud-Kivu, 30 juin 2024', 'plus de 580', 'Opérations terminées'])
    expect(text).toContain(told.replaceAll(' ', ' '))
})

test('a key figure leaves as evidence, each file with its sum and the picture whole', async ({
  reader,
  site,
}) => {
  await openPage(reader, `${site.address}?figure=sites&lang=fr`, 'fr')
  const name = 'Sites dont la fermeture n’est pas encore documentée'
  await reader.reads('dialog', new RegExp(name, 'u'), /12\ssur\s43/u)
  const zip = await saveFrom(reader, `Exporter\u00a0: ${name}`, 'Preuve (ZIP)')
  expect(zip.name).toBe('monusco-figure-sites-evidence-2026-03-11-fr.zip')
  const { SHA256SUMS: sums = new Uint8Array(), ...files } = unzipSync(zip.bytes)
  const lines = Object.entries(files).map(
    ([file, content]) => `${createHash('sha256').update(content).digest('hex')}  ${file}\n`,
  )
  expect(strFromU8(sums)).toBe(lines.join(''))
  const picture = files['monusco-figure-sites-2026-03-11-fr.png'] ?? new Uint8Array()
  const { width, colors } = await readPng(reader, Buffer.from(picture))
  expect(width).toBe(2560)
  expect(colors).toBeGreaterThan(10)
})

test('the single file opens from disk with map, filters and charts', async ({ reader }) => {
  const folder = mkdtempSync(join(tmpdir(), 'drawdown-file-'))
  const file = join(folder, 'drawdown.html')
  writeFileSync(file, watched(readFileSync('dist-single/drawdown.html', 'utf8')))
  const address = pathToFileURL(file).href
  await openPage(reader, `${address}?lang=fr`, 'fr')
  await reader.choose('checkbox', /^Sud-Kivu/u)
  await expect.poll(reader.address).toContain('province=CD-SK')
  await reader.reads('region', 'Filtres', /18\ssites du désengagement/u)
  await expect
    .poll(() => reader.run(() => document.querySelectorAll('.recharts-wrapper').length))
    .toBeGreaterThan(0)
  await reader.choose('tab', 'Réalisations')
  await reader.find('region', 'Réalisations')
  const csv = await saveFrom(reader, 'Exporter\u00a0: Réalisations', 'Tableau (CSV pour Excel)')
  expect(csv.bytes.toString('utf8')).toContain('580')
  await reader.reload()
  await drawn(reader, 'fr')
  await reader.find('region', 'Réalisations')
  rmSync(folder, { recursive: true })
})

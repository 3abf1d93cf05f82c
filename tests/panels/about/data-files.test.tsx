import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { DataFiles } from '#src/panels/about/DataFiles.tsx'
import '#src/text/en/data-files.ts'
import '#src/text/fr/data-files.ts'
import { readMission } from '#tests/data/real-mission.ts'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

const mission = readMission('unifil')

const files = [
  { name: 'unifil-data.zip', bytes: 186_524 },
  { name: 'datapackage.json', bytes: 98_271 },
  { name: 'sites.csv', bytes: 24_895, rows: 69 },
  { name: 'site_counts.csv', bytes: 106, rows: 0 },
  { name: 'areas.geojson', bytes: 45_779 },
  { name: 'feed-fr.atom', bytes: 55_462 },
  { name: 'sites.json', bytes: 58_744 },
]

const publish = (version: string) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (asked) =>
    (asked instanceof Request ? asked.url : String(new URL(asked))).endsWith('/unifil/files.json')
      ? new Response(JSON.stringify({ version, files }), {
          headers: { 'content-type': 'application/json' },
        })
      : new Response(null, { status: 404 }),
  )

it('lists every file at its address, with what it is, its size and its lines', async () => {
  publish(mission.dataVersion)
  await renderWithTexts(<DataFiles mission={mission} />)
  const zip = await screen.findByRole('link', { name: 'unifil-data.zip' })
  expect(zip).toHaveAttribute('href', './unifil/unifil-data.zip')
  expect(zip.closest('li')).toHaveTextContent('unifil-data.zip (187 kB): Tables, GIS files')
  expect(screen.getByRole('link', { name: 'feed-fr.atom' }).closest('li')).toHaveTextContent(
    '(Atom, Français)',
  )
  expect(
    screen.getByText(/^For the temporal controller of QGIS: .* Limits “Include Start, Include End”/),
  ).toBeVisible()
  const table = screen.getByRole('table', { hidden: true })
  const row = within(table).getByRole('row', { name: /^sites\.csv/, hidden: true })
  expect(row).toHaveTextContent('One line for each site of the drawdown, or place known from UN maps only.')
  expect(
    within(row)
      .getAllByRole('cell', { hidden: true })
      .map(({ textContent }) => textContent)
      .slice(1),
  ).toEqual(['69', '25 kB'])
  expect(screen.getByText('Without a line in this mission: site_counts.csv.')).toBeInTheDocument()
  expect(screen.getByText(/^The addresses stay the same/)).toHaveTextContent('No cadence is set')
  expect(screen.queryByText(/older one than the page/)).not.toBeInTheDocument()
})

it('says so where the files are of another version of the data than the page', async () => {
  publish('2026.10.9')
  await renderWithTexts(<DataFiles mission={mission} />)
  expect(await screen.findByText(/^These files are of data version 2026\.10\.9, an older one/)).toBeVisible()
})

it('names no file where there is none, and cites the data all the same', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 404 }))
  await renderWithTexts(<DataFiles mission={mission} />)
  expect(await screen.findByText(/^The files are not here/)).toBeVisible()
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
  const user = userEvent.setup()
  await user.click(screen.getByText('BibTeX'))
  expect(screen.getByText(/^@misc\{drawdown-unifil-/)).toHaveTextContent(
    `version = {${mission.dataVersion}}, howpublished = {Data set}, url = {http://localhost/?m=unifil}`,
  )
  await user.click(screen.getByRole('button', { name: 'Copy RIS', hidden: true }))
  expect(await navigator.clipboard.readText()).toMatch(
    /^TY {2}- DATA\r\nAU {2}- Drawdown\r\nTI {2}- Data on UNIFIL\r\n/,
  )
  expect(await screen.findByText('Copied')).toBeInTheDocument()
})

import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { filterOutputs } from '#src/domain/events/event-filter.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { Outputs } from '#src/panels/outputs/Outputs.tsx'
import { type RecordFile, type RecordOf, recordSchemas } from '#src/schema/files.ts'
import { readRecords } from '#src/schema/read-records.ts'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

const read = <F extends RecordFile>(file: F): readonly RecordOf<F>[] => {
  const json: unknown = JSON.parse(readFileSync(`data/monusco/${file}.json`, 'utf8'))
  return readRecords(`${file}.json`, recordSchemas[file], json).records
}
const all = read('outputs')
const provinces = read('provinces')
const contributors = read('contributors')

type Choice = { provinces?: readonly string[]; contributors?: readonly string[]; date?: string }

const renderOutputs = async (choice: Choice, language: Language = 'en') => {
  const { date = '2024-04-09', ...narrowed } = choice
  const shown = filterOutputs(all, { ...noFilter, ...narrowed }, date)
  await renderWithTexts(
    <Outputs
      outputs={shown}
      all={all}
      names={namesIn(language, provinces, contributors)}
      date={date}
      isFiltered={Object.keys(narrowed).length > 0}
    />,
    { language },
  )
}

const chinaInSouthKivu: Choice = { provinces: ['CD-SK'], contributors: ['CHN'] }

/** The card of a single figure, by what its heading says. */
const card = (name: string): HTMLElement => {
  const found = screen.getByRole('heading', { name }).closest('section')
  if (!found) throw new Error(`no card ${name}`)
  return found
}

test('South Kivu with China: the headline figures with their qualifiers, each with its own unit', async () => {
  await renderOutputs(chinaInSouthKivu)
  expect(card('Engineering projects: projects')).toHaveTextContent('more than 580 projects')
  expect(card('Roads: km')).toHaveTextContent('1,800 km')
  expect(card('Bridges: bridges')).toHaveTextContent('more than 80 bridges')
  expect(card('Helipads: helipads')).toHaveTextContent('20 helipads')
  const roads = card('Roads: km')
  expect(roads).toHaveTextContent(
    'Chinese contingent (engineering company)China · South Kivufrom 2003 to April 2024',
  )
  expect(within(roads).getByText(/allAfrica says only “several kilometres”/)).toBeVisible()
  const [source] = within(roads).getAllByRole('link')
  expect(source).toHaveAccessibleName('monusco-pr-2024-04-09')
  expect(within(roads).getByRole('button', { name: '5 more sources' })).toBeVisible()
})

test('the same in French', async () => {
  await renderOutputs(chinaInSouthKivu, 'fr')
  expect(screen.getByText('plus de 580')).toBeVisible()
  expect(screen.getByText('1 800')).toBeVisible()
  expect(screen.getByText('plus de 80')).toBeVisible()
  expect(card('Routes\u00a0: km')).toHaveTextContent('de 2003 à avril 2024')
  expect(
    screen.getByText(
      '5 autres chiffres recoupent celui-ci : ils font partie des mêmes travaux et ne s’y ajoutent pas.',
    ),
  ).toBeVisible()
})

test('figures of single rotations are not bars of their own: a sentence says so, and a list opens', async () => {
  const user = userEvent.setup()
  await renderOutputs(chinaInSouthKivu)
  const projects = within(card('Engineering projects: projects'))
  expect(
    projects.getByText(
      '5 further figures overlap this one: they are parts of the same work and are not added to it.',
    ),
  ).toBeVisible()
  expect(
    projects.getByText(
      'May cover some of the same work as 1,800 km, more than 80 bridges, and 20 helipads; not added to them.',
    ),
  ).toBeVisible()
  expect(projects.getByText('25th engineering detachment')).not.toBeVisible()
  await user.click(projects.getByText('Parts of this figure, not added to it'))
  expect(projects.getByText('25th engineering detachment')).toBeVisible()
  expect(projects.getByText('from September 2021 to September 2022')).toBeVisible()
})

test('the quote is one click away, in the words of its source', async () => {
  const user = userEvent.setup()
  await renderOutputs(chinaInSouthKivu)
  const helipads = within(card('Helipads: helipads'))
  expect(helipads.getByText('constructing 20 helipads')).not.toBeVisible()
  await user.click(helipads.getByText('Quote'))
  expect(helipads.getByText('constructing 20 helipads')).toBeVisible()
})

test('medical care stands apart, with one chart for the figures of one unit', async () => {
  await renderOutputs(chinaInSouthKivu)
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'Infrastructure',
    'Medical care',
  ])
  expect(await screen.findByTitle('Bars: Medical care, patients')).toBeInTheDocument()
  const patients = card('Medical care: patients')
  const inChart = within(patients).getAllByText(/^(more than |about )?\d+$/, { selector: 'text' })
  expect(inChart.map((label) => label.textContent)).toEqual(
    expect.arrayContaining(['736', 'more than 600', '521', 'about 500']),
  )
  for (const tick of ['0', '400', '800'])
    expect(within(patients).getByText(tick, { selector: 'tspan' })).toBeInTheDocument()
  // The name of a row is the same in every file: who, from where, where, when. It breaks where the chart is narrow.
  const names = [...patients.querySelectorAll('text')].map((text) => text.textContent).join(' ')
  expect(names).toContain('24th medical contingent · China · South Kivu · 2020\u00a0–\u00a0Sept\u00a02021')
})

test('says what is shown, and what does not narrow it', async () => {
  await renderOutputs(chinaInSouthKivu)
  expect(
    screen.getByText(
      '13 figures, and 6 that are parts of them: outputs that match the province and contributor filters and whose period had begun by 9 April 2024. Kind of unit and status do not narrow outputs.',
    ),
  ).toBeVisible()
  expect(
    within(screen.getByRole('list', { name: 'How to read the bars' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['as stated', 'about', 'lower bound, “more than”'])
})

test('a figure whose period ends after the date says so', async () => {
  await renderOutputs({ ...chinaInSouthKivu, date: '2019-12-31' })
  expect(card('Roads: km')).toHaveTextContent('Its period ends after the date shown.')
})

test('a part of a whole that the filter hides stands alone and says so', async () => {
  await renderOutputs({ provinces: ['CD-IT'], date: '2019-12-31' })
  expect(
    screen.getByText('Part of a larger figure that is not shown here; not to be added to it.'),
  ).toBeVisible()
})

test('where neither contributor nor province is named, it says so in words', async () => {
  await renderOutputs({ date: '2026-03-11' })
  expect(card('Quick-impact projects: quick-impact projects')).toHaveTextContent(
    'the mission, or contributors not told apart · whole country or place not named',
  )
})

test('without any output it says what to do', async () => {
  await renderOutputs({ provinces: ['CD-KN'] })
  expect(screen.getByRole('status')).toHaveTextContent(
    'No output is documented for this filter by 9 April 2024. Remove the province or the contributor, or choose a later date.',
  )
})

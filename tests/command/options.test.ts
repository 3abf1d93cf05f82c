import { describe, expect, it } from 'vitest'
import { briefingFormats } from '#src/briefing/briefing-wish.ts'
import { formats } from '#src/command/formats.ts'
import { readOptions } from '#src/command/options.ts'
import { defaultView } from '#src/url/view.ts'

const read = (line: string) => readOptions(line.split(' ').filter(Boolean))
const wanted = (line: string) => {
  const { wanted: options, problems } = read(line)
  expect(problems).toEqual([])
  return options
}
const problems = (line: string) => read(line).problems

describe('what is wanted', () => {
  it('is, without a word, what the composer begins with', () => {
    const { view, languages, formats: asked, panels, length, size, marking, out, address, made } = wanted('')
    expect(view).toEqual(defaultView)
    expect({ languages, asked, panels, length, size, marking, out, address, made }).toEqual({
      languages: [],
      asked: ['pptx'],
      panels: null,
      length: 'short',
      size: 'a4',
      marking: '',
      out: '.',
      address: null,
      made: null,
    })
  })

  it('is the view that the options say', () => {
    const { view } = wanted(
      '--mission unifil --date 2024-06 --since 2023 --province CD-SK,CD-NK --province CD-IT',
    )
    expect(view).toEqual({
      ...defaultView,
      mission: 'unifil',
      date: '2024-06',
      from: '2023',
      filter: { ...defaultView.filter, provinces: ['CD-SK', 'CD-NK', 'CD-IT'] },
    })
  })

  it('is the view of a link, with what the options say in its place', () => {
    const link = '?m=minusma&date=2023-06-30&province=CD-NK&count=handed-over&lang=fr'
    for (const written of [
      link,
      link.slice(1),
      `https://example.org/drawdown/${link}`,
      `https://example.org/drawdown/#${link}`,
    ]) {
      const { view, languages, address } = readOptions(['--view', written, '--date', '2024-01-31']).wanted
      expect(view).toMatchObject({ mission: 'minusma', date: '2024-01-31', counting: 'handed-over' })
      expect(view.filter.provinces).toEqual(['CD-NK'])
      expect(languages).toEqual(['fr'])
      expect(address?.href ?? null).toBe(written.startsWith('https') ? 'https://example.org/drawdown/' : null)
    }
  })

  it('has the address that was given before that of the link', () => {
    expect(wanted('--view https://a.example/?m=unifil --address https://b.example/x/').address?.href).toBe(
      'https://b.example/x/',
    )
  })

  it('has one language, a file in each, or all in one file with the first one first', () => {
    expect(wanted('--lang fr')).toMatchObject({ languages: ['fr'], isOneFile: false })
    expect(wanted('--lang fr_FR.UTF-8')).toMatchObject({ languages: ['fr'], isOneFile: false })
    expect(wanted('--lang fr,en')).toMatchObject({ languages: ['fr', 'en'], isOneFile: false })
    expect(wanted('--lang fr+en')).toMatchObject({ languages: ['fr', 'en'], isOneFile: true })
  })

  it('has every format of the composer, by commas, by several options, or by the name of the file', () => {
    expect(formats).toEqual(expect.arrayContaining(Object.keys(briefingFormats)))
    expect(wanted(`--format ${formats.join(',')}`).formats).toEqual(formats)
    expect(wanted('--format pdf --format pptx,pdf').formats).toEqual(['pdf', 'pptx'])
    expect(wanted('--out brief.PDF').formats).toEqual(['pdf'])
    expect(wanted('--out brief.v2').formats).toEqual(['pptx'])
  })

  it('has a length and a size, which a format that offers none is made without', () => {
    expect(wanted('--format pptx,xlsx --length full')).toMatchObject({ length: 'full', size: 'a4' })
    expect(wanted('--format pptx,xlsx,csv --length short')).toMatchObject({ length: 'short' })
    expect(wanted('--format docx,pptx --size letter')).toMatchObject({ length: 'short', size: 'letter' })
    expect(wanted('--format pdf,docx --length page')).toMatchObject({ length: 'page' })
  })

  it('has panels in their order', () => {
    expect(wanted('--panels sources,map').panels).toEqual(['sources', 'map'])
  })

  it('has a time at which all was made, in UTC, a day at its noon', () => {
    expect(wanted('--made 2024-07-01').made?.toISOString()).toBe('2024-07-01T12:00:00.000Z')
    expect(wanted('--made 2024-07-01T06:30:00Z').made?.toISOString()).toBe('2024-07-01T06:30:00.000Z')
  })
})

describe('what cannot be used', () => {
  it.each([
    ['--formt pptx', [{ kind: 'unknown-option', option: '--formt', near: ['--format'] }]],
    ['--quiet', [{ kind: 'unknown-option', option: '--quiet', near: [] }]],
    ['--date', [{ kind: 'no-value', option: '--date' }]],
    [
      '--date --lang fr',
      [
        { kind: 'no-value', option: '--date' },
        { kind: 'stray', word: 'fr' },
      ],
    ],
    ['--verbose=2', [{ kind: 'needless-value', option: '--verbose' }]],
    ['--date 2024 --date 2023', [{ kind: 'twice', option: '--date' }]],
    ['monusco', [{ kind: 'stray', word: 'monusco' }]],
  ])('%s', (line, expected) => {
    expect(problems(line)).toEqual(expected)
  })

  it.each([
    ['--format ppt', '--format', 'ppt', { of: formats }, ['pptx']],
    [
      '--panels map,plans',
      '--panels',
      'plans',
      { of: expect.arrayContaining(['plan', 'sources']) },
      ['plan'],
    ],
    ['--size a5', '--size', 'a5', { of: expect.arrayContaining(['a4', 'slide']) }, ['a4']],
    ['--length shrt', '--length', 'shrt', { of: ['page', 'short', 'full'] }, ['short']],
    ['--format pptx,docx --length page', '--length', 'page --format pptx', { of: ['short', 'full'] }, []],
    [
      '--format docx --size square',
      '--size',
      'square --format docx',
      { of: expect.arrayContaining(['letter']) },
      [],
    ],
    ['--length page', '--length', 'page --format pptx', { of: ['short', 'full'] }, []],
    ['--date 2024-13', '--date', '2024-13', { form: 'date' }, []],
    ['--date 2024-02-30', '--date', '2024-02-30', { form: 'date' }, []],
    ['--since yesterday', '--since', 'yesterday', { form: 'date' }, []],
    ['--made 2024-02-30', '--made', '2024-02-30', { form: 'made' }, []],
    ['--made 0100-01-01T06:00Z', '--made', '0100-01-01T06:00Z', { form: 'made' }, []],
    ['--made 2024-07-01T25:00Z', '--made', '2024-07-01T25:00Z', { form: 'made' }, []],
    ['--made 2024-07-01T06:00+02:00', '--made', '2024-07-01T06:00+02:00', { form: 'made' }, []],
    ['--address example.org', '--address', 'example.org', { form: 'address' }, []],
    ['--address javascript:1', '--address', 'javascript:1', { form: 'address' }, []],
    ['--lang de', '--lang', 'de', { form: 'language' }, []],
    ['--lang fr+de', '--lang', 'fr+de', { form: 'language' }, []],
    ['--lang fr+', '--lang', 'fr+', { form: 'language' }, []],
    ['--view ?m=monusco&date=soon', '--view', 'date=soon', { form: 'part' }, []],
  ])('%s', (line, option, value, expected, near) => {
    expect(problems(line)).toEqual([{ kind: 'wrong-value', option, value, expected, near }])
  })

  it('is not the mission or the province: only the data knows which there are', () => {
    const { view } = readOptions(['--mission', 'New Atlantis', '--province', 'SK']).wanted
    expect(view.mission).toBe('New Atlantis')
    expect(view.filter.provinces).toEqual(['SK'])
  })
})

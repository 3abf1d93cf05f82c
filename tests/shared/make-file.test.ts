import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { eventsTable } from '#src/panels/timeline/events-table.ts'
import type { Exportable } from '#src/shared/exports/exportable.ts'
import { makeFile } from '#src/shared/exports/make-file.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { knownInFile } from '#src/text/known-phrase.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const { en: english, fr: french } = realTexts

const covered = '2026-03-11'
const [t, fr] = [english, french]

const exportable = (language: 'en' | 'fr', made: string | null): Exportable => ({
  panel: 'Timeline',
  language,
  fileName: { mission: 'MONUSCO', view: 'timeline', date: covered, language },
  about: () => ({
    title: 'Timeline',
    language,
    date: covered,
    filter: 'all',
    dataTo: covered,
    known: knownInFile(covered, made ?? '2026-01-01', language === 'fr' ? fr : t, language),
    made,
    dataVersion: '2026.11.1',
    sources: [
      {
        id: 'allafrica-aps-2026-03-06',
        publisher: 'APS',
        title: 'Report',
        date: '2025-03',
        url: 'https://news.example/1',
      },
    ],
    notes: [],
    disclaimer: 'No endorsement.',
    link: 'https://drawdown.example/',
  }),
  table: async () => {
    const texts = language === 'fr' ? fr : t
    return eventsTable(late(), covered, (id) => id, namesIn(language, [], []), texts, language)
  },
  picture: null,
})

type Format = 'csv' | 'zip' | 'json'

const make = (format: Format, language: 'en' | 'fr', made: string | null) =>
  makeFile(exportable(language, made), { format }, language === 'fr' ? fr : t, new AbortController().signal)

const read = async (format: Format, language: 'en' | 'fr', made: string | null): Promise<string> => {
  const { blob } = await make(format, language, made)
  return (await blob.text()).replaceAll('\u00a0', ' ')
}

/** A table inside the zip, by its name. */
const readZipped = async (path: string, language: 'en' | 'fr', made: string | null): Promise<string> => {
  const { blob } = await make('zip', language, made)
  const file = unzipSync(new Uint8Array(await blob.arrayBuffer()))[path]
  if (!file) throw new Error(`no ${path}`)
  return strFromU8(file).replaceAll('\u00a0', ' ')
}

const late = () => realRecords('events').filter(({ date }) => date >= '2026-03-05')

describe('a table', () => {
  it.each(['en', 'fr'] as const)(
    'is one line of names and its records, nothing else (%s)',
    async (language) => {
      const csv = (await read('csv', language, '2026-11-27')).replace('\uFEFF', '')
      // As a program reads it that is told nothing of separator and columns.
      const { data, errors, meta } = Papa.parse<Record<string, string>>(csv.replace(/\r\n$/u, ''), {
        header: true,
      })
      expect(errors).toEqual([])
      expect(meta.delimiter).toBe(language === 'fr' ? ';' : ',')
      expect(data.length).toBe(late().length)
      for (const row of data) expect(Object.keys(row)).toEqual(meta.fields)
    },
  )

  it('has the addresses of its documents beside their ids', async () => {
    const csv = await read('csv', 'en', '2026-11-27')
    const { data } = Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), { header: true })
    const cited = data.filter(({ Sources }) => Sources?.split(' ').includes('allafrica-aps-2026-03-06'))
    expect(cited.length).toBeGreaterThan(0)
    expect(cited.map((row) => row['Addresses of the sources'])).toEqual(
      cited.map(() => 'https://news.example/1'),
    )
    const other = data.find(({ Sources }) => Sources !== '' && !Sources?.includes('allafrica-aps-2026-03-06'))
    expect(other?.['Addresses of the sources']).toBe('')
  })

  it('leaves in a zip with its notes and its documents, each a table of its own, the same bytes each time', async () => {
    const { name, blob } = await make('zip', 'fr', '2026-11-27')
    expect(name).toBe('monusco-timeline-2026-03-11-fr.zip')
    expect(blob.type).toBe('application/zip')
    const bytes = new Uint8Array(await blob.arrayBuffer())
    const files = unzipSync(bytes)
    expect(Object.keys(files)).toEqual([
      'monusco-timeline-2026-03-11-fr.csv',
      'monusco-timeline-notes-2026-03-11-fr.csv',
      'monusco-timeline-sources-2026-03-11-fr.csv',
    ])
    for (const file of Object.values(files)) {
      expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const text = strFromU8(file).replace(/\r\n$/u, '')
      expect(Papa.parse(text, { header: true, delimiter: ';' }).errors).toEqual([])
    }
    expect(strFromU8(files['monusco-timeline-sources-2026-03-11-fr.csv'] ?? new Uint8Array())).toBe(
      'Identifiant;Éditeur;Titre;Date;Lien\r\nallafrica-aps-2026-03-06;APS;Report;2025-03;https://news.example/1\r\n',
    )
    const again = await make('zip', 'fr', '2026-11-27')
    expect(new Uint8Array(await again.blob.arrayBuffer())).toEqual(bytes)
  })
})

describe('a file of rows', () => {
  it('says how old its data was on the day it was made', async () => {
    const notes = await readZipped('monusco-timeline-notes-2026-03-11-en.csv', 'en', '2026-11-27')
    expect(notes).toContain(
      '\r\nHow old the data is,"Known to 11 March 2026, 8 months before this file was made on 27 November 2026"\r\n',
    )
    expect(notes).toContain('\r\nFile made on,2026-11-27\r\n')
    expect(await readZipped('monusco-timeline-notes-2026-03-11-fr.csv', 'fr', '2026-11-27')).toContain(
      '\r\nAncienneté des données;Connu jusqu’au 11 mars 2026, 8 mois avant la création de ce fichier, le 27 novembre 2026\r\n',
    )
    const { about } = JSON.parse(await read('json', 'en', '2026-11-27'))
    expect(about).toMatchObject({ dataTo: covered, made: '2026-11-27' })
    expect(about.known).toBe('Known to 11 March 2026, 8 months before this file was made on 27 November 2026')
  })

  it('names neither age nor day where the clock lies before the data', async () => {
    const notes = await readZipped('monusco-timeline-notes-2026-03-11-en.csv', 'en', null)
    expect(notes).toContain('\r\nHow old the data is,Known to 11 March 2026\r\n')
    expect(notes).not.toContain('File made on')
  })

  it('marks the events after the data on the mission in a column of their own', async () => {
    const { rows } = JSON.parse(await read('json', 'en', '2026-11-27'))
    const note = 'after the data on the mission ends; not about the mission itself'
    const marked = rows.filter(({ afterData }: { afterData: string | null }) => afterData === note)
    expect(marked.map(({ id }: { id: string }) => id)).toEqual([
      '2026-04-15-council-briefing',
      '2026-06-30-peacekeeping-budget',
    ])
    expect(await read('csv', 'fr', '2026-11-27')).toContain(';Après les données sur la Mission;')
  })
})

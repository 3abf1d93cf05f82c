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
    sources: [],
    notes: [],
    disclaimer: 'No endorsement.',
    link: 'https://drawdown.example/',
  }),
  table: async () => {
    const texts = language === 'fr' ? fr : t
    const late = realRecords('events').filter(({ date }) => date >= '2026-03-05')
    return eventsTable(late, covered, (id) => id, namesIn(language, [], []), texts, language)
  },
  picture: null,
})

const read = async (format: 'csv' | 'json', language: 'en' | 'fr', made: string | null): Promise<string> => {
  const wish = { format, scale: 1, background: null } as const
  const texts = language === 'fr' ? fr : t
  const { blob } = await makeFile(exportable(language, made), wish, texts, new AbortController().signal)
  return (await blob.text()).replaceAll('\u00a0', ' ')
}

describe('a file of rows', () => {
  it('says how old its data was on the day it was made', async () => {
    const csv = await read('csv', 'en', '2026-11-27')
    expect(csv).toContain(
      '\r\nHow old the data is,"Known to 11 March 2026, 8 months before this file was made on 27 November 2026"\r\n',
    )
    expect(csv).toContain('\r\nFile made on,2026-11-27\r\n')
    expect(await read('csv', 'fr', '2026-11-27')).toContain(
      '\r\nAncienneté des données;Connu jusqu’au 11 mars 2026, 8 mois avant la création de ce fichier, le 27 novembre 2026\r\n',
    )
    const { about } = JSON.parse(await read('json', 'en', '2026-11-27'))
    expect(about).toMatchObject({ dataTo: covered, made: '2026-11-27' })
    expect(about.known).toBe('Known to 11 March 2026, 8 months before this file was made on 27 November 2026')
  })

  it('names neither age nor day where the clock lies before the data', async () => {
    const csv = await read('csv', 'en', null)
    expect(csv).toContain('\r\nHow old the data is,Known to 11 March 2026\r\n')
    expect(csv).not.toContain('File made on')
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

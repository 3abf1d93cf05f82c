import { describe, expect, it } from 'vitest'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildHistory } from '#src/domain/sites/history.ts'
import { statusAt } from '#src/domain/sites/status.ts'
import { statusPhrase } from '#src/text/status-phrase.ts'
import { objectsIn } from '#src/domain/check/walk.ts'
import { aSite, anEvent } from '#tests/domain/builders.ts'
import { textFiles } from '#tests/lint/text-files.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const folder = 'src/text'

const dictionaries = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))

/** What explains the project, but for decisions that no longer hold: one of them is on that word. */
const explaining = textFiles().filter((path) => !/^State: superseded/mu.test(readFileSync(path, 'utf8')))

const reversal = /\brevers(?:al|ed)|\binvers(?:ion|é)|revirement/giu

const published = readdirSync('data/monusco').map((file) => `data/monusco/${file}`)

/** Every text that a data file says in both languages: titles, summaries, conflicts, notes and whatever else. */
const textsIn = (path: string, language: 'en' | 'fr'): readonly string[] =>
  objectsIn(JSON.parse(readFileSync(path, 'utf8'))).flatMap(({ object }) => {
    const text = object[language]
    return typeof text === 'string' ? [text] : []
  })

describe('no text calls a return a reversal', () => {
  it.each([...dictionaries, ...explaining])('%s', (path) => {
    expect(readFileSync(path, 'utf8').match(reversal)).toBeNull()
  })

  it.each(published)('%s', (path) => {
    for (const language of ['en', 'fr'] as const)
      expect(textsIn(path, language).filter((text) => text.search(reversal) >= 0)).toEqual([])
  })

  it('among which are the summaries of events in both languages', () => {
    const [en, fr] = (['en', 'fr'] as const).map((language) => textsIn('data/monusco/events.json', language))
    expect(en).toContain('Lubero base closed after 21 years')
    expect(fr).toContain('Base de Lubero fermée après 21 ans')
    expect(en?.length).toBe(fr?.length)
  })
})

const ceased = anEvent({ id: 'ceased', date: '2024-04-30', effect: 'operations-ceased' })
const lost = anEvent({ id: 'lost', date: '2025-12-10', type: 'report', effect: 'access-lost' })
const there = { id: 'there', date: '2026-02-23', type: 'redeployment' } as const
const shut = anEvent({ id: 'closed', date: '2023-12-26', effect: 'closed' })

const cases = [
  {
    what: 'a visit',
    events: [ceased, lost, anEvent({ ...there, effect: 'operations-ceased', returnKind: 'visit' })],
    en: 'Operations ceased, 30 April 2024; visited by MONUSCO on 23 February 2026, after access had been lost',
    fr: 'Opérations terminées, 30 avril 2024 ; visite de la MONUSCO le 23 février 2026, après une perte d’accès',
  },
  {
    what: 'a return that its source calls nothing',
    events: [ceased, lost, anEvent({ ...there, effect: 'operations-ceased' })],
    en: 'Operations ceased, 30 April 2024; MONUSCO there again on 23 February 2026, after access had been lost',
    fr: 'Opérations terminées, 30 avril 2024 ; retour de la MONUSCO le 23 février 2026, après une perte d’accès',
  },
  {
    what: 'a reopening',
    events: [shut, anEvent({ ...there, date: '2024-10-15', precision: 'approx', effect: 'open' })],
    en: 'Open; reopened about 15 October 2024, after it had been closed',
    fr: 'Ouvert ; réouverture vers le 15 octobre 2024, après sa fermeture',
  },
  {
    what: 'a temporary presence',
    events: [
      shut,
      anEvent({
        ...there,
        date: '2024-10',
        precision: 'month',
        effect: 'open',
        returnKind: 'temporary-presence',
      }),
    ],
    en: 'Open; MONUSCO temporarily present again in October 2024, after it had been closed',
    fr: 'Ouvert ; présence temporaire de la MONUSCO en octobre 2024, après sa fermeture',
  },
  {
    what: 'a visit to a site of which no source says when its operations ceased',
    events: [lost, anEvent({ ...there, effect: 'operations-ceased', returnKind: 'visit' })],
    en: 'Operations ceased; visited by MONUSCO on 23 February 2026, after access had been lost',
    fr: 'Opérations terminées ; visite de la MONUSCO le 23 février 2026, après une perte d’accès',
  },
]

describe.each(cases)('the status after $what', ({ events, ...expected }) => {
  it.each(['en', 'fr'] as const)('in %s', async (language) => {
    const status = statusAt(buildHistory(aSite(), events, []), '2026-03-11')
    const phrase = statusPhrase(status, realTexts[language], language, String)
    expect(phrase.replaceAll('\u00a0', ' ')).toBe(expected[language])
  })
})

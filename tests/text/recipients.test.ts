import { expect, it } from 'vitest'
import { the } from '#src/text/en/nouns.ts'
import { toRecipient } from '#src/text/fr/nouns.ts'
import { missionIds } from '#src/build/missions.ts'
import { realRecords } from '#tests/data/real-records.ts'

const recipients = missionIds('data').flatMap((id) =>
  realRecords('events', id).flatMap(({ recipient }) => recipient ?? []),
)

it('whoever received a site stands in a sentence as the language has it', () => {
  expect(the('Governor of the Gao region')).toBe('the governor of the Gao region')
  expect(the('Prefect of Ansongo')).toBe('the prefect of Ansongo')
  expect(the('Civil authorities (first deputy prefect of Mopti)')).toBe(
    'the civil authorities (first deputy prefect of Mopti)',
  )
  expect(toRecipient('Gouverneur de la région de Gao')).toBe('au gouverneur de la région de Gao')
  expect(toRecipient('Préfet d’Ansongo')).toBe('au préfet d’Ansongo')
  expect(toRecipient('Représentant civil de l’État malien')).toBe('au représentant civil de l’État malien')
})

it.each(recipients)('$en, $fr: has its article and preposition', ({ en, fr }) => {
  expect(the(en)).toMatch(/^the /u)
  expect(toRecipient(fr)).toMatch(/^(?:au |aux |à la |à l’)/u)
})

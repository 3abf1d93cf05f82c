import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

// One French term per thing: words that were tried on readers and refused, each with the term that stands instead.

const rejected: readonly (readonly [RegExp, string])[] = [
  [/fin des opérations|opérations cessées/iu, 'cessation des opérations, opérations terminées'],
  [/(?<!\p{L})manquée?s?(?!\p{L})/iu, 'non respecté'],
  [/prévu et réel|date réelle/iu, 'prévu et effectif'],
  [/revirement|inversion/iu, 'retour, suspension, réouverture'],
  [/panneau/iu, 'volet'],
  [/au-delà de la date prévue/iu, 'dont la date prévue est dépassée'],
  [/compte comme quitté/iu, 'est considéré comme quitté'],
  [/date de la page/iu, 'date affichée'],
  [/projets? de génie/iu, 'travaux du génie'],
  [/tireté/iu, 'en pointillé'],
]

const lines = readdirSync('src/text/fr').flatMap((file) =>
  readFileSync(`src/text/fr/${file}`, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/?\*)/u.test(line)),
)

it.each(rejected)('French never says %s, but: %s', (word) => {
  expect(lines.filter((line) => word.test(line))).toEqual([])
})

import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

// What a French reader refused on the page, phrase by phrase (terms with one name each are in src/text/fr/terms.ts).

const lines = readdirSync('src/text/fr')
  .filter((file) => file !== 'terms.ts')
  .flatMap((file) =>
    readFileSync(`src/text/fr/${file}`, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(\/\/|\/?\*)/u.test(line)),
  )

const refused: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/le plus ancien de/iu, 'le plus en retard : … jours'],
  [
    /jours de retard : dernière fermeture/iu,
    'Dernière fermeture documentée : …, soit … jours après la date prévue',
  ],
  [/compte comme quitté/iu, 'est considéré comme quitté lorsque'],
  [/opérations (cessées|arrêtées)|fin des opérations/iu, 'Opérations terminées ; cessation des opérations'],
  [/échéance[^.'`]{0,20} manquée/iu, 'Échéance non respectée'],
  [/'à temps'/iu, 'Dans les délais'],
  [/revirement/iu, 'Suspensions et réouvertures'],
  [/s’(est )?inverse?é?(?!\p{L})|inversion|inversé/iu, 'La mission est revenue sur un site ; retour'],
  [/ont pris fin[^.'`]{0,20} dans \$/iu, 'sur 10 sites'],
  [/nouveau dans les documents/iu, 'Mentionnés pour la première fois'],
  [/(?<!\p{L})énoncée?s?(?!\p{L})/iu, 'donné le ; publiés'],
  [/tout ensemble/iu, 'toutes composantes'],
  [/bandes de l’aire/iu, 'Répartition'],
  [/projets de génie/iu, 'Travaux du génie'],
  [/'santé'/iu, 'Unités médicales'],
  [/au moins[^.,'`]{0,30} environ/iu, 'au moins, ou environ'],
  [/tireté/iu, 'en pointillé'],
  [/'(agrandir|réduire)'/iu, 'Zoom avant ; Zoom arrière'],
  [/'lire'/iu, 'Démarrer'],
  [/panneau/iu, 'volet'],
]

it.each(refused)('%s is not said: %s', (phrase) => {
  expect(lines.filter((line) => phrase.test(line.replaceAll('\u00a0', ' ')))).toEqual([])
})

it('would be seen if it were said', () => {
  expect(lines.length).toBeGreaterThan(900)
  expect(lines.some((line) => /Opérations terminées/u.test(line))).toBe(true)
})

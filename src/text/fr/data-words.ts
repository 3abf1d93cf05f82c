import type { dataWords as english } from '#src/text/en/data-words.ts'

/** What the schema and the browser say in English of a field or a file (src/schema, src/queries). */
const phrases: Readonly<Record<string, string>> = {
  'Failed to fetch': 'la requête n’a pas abouti',
  'a French text': 'un texte français',
  'a date as YYYY, YYYY-MM or YYYY-MM-DD': 'une date sous la forme AAAA, AAAA-MM ou AAAA-MM-JJ',
  'a date from 1900 to 2100': 'une date de 1900 à 2100',
  'a date that exists in the calendar': 'une date qui existe au calendrier',
  'a latitude from -90 to 90': 'une latitude de -90 à 90',
  'a longitude from -180 to 180': 'une longitude de -180 à 180',
  'a kind of geometry such as Polygon': 'un type de géométrie comme Polygon',
  'a list': 'une liste',
  'a mission': 'une mission',
  'a noun': 'un nom',
  'a number of 0 or more': 'un nombre positif ou nul',
  'a number such as 1325': 'un nombre comme 1325',
  'a number to 1000000000': 'un nombre jusqu’à 1000000000',
  'a short name': 'un nom court',
  'a text in UTF-8, for U+FFFD stands where a letter was lost':
    'un texte en UTF-8, car U+FFFD remplace une lettre perdue',
  'a text of at most 4000 letters': 'un texte d’au plus 4000 lettres',
  'a text, or one in each language': 'un texte, ou un dans chaque langue',
  'a whole number': 'un nombre entier',
  'a year': 'une année',
  'a year from 1948': 'une année à partir de 1948',
  'a year to 2100': 'une année jusqu’à 2100',
  'an English text': 'un texte anglais',
  'an ISO 3166-1 alpha-3 code such as CHN': 'un code ISO 3166-1 alpha-3 comme CHN',
  'an ISO 3166-2 code such as CH-GE, or CH~01': 'un code ISO 3166-2 comme CH-GE, ou CH~01',
  'an ISO 639-1 code such as fr': 'un code ISO 639-1 comme fr',
  'an object': 'un objet',
  'two numbers': 'deux nombres',
  'the number of an arc of this file': 'le numéro d’un arc de ce fichier',
  'an address that begins with https: or mailto:': 'une adresse qui commence par https: ou mailto:',
  'an address that begins with https:// or http://': 'une adresse qui commence par https:// ou http://',
  'an address such as https://www.un.org': 'une adresse comme https://www.un.org',
  'a SHA-256 of 64 hexadecimal digits': 'un SHA-256 de 64 chiffres hexadécimaux',
  'an id of lower-case letters, digits and hyphens':
    'un identifiant en minuscules, chiffres et traits d’union',
  'no such field': 'aucun champ de ce nom',
  'an id that no other record has': 'un identifiant qu’aucune autre fiche ne porte',
}

const patterns: readonly (readonly [RegExp, string])[] = [
  [/^expected (.+), found (.+)$/su, 'attendu\u00a0: $1\u00a0; trouvé\u00a0: $2'],
  [/^a text without (U\+\w+), which nobody sees$/u, 'un texte sans $1, que personne ne voit'],
  [/^at most (\d+) entries$/u, 'au plus $1 éléments'],
  [/^more than (\d+) faults$/u, 'plus de $1 erreurs'],
  [/^> (\d+) objects$/u, '> $1 objets'],
  [/^the id of a record of (.+)$/u, 'l’identifiant d’une fiche de $1'],
  [
    /^(?:expected )?a TopoJSON topology with the layers (.+)$/u,
    'attendu\u00a0: une topologie TopoJSON avec les couches $1',
  ],
]

/** The same in French; names of types, paths and whatever else is of no language stay. */
export const frenchDataWords = (text: string): string => {
  const phrase = phrases[text]
  if (phrase !== undefined) return phrase
  const [, path, rest] = /^([\w.()[\]]+): (.+)$/u.exec(text) ?? []
  if (path !== undefined && rest !== undefined) return `${path}\u00a0: ${frenchDataWords(rest)}`
  const pattern = patterns.find(([shape]) => shape.test(text))
  return pattern ? text.replace(...pattern) : text
}

export const dataWords: typeof english = { of: frenchDataWords }

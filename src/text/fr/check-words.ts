/** What the checks say in English of a record that fits its schema (src/domain/check). */
const phrases: Readonly<Record<string, string>> = {
  'valid JSON': 'du JSON valide',
  'each key once in an object': 'chaque clé une seule fois dans un objet',
  'at least one source id': 'au moins l’identifiant d’une source',
  'a line or several': 'une ligne ou plusieurs',
  'a day as YYYY-MM-DD or DD/MM/YYYY': 'un jour sous la forme AAAA-MM-JJ ou JJ/MM/AAAA',
  'a whole number, or nothing where it is not reported':
    'un nombre entier, ou rien s’il n’est pas communiqué',
  'an ISO 3166-1 alpha-3 code such as CHN': 'un code ISO 3166-1 alpha-3 tel que CHN',
  'one row for a mission and month': 'une seule ligne par mission et par mois',
  'one row for a map and place': 'une seule ligne par carte et par lieu',
  'a number, NA or unknown': 'un nombre, NA ou unknown',
  'the name of a place': 'le nom d’un lieu',
  'a number with at most 2 decimals': 'un nombre avec au plus 2 décimales',
  'one row for a base and month': 'une seule ligne par base et par mois',
  'one row for a base and year': 'une seule ligne par base et par année',
  'a number of 0 or more, such as 12.5, or NA': 'un nombre positif ou nul, tel que 12.5, ou NA',
  'a month as YYYY-MM or a year as YYYY': 'un mois sous la forme AAAA-MM ou une année sous la forme AAAA',
  'one record for a site, mission and month or year': 'une seule fiche par site, mission et mois ou année',
  'true, for there is base-estimates.json': 'true, car base-estimates.json existe',
  'one row for a contributor, kind and month': 'une seule ligne par pays contributeur, catégorie et mois',
  'Troops, Staff Officer, Experts on Mission, Formed Police Units or Individual Police':
    'Troops, Staff Officer, Experts on Mission, Formed Police Units ou Individual Police',
  'a month as YYYY-MM': 'un mois sous la forme AAAA-MM',
  'a name in each language': 'un nom dans chaque langue',
  'a no-break space (U+00A0) after «': 'une espace insécable (U+00A0) après «',
  'a no-break space (U+00A0) before ; ! ? »': 'une espace insécable (U+00A0) avant ; ! ? »',
  'a no-break space (U+00A0) before ; : ! ? » %': 'une espace insécable (U+00A0) avant ; : ! ? » %',
  'a no-break space (U+00A0) between thousands': 'une espace insécable (U+00A0) entre les milliers',
  'the apostrophe ’': 'l’apostrophe ’',
  'a position, if a source gives one': 'une position, si une source en donne une',
  'a published file': 'un fichier publié',
  'a second source, for the only one is of the press': 'une deuxième source, car la seule est de la presse',
  'a site, for its origin is "un-maps"': 'un site, car l’origine est "un-maps"',
  'a version that no entry before it has': 'une version qu’aucune entrée précédente ne porte',
  'another date than "date"': 'une autre date que "date"',
  'distinct totals in ascending order': 'des totaux distincts par ordre croissant',
  'left out without a planned date': 'rien, en l’absence de date prévue',
  'left out without a planned date, unless the event is a resolution':
    'rien, en l’absence de date prévue, sauf pour une résolution',
  'none by which a site is left, for the event is an incident':
    'aucun effet par lequel un site est quitté, car l’événement est un incident',
  'null where there is no total, and only there': 'rien là où il n’y a pas de total, et là seulement',
  'null without a site or province': 'rien sans site ni zone',
  '"map-place" for a site of the register "un-maps" and for no other':
    '"map-place" pour un site du registre "un-maps" et pour aucun autre',
  '"province-only" or "not-known" for a site without a position and for no other':
    '"province-only" ou "not-known" pour un site sans position et pour aucun autre',
  'a TopoJSON topology with the layer provinces': 'une topologie TopoJSON avec la couche provinces',
}

const patterns: readonly (readonly [RegExp, string])[] = [
  [/^the year of "date" \((.+)\)$/u, 'l’année de "date" ($1)'],
  [/^(\d+) cells, as in the first row$/u, '$1 cellules, comme dans la première ligne'],
  [/^degrees from (-\d+) to (\d+)$/u, 'des degrés de $1 à $2'],
  [/^(".+"), the province of (\S+)$/u, '$1, la zone de $2'],
  [/^(".+"), the name of its folder$/u, '$1, le nom de son dossier'],
  [/^(".+"), the data version of mission\.json, in the last entry$/u, '$1, la version de mission.json, dans la dernière entrée'], // prettier-ignore
  [/^(\d+), the number in its title$/u, '$1, le numéro dans son titre'],
  [/^a date after "date" \((.+)\)$/u, 'une date postérieure à "date" ($1)'],
  [/^a date not after "(.+)" of mission\.json \((.+)\)$/u, 'une date non postérieure à "$1" de mission.json ($2)'], // prettier-ignore
  [/^a date not after "(.+)" \((.+)\)$/u, 'une date non postérieure à "$1" ($2)'],
  [/^a date not before "(.+)" \((.+)\), unless it was left early$/u, 'une date non antérieure à "$1" ($2), sauf si le site a été quitté plus tôt'], // prettier-ignore
  [/^a date not before "(.+)" \((.+)\)$/u, 'une date non antérieure à "$1" ($2)'],
  [/^a date of the form (\S+), for its precision is (".+")$/u, 'une date de la forme $1, car sa précision est $2'], // prettier-ignore
  [/^a position inside (\S+), not at its edge$/u, 'une position à l’intérieur de $1, et non en bordure'],
  [/^a position inside (\S+)$/u, 'une position à l’intérieur de $1'],
  [/^a total within half of the month before \((.+)\)$/u, 'un total à moins de la moitié d’écart du mois précédent ($1)'], // prettier-ignore
  [/^an outline of (\S+)$/u, 'un contour de $1'],
  [/^at most (\d+)\.(\d) MB$/u, 'au plus $1,$2 Mo'],
  [/^at most (\d+) words$/u, 'au plus $1 mots'],
  [/^at most (\d+) objects and lists$/u, 'au plus $1 objets et listes'],
  [/^at most (\d+) names of fields$/u, 'au plus $1 noms de champs'],
  [/^at most (\d+) objects and lists inside one another$/u, 'au plus $1 objets et listes imbriqués'],
  [/^left out, for the event is (?:a )?(".+")$/u, 'rien, car l’événement est $1'],
  [/^null, for the event is (".+")$/u, 'rien, car l’événement est $1'],
]

/** The same in French; what the schema says stays, for which the page has words (data-words.ts). */
export const frenchCheckWords = (text: string): string => {
  const phrase = phrases[text]
  if (phrase !== undefined) return phrase
  const pattern = patterns.find(([shape]) => shape.test(text))
  return pattern ? text.replace(...pattern) : text
}

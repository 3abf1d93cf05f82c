import { formatNumber } from '#src/domain/names/formats.ts'
import type { importing as english } from '#src/text/en/desk-import.ts'

const number = (count: number): string => formatNumber(count, 'fr')

const rows = (count: number): string => (count < 2 ? `${count} ligne` : `${number(count)} lignes`)

export const importing: typeof english = {
  title: 'Un tableau de votre bureau, ou un fichier publié par d’autres',
  intro: (size, most) =>
    `Un fichier CSV, TSV ou Excel (.xlsx) d’événements, de sites, d’effectifs, de réalisations ou de sources, ou des points d’une carte en GeoJSON, jusqu’à ${size} et ${most} lignes\u00A0; ou un tableau mensuel d’effectifs ou une carte des lieux de déploiement de l’ONU, tels que des chercheurs les publient. Il peut aussi être déposé ici. Il est lu dans ce navigateur, et rien n’est envoyé. Rien n’est modifié avant que vous n’acceptiez.`,
  choose: 'Choisir un tableau',
  templateFor: 'Modèle pour',
  template: 'Enregistrer un modèle Excel',
  saved: 'Enregistré.',
  reading: (name) => `Lecture de ${name}…`,
  refused: {
    large: (name, limit) => `${name} dépasse ${limit}, le maximum qui est lu.`,
    unpacked: (name, limit) => `${name} dépasse ${limit} une fois décompressé, le maximum qui est lu.`,
    rows: (name, limit) => `${name} a plus de ${limit} lignes, le maximum qui est lu.`,
    columns: (name, limit) => `${name} a plus de ${limit} colonnes, le maximum qui est lu.`,
    'columns-missing': (name, columns) =>
      `${name} commence comme un fichier connu, mais les colonnes ${columns} lui manquent. Choisissez-le tel qu’il a été publié.`,
    old: (name) =>
      `${name} vient d’un ancien Excel ou a un mot de passe. Enregistrez-le en .xlsx, sans mot de passe.`,
    workbook: (name, at) =>
      `${name} n’est pas un classeur lisible${at === '' ? '' : ` (${at})`}. Enregistrez-le en .xlsx ou en CSV.`,
    quotes: (name, at) => `${name} a un guillemet non fermé à la ligne ${at}.`,
    empty: (name) => `${name} n’a aucune cellule.`,
    slow: (name, limit) => `${name} n’a pas été lu en ${limit} secondes.`,
    unread: (name) => `${name} n’a pas pu être lu.`,
    kind: (name) => `${name} n’est pas un tableau. Les formats lus sont CSV, TSV, Excel (.xlsx) et GeoJSON.`,
    json: (name) =>
      `${name} n’est pas un fichier GeoJSON lisible. Exportez-le à nouveau en GeoJSON (RFC 7946).`,
    crs: (name, at) =>
      `${name} donne ses positions dans un autre système de coordonnées (${at}). Exportez-le en WGS 84 (EPSG:4326).`,
    geometry: (name, at) =>
      `L’entité ${at} de ${name} n’est pas un point, or un site est un point. Exportez son centre.`,
  },
  kept: 'Rien de votre travail n’a été modifié.',
  readFrom: (name) => `Contenu de ${name}`,
  readAs: (between, letters) => `Lu avec des ${between} entre les cellules, en ${letters}.`,
  between: { ',': 'virgules', ';': 'points-virgules', '\t': 'tabulations', '|': 'barres' },
  other: (mark) => `«\u00A0${mark}\u00A0»`,
  kind: 'Contenu du tableau',
  sheet: 'Feuille',
  header: 'Ligne des intitulés',
  headerOf: (row, text) => `Ligne ${row}\u00A0: ${text}`,
  matched: (count, all) =>
    count < 2
      ? `Colonnes\u00A0: ${count} sur ${all} correspond à un champ.`
      : `Colonnes\u00A0: ${count} sur ${all} correspondent à un champ.`,
  remembered: 'Même correspondance que la dernière fois avec ces intitulés.',
  column: (letter, header) => `Colonne ${letter}${header === '' ? '' : `\u00A0: ${header}`}`,
  example: (text) => `Par exemple\u00A0: ${text}`,
  leaveOut: '(laisser de côté)',
  clear: 'Une cellule vide efface ce qui figure (sinon elle le laisse)',
  holding: (done, all) => `Comparaison avec les données\u00A0: ${number(done)} lignes sur ${number(all)}…`,
  counts: (fresh, changed, same, wrong) =>
    `${rows(fresh + changed + same + wrong)}\u00A0: ${number(fresh)} à ajouter, ${number(changed)} à modifier, ${number(same)} sans différence avec les données, ${number(wrong)} avec une erreur.`,
  none: 'Aucune ligne sous les intitulés ne donne quelque chose dans une colonne reconnue.',
  wrongTitle: (count) => `À corriger dans le tableau\u00A0: ${rows(count)}`,
  wrongIntro:
    'Les lignes avec une erreur sont laissées de côté. Corrigez le tableau et choisissez-le de nouveau, ou corrigez la correspondance des colonnes.',
  cell: (row, letter, field) => `Ligne ${row}, colonne ${letter} (${field})`,
  row: (row, field) => `Ligne ${row}, ${field}`,
  problem: (place, expected, found) =>
    `${place}\u00A0: attendu\u00A0: ${expected}\u00A0; trouvé\u00A0: ${found}.`,
  found: (text) => `«\u00A0${text}\u00A0»`,
  blank: 'rien',
  noColumn: (field, expected, list) =>
    `Aucune colonne ne donne «\u00A0${field}\u00A0»\u00A0: attendu\u00A0: ${expected}. Nécessaire aux lignes ${list}.`,
  noColumnRow: (field, expected, row) =>
    `Aucune colonne ne donne «\u00A0${field}\u00A0»\u00A0: attendu\u00A0: ${expected}. Nécessaire à la ligne ${row}.`,
  andMore: (list, more) => `${list} et ${number(more)} autres`,
  expected: {
    number: 'un nombre',
    'open-number': 'un nombre sans séparateur de milliers, car celui-ci peut se lire de deux façons',
    'open-date':
      'une date sous la forme AAAA-MM-JJ, car d’autres lignes de la colonne donnent le mois d’abord et celle-ci peut se lire de deux façons',
    flag: 'oui ou non',
    value: 'une valeur\u00A0: la cellule contient une erreur, ou une formule sans résultat',
    text: 'un texte',
    choice: (list) => `une valeur parmi\u00A0: ${list}`,
    record: {
      provinces: 'le nom ou le code d’une zone',
      contributors: 'le nom ou le code d’un pays contributeur',
      sites: 'le nom ou l’identifiant d’un site qui figure dans les données (à ajouter d’abord)',
      sources: 'l’identifiant ou l’adresse d’une source qui figure dans les données (à ajouter d’abord)',
      outputs: 'l’identifiant d’une réalisation',
    },
    several: (ids) => `un identifiant, car plusieurs fiches conviennent\u00A0: ${ids}`,
    twice: (row) => `une fiche dont aucune autre ligne ne parle\u00A0; la ligne ${row} en parle aussi`,
    markup: 'un texte sans balises',
    address: 'une adresse qui ne s’exécute pas comme un script',
    refused: 'un texte sans ce qui est refusé',
  },
  newRows: (count) => `À ajouter\u00A0: ${rows(count)}`,
  changedRows: (count) => `À modifier\u00A0: ${rows(count)}`,
  rowOf: (row, title) => `Ligne ${row}\u00A0: ${title}`,
  all: (what) => `Tout choisir – ${what}`,
  noneOf: (what) => `Ne rien choisir – ${what}`,
  accept: (count) => `Accepter ${rows(count)}`,
  dismiss: 'Ranger le tableau',
  accepted: (count) =>
    `${count < 2 ? `${count} ligne acceptée` : `${number(count)} lignes acceptées`}. «\u00A0Annuler\u00A0» revient sur le tout\u00A0; «\u00A0Vérification\u00A0» dit si les fichiers sont corrects.`,
  tooMany: (limit) =>
    `Avec ces lignes, il y aurait plus de ${limit} modifications, le maximum qui est conservé. Enregistrez ce que vous avez, ou choisissez moins de lignes.`,
  sheets: { lists: 'Listes', help: 'Comment remplir' },
  help: {
    column: 'Colonne',
    needed: 'Pour une nouvelle fiche',
    what: 'Ce qui s’y écrit',
    isNeeded: 'nécessaire',
    rows: 'Chaque ligne est une fiche\u00A0; la ligne sous les intitulés est un exemple tiré des données, qui ne modifie rien à la relecture. Des colonnes peuvent manquer ou changer de place. Une cellule vide laisse ce qui figure.',
    notHere:
      'Ce qu’une fiche a en plusieurs exemplaires (dates d’autres sources, observations, chiffres clés) se saisit dans son formulaire.',
    id: 'À laisser vide pour une nouvelle fiche\u00A0; l’identifiant d’une fiche des données corrige celle-ci.',
    date: 'Une date telle que connue\u00A0: AAAA, AAAA-MM, AAAA-MM-JJ, JJ/MM/AAAA, ou avec le mois en lettres.',
    number: 'Un nombre.',
    choice: 'Une valeur de la liste.',
    record: 'Une valeur de la liste, ou son identifiant.',
    records: 'Une valeur de la liste ou plusieurs, séparées par des points-virgules.',
    sources: 'L’identifiant ou l’adresse d’une source, ou plusieurs séparés par des points-virgules.',
    flag: 'Oui ou non.',
    text: 'Un texte.',
    textIn: (language) => `Un texte (${language}).`,
    notInList: 'Elle n’est pas dans la liste.',
  },
}

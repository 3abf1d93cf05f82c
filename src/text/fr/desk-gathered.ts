import type { gathered as english } from '#src/text/en/desk-gathered.ts'

const counted = (one: string, several: string) => (count: number, words: string) =>
  count < 2 ? `${words} ${one}` : `${words} ${several}`

export const gathered: typeof english = {
  is: {
    ipi: (name, by) =>
      `${name} est un tableau mensuel d’effectifs (${by})\u00A0: une ligne par mission et par mois, avec les effectifs présents à la fin du mois.`,
    'location-map': (name, by) =>
      `${name} est une carte des lieux (${by})\u00A0: une ligne par lieu et par carte de déploiement de l’ONU, avec ce qui y a été relevé.`,
    radpko: (name, by) =>
      `${name} est RADPKO par base (${by})\u00A0: une ligne par base et par mois, ou la moyenne d’une année, avec le personnel qui y est estimé.`,
  },
  told: {
    'un-monthly': (name) =>
      `${name} est le fichier mensuel du personnel en uniforme de l’ONU. Ouvrez-le plus bas, sous «\u00A0Le fichier mensuel du personnel en uniforme de l’ONU\u00A0».`,
    'yearly-maps': (name) =>
      `${name} est l’un des trois tableaux annuels de ce que montrent les cartes de déploiement de l’ONU, qui ne disent quelque chose qu’ensemble. Ouvrez la carte des lieux des mêmes relevés, qui a tout ce qu’ils ont.`,
    'radpko-areas': (name) =>
      `${name} est un tableau de RADPKO sans bases ni leurs positions\u00A0: ses lignes portent sur des carrés d’une grille, ou sur des districts. Un carré n’est pas un site, et plusieurs bases peuvent s’y trouver\u00A0; il n’est donc pas repris. Ouvrez le tableau de RADPKO par base («\u00A0Base\u00A0» à son téléchargement), qui a mission, base ou id, latitude et longitude.`,
  },
  notThere: (wanted, found) => `Il n’a aucune ligne de ${wanted}. Missions du fichier\u00A0: ${found}.`,
  found: (rows, own, missions) => `${rows} lignes, dont ${own} de ${missions}.`,
  others: (count, words) =>
    count === 1
      ? 'Le fichier contient 1 autre mission, qui n’est pas reprise.'
      : `Le fichier contient ${words} autres missions, qui ne sont pas reprises.`,
  means: {
    ipi: 'Chaque nombre est repris tel quel, rien n’est additionné. Ce qui est vide n’est pas communiqué, et n’est pas un 0. Le fichier de l’ONU elle-même est une autre source, dont les mois figurent à côté de ceux-ci.',
    'location-map':
      'Les effectifs sont estimés d’après les symboles d’unités et ne sont pas des décomptes. Ce que les cartes d’une année montrent en un lieu fait une fiche\u00A0: chaque total distinct, et leur moyenne. Rien n’est additionné.',
    radpko:
      'Les nombres de RADPKO sont des estimations, avec des fractions de personnes, et non des décomptes. Elles figurent à côté de ce que montrent les cartes, comme une deuxième source\u00A0: jamais additionnées à celui-ci, jamais à sa place. Sont repris l’ensemble du personnel, les militaires, la police et les observateurs, à deux décimales\u00A0; ni les pays contributeurs un à un, ni les femmes. NA ou rien signifie pas de données, et non 0. Une base est rattachée au site qui a son identifiant ou son nom, sinon au seul situé à moins d’une dizaine de kilomètres\u00A0; aucun site n’est créé pour elle.',
  },
  grain: {
    month: (isSure) =>
      isSure
        ? 'Chaque ligne est prise comme un mois\u00A0: le fichier a plusieurs mois d’une année pour une même base, ou aucune colonne d’années.'
        : 'Chaque ligne est prise comme un seul mois, selon votre choix.',
    year: (isSure) =>
      isSure
        ? 'Chaque ligne est prise comme la moyenne d’une année\u00A0: le fichier a des années sans mois.'
        : 'Chaque ligne est prise comme la moyenne d’une année\u00A0: aucune base n’a deux mois d’une même année. Si quelqu’un a extrait un seul mois du tableau mensuel, dites-le ci-dessous.',
  },
  rowIsOf: 'Une ligne porte sur',
  grains: { month: 'un mois', year: 'une année (moyenne)' },
  siteless: (base) =>
    `${base}\u00A0: aucun site des données n’a ce nom ni ne se trouve à moins d’une dizaine de kilomètres. RADPKO ne crée pas de site.`,
  choices: 'Ce qui est repris',
  mission: 'Mission',
  allMissions: (names) => `Toutes\u00A0: ${names}`,
  from: 'De',
  to: 'À',
  source: 'Source citée',
  isThere: (title) => `Dans les données\u00A0: ${title}`,
  isAdded: (title) => `À ajouter\u00A0: ${title}`,
  withIt: (titles) => `Citée avec elle\u00A0: ${titles}.`,
  merged: (added, changed, same, left) =>
    `Fiches nouvelles\u00A0: ${added}\u00A0; modifiées\u00A0: ${changed}\u00A0; identiques\u00A0: ${same}\u00A0; de cette source dans les données et absentes de ce choix, laissées telles quelles\u00A0: ${left}.`,
  nothing: 'Rien de ce choix ne peut être repris.',
  refusedTitle: (count, words) =>
    count === 1
      ? 'À corriger dans le fichier\u00A0: 1 point'
      : `À corriger dans le fichier\u00A0: ${words} points`,
  refusedIntro: {
    ipi: 'Une ligne avec une erreur est laissée de côté.',
    'location-map':
      'Un lieu et une année dont une ligne a une erreur sont laissés de côté en entier\u00A0: avec une carte de moins, ils diraient autre chose.',
    radpko: 'Une ligne avec une erreur est laissée de côté.',
  },
  held: (count, words) =>
    count === 1 ? '1 lieu et année est laissé de côté.' : `${words} lieux et années sont laissés de côté.`,
  fault: (row, column, found, expected) =>
    `Ligne ${row}${column === '' ? '' : `, ${column}`}\u00A0: ${found === '' ? 'rien de trouvé' : `«\u00A0${found}\u00A0» trouvé`}, attendu\u00A0: ${expected}.`,
  unsaid: (words) => `Et ${words} autres, qui ne sont pas conservés.`,
  leftTitle: 'Laissé de côté, car quelqu’un doit décider',
  leftIntro:
    'Ce ne sont pas des erreurs du fichier\u00A0; les données ne peuvent pas contenir ceci tel quel.',
  unclear: (place, sites) =>
    `${place}\u00A0: ce pourrait être chacun de ces sites\u00A0: ${sites}. Donnez à l’un d’eux le nom du lieu, ou saisissez ces fiches à la main.`,
  stranger: (name, places) =>
    `Pays contributeur «\u00A0${name}\u00A0» (${places < 2 ? `${places} lieu` : `${places} lieux`})\u00A0: la liste des pays contributeurs de cette mission ne l’a pas. Ajoutez-le à contributors.json, puis ouvrez le fichier de nouveau.`,
  unknown: (name, places) =>
    `Pays contributeur «\u00A0${name}\u00A0» (${places < 2 ? `${places} lieu` : `${places} lieux`})\u00A0: on ne sait pas ici de quel pays il s’agit.`,
  put: (count, words) =>
    `${counted('lieu est rattaché', 'lieux sont rattachés')(count, words)} à un site que les données nomment autrement`,
  putAt: (place, site) => `${place}\u00A0: ${site}`,
  newSites: (count, words) =>
    `${counted('nouveau lieu', 'nouveaux lieux')(count, words)}\u00A0: choisir ceux qui viennent`,
  newSitesIntro: 'Un lieu qui n’est pas choisi est laissé de côté avec tout ce que les cartes y montrent.',
  group: (_, kind, state, words) =>
    `${kind}, ${state === 'new' ? 'à ajouter' : 'à modifier'}\u00A0: ${words}`,
  accept: (count, words) =>
    count === 0 ? 'Rien à accepter' : `Accepter ${counted('fiche', 'fiches')(count, words)}`,
  accepted: (count, words, name) =>
    `${counted('fiche', 'fiches')(count, words)} de ${name} ${count < 2 ? 'acceptée' : 'acceptées'}. «\u00A0Annuler\u00A0» revient sur le tout\u00A0; «\u00A0Vérification\u00A0» dit si les fichiers sont corrects.`,
  tooMany: (count, most) =>
    `Cela ferait ${count} modifications\u00A0; la saisie en garde ${most} au plus. Choisissez moins d’années, ou enregistrez d’abord ce que vous avez.`,
}

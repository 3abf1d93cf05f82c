import { formatNumber } from '#src/domain/names/formats.ts'
import type { desk as english } from '#src/text/en/desk.ts'
import { frenchCheckWords } from './check-words.ts'
import { gathered } from './desk-gathered.ts'
import { importing } from './desk-import.ts'
import { fieldHints, fieldNames } from './desk-fields.ts'
import { listWords } from './desk-lists.ts'
import { personnel } from './desk-personnel.ts'

const number = (count: number): string => formatNumber(count, 'fr')

const changed = (count: number): string =>
  count === 0 ? 'aucune modification' : count === 1 ? '1 modification' : `${number(count)} modifications`

const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`

const unchanged = 'Rien n’a été modifié.'

export const desk: typeof english = {
  title: 'Saisie des données',
  kinds: {
    events: 'Événements',
    sites: 'Sites',
    sources: 'Sources',
    contingents: 'Contingents',
    strength: 'Effectifs',
    outputs: 'Réalisations',
    deployments: 'Déploiements sur les cartes de l’ONU',
    headcounts: 'Effectifs mensuels',
    'base-estimates': 'Estimations par base (RADPKO)',
  },
  one: {
    events: 'événement',
    sites: 'site',
    sources: 'source',
    contingents: 'contingent',
    strength: 'effectif',
    outputs: 'réalisation',
    deployments: 'déploiement',
    headcounts: 'effectif mensuel',
    'base-estimates': 'estimation pour une base',
  },
  fields: fieldNames,
  hints: fieldHints,
  lists: listWords,
  personnel,
  importing,
  gathered,
  opening: 'Ouverture des données publiées…',
  notOpened: (file) => `Le fichier publié ${file} n’a pas pu être lu. Fermez la saisie et réessayez.`,
  basis: {
    published: (mission, version) => `${mission}\u00A0: données publiées, version ${version}.`,
    disk: (mission, name) => `${mission}\u00A0: fichiers de cet ordinateur, ${name}.`,
  },
  kept: (count) =>
    count === 0
      ? 'Aucune modification pour l’instant. Rien de ce que vous saisissez ne quitte cet ordinateur.'
      : `Votre travail (${changed(count)}) est conservé dans ce navigateur seulement. Enregistrez-le avant de vider le navigateur ou de changer d’ordinateur.`,
  keeping: (count) => `Votre travail (${changed(count)}) est en cours d’enregistrement dans ce navigateur…`,
  notKept: 'Ce navigateur ne conserve rien\u00A0: enregistrez votre travail avant de fermer la page.',
  undo: 'Annuler',
  redo: 'Rétablir',
  undone: 'Annulé.',
  redone: 'Rétabli.',
  show: 'Montrer sur la page',
  notShown: (detail) => `Les données ne peuvent pas être montrées sur la page en l’état. ${detail}`,
  tabs: {
    label: 'Parties de la saisie',
    records: 'Fiches',
    changes: (count) => `Modifications (${number(count)})`,
    check: 'Vérification',
    import: 'Importer',
    files: 'Ouvrir et enregistrer',
  },
  records: {
    kind: 'Type de fiche',
    find: 'Rechercher',
    found: (shown, all) =>
      shown === all ? `${number(all)} fiches` : `${number(shown)} fiches sur ${number(all)}`,
    none: 'Aucune fiche ne correspond.',
    more: (count) => `En montrer ${number(count)} de plus`,
    add: (what) => `Ajouter\u00A0: ${what}`,
    added: (what) => `Ajouté\u00A0: ${what}. Complétez la fiche.`,
    isNew: 'nouveau',
    isChanged: 'modifié',
    back: 'Retour à la liste',
    withdraw: 'Retirer cette fiche',
    withdrawn: 'Fiche retirée. «\u00A0Annuler\u00A0» la rétablit.',
    problems: (count) => counted(count, 'point à corriger', 'points à corriger'),
    fine: 'Rien à corriger dans cette fiche.',
  },
  field: {
    inLanguage: (field, language) => `${field} (${language})`,
    none: '(vide)',
    fill: (field) => `Ajouter\u00A0: ${field}`,
    clear: (field) => `Retirer\u00A0: ${field}`,
    addTo: (field) => `Ajouter à\u00A0: ${field}`,
    removeFrom: (field, item) => `Retirer de ${field}\u00A0: ${item}`,
    item: (field, place) => `${field} ${place}`,
    perLanguage: 'Un texte par langue',
    sameForAll: 'Le même pour tous',
    year: 'Année',
    expected: (what) => `Attendu\u00A0: ${what}.`,
    takeOutUnseen: (field) => `Retirer de ${field} ce que personne ne voit`,
    meant: (what) => `Vouliez-vous dire ${what}\u00A0?`,
    dateHint: 'Telle que connue\u00A0: AAAA, AAAA-MM ou AAAA-MM-JJ',
    numbersHint: 'Nombres séparés par des virgules',
    choose: 'Choisir',
    yes: 'Oui',
    no: 'Non',
  },
  source: {
    add: 'Ajouter une nouvelle source',
    address: 'Adresse (https://…)',
    title: 'Titre du document',
    publisher: 'Organisme qui publie le document',
    date: 'Date du document',
    lang: 'Sa langue, en deux lettres',
    kind: 'Type de source',
    same: (name) => `Cette adresse existe déjà\u00A0: ${name}. Elle a été choisie.`,
    added: (name) => `La source est ajoutée et choisie\u00A0: ${name}.`,
    take: 'Ajouter et choisir',
    incomplete:
      'Une source demande une adresse qui commence par https:// ou http://, un titre et un organisme.',
  },
  changes: {
    none: unchanged,
    intro: 'Tout ce qui diffère des données ouvertes, fiche par fiche.',
    added: (what) => `Nouveau (${what})`,
    withdrawn: (what) => `Retiré (${what})`,
    corrected: (what) => `Corrigé (${what})`,
    fromTo: (field, was, is) => `${field}\u00A0: ${was} → ${is}`,
    set: (field, is) => `${field}\u00A0: ${is}`,
    revert: 'Revenir dessus',
    revertOf: (what) => `Revenir dessus\u00A0: ${what}`,
    reverted: (what) => `Modification abandonnée\u00A0: ${what}`,
    open: 'Ouvrir',
    openOf: (what) => `Ouvrir\u00A0: ${what}`,
    nothing: 'rien',
    entries: (count) => `${number(count)} entrées`,
  },
  conflicts: {
    title: 'Conflits',
    intro:
      'Les données ont changé depuis ces modifications, et disent maintenant autre chose encore. Rien n’est écrasé tant que vous n’avez pas choisi.',
    was: (value) => `Lors de la modification\u00A0: ${value}`,
    now: (value) => `Maintenant\u00A0: ${value}`,
    mine: (value) => `La modification\u00A0: ${value}`,
    take: 'Prendre la modification',
    leave: 'Laisser ce qui figure',
    takeOf: (what) => `Prendre la modification\u00A0: ${what}`,
    leaveOf: (what) => `Laisser ce qui figure\u00A0: ${what}`,
    taken: 'La modification est prise.',
    left: 'Ce qui figure reste.',
    gone: 'La fiche n’existe plus.',
  },
  check: {
    intro: 'Les mêmes vérifications, dans les mêmes mots, que «\u00A0npm run check-data\u00A0».',
    rule: frenchCheckWords,
    running: 'Vérification…',
    fine: 'Aucun problème.',
    fineBut: (warnings) =>
      `Aucun problème\u00A0; ${counted(warnings, 'point à regarder', 'points à regarder')}.`,
    problems: (errors) => counted(errors, 'problème', 'problèmes'),
    error: 'À corriger',
    warning: 'À regarder\u00A0: permis, mais parfois une erreur',
    line: (field, expected, found) =>
      `${field}\u00A0: attendu\u00A0: ${expected}\u00A0; trouvé\u00A0: ${found}.`,
  },
  files: {
    openTitle: 'Ouvrir',
    intro:
      'Des fichiers de cette mission, un dossier ou un zip de cet ordinateur prennent ici la place des données publiées. Ils peuvent aussi être déposés ici. Ils sont lus dans ce navigateur, et rien n’est envoyé.',
    limits: (file, all, files, rows, depth, objects, names, changes) =>
      `Limites\u00A0: ${file}, ${rows} fiches, ${objects} objets et listes et ${names} noms de champs par fichier, ${all} et ${files} fichiers en tout, des objets imbriqués sur ${depth} niveaux, ${changes} modifications.`,
    chooseFiles: 'Choisir des fichiers ou un zip',
    chooseFolder: 'Choisir un dossier',
    openFolder: 'Ouvrir un dossier où enregistrer ensuite',
    published: 'Revenir aux données publiées',
    changeFile: 'Ouvrir un fichier de modifications',
    opened: (count, name) =>
      `${counted(count, 'fichier est ouvert', 'fichiers sont ouverts')} depuis ${name}.`,
    passedOver: (names) =>
      `Laissés de côté, car ils ne font pas partie des données de cette mission\u00A0: ${names}.`,
    unseen: (count) =>
      `${count === 1 ? 'Un texte contient un caractère' : `${number(count)} textes contiennent des caractères`} que personne ne voit\u00A0; l’onglet Vérifier dit où.`,
    nothing: (name) =>
      `${name} ne contient aucun fichier de données de cette mission, comme events.json. ${unchanged}`,
    otherMission: (name, mission) =>
      `${name} contient les données de la mission «\u00A0${mission}\u00A0». Passez à cette mission, et ouvrez-le là. ${unchanged}`,
    saveTitle: 'Enregistrer',
    zip: 'Enregistrer tous les fichiers dans un zip',
    changesOnly: 'Enregistrer les modifications dans un fichier pour un collègue',
    oneFile: (file) => `Enregistrer ${file}`,
    writeBack: 'Écrire dans le dossier',
    written: (count) => `${counted(count, 'fichier est écrit', 'fichiers sont écrits')}.`,
    movedOn: (file) =>
      `${file} a changé sur le disque depuis son ouverture. Rien n’a été écrit\u00A0: rouvrez le dossier\u00A0; vos modifications restent.`,
    notWritten: 'Le navigateur n’a pas pu écrire dans le dossier. Enregistrez plutôt un zip.',
    saved: 'Enregistré.',
    forget: 'Abandonner toutes les modifications',
    forgotten: 'Toutes les modifications sont abandonnées. «\u00A0Annuler\u00A0» les rétablit.',
  },
  refused: {
    large: (name, limit) => `${name} dépasse ${limit}, le maximum qui est lu.`,
    many: (name, limit) => `${name} contient plus de ${limit} fichiers, le maximum qui est lu.`,
    rows: (name, limit) => `${name} contient plus de ${limit} fiches, le maximum qui est lu.`,
    deep: (name, limit) =>
      `${name} contient des objets imbriqués sur plus de ${limit} niveaux, le maximum qui est lu.`,
    objects: (name, limit) => `${name} contient plus de ${limit} objets et listes, le maximum qui est lu.`,
    names: (name, limit) => `${name} contient plus de ${limit} noms de champs, le maximum qui est lu.`,
    'not-json': (name, at) => `${name} n’est pas du JSON valide (${at}).`,
    key: (name, at) => `${name} contient une clé «\u00A0${at}\u00A0», ce qui est refusé.`,
    markup: (name, at) =>
      `${name} contient des balises dans un texte («\u00A0${at}\u00A0»), ce qui est refusé.`,
    address: (name, at) =>
      `${name} contient une adresse qui s’exécute comme un script («\u00A0${at}\u00A0»), ce qui est refusé.`,
    unseen: (name, at) =>
      `${name} contient un texte avec un caractère que personne ne voit (${at}), ce qui est refusé\u00A0: ce qu’il montre n’est pas forcément ce qu’il contient.`,
    encoding: (name) => `${name} n’est pas en UTF-8. Enregistrez-le dans cet encodage, puis rouvrez-le.`,
    form: (name, at) => `${name} n’est pas un fichier de modifications enregistré ici (${at}).`,
    zip: (name) => `${name} n’est pas un zip lisible.`,
    path: (name, at) => `${name} contient un fichier qui sort de son dossier (${at}).`,
    twice: (name, at) => `${name} contient deux fichiers du nom de ${at}.`,
    unread: (name) => `${name} n’a pas pu être lu.`,
    kept: 'Rien n’a été ouvert, et rien de votre travail n’a été modifié.',
  },
  review: {
    title: (count) => `Un fichier avec ${changed(count)}`,
    made: (version, date) => `Fait le ${date}, sur la version ${version} des données.`,
    otherMission: (name, mission) =>
      `${name} concerne la mission «\u00A0${mission}\u00A0». Passez à cette mission, et ouvrez-le là. ${unchanged}`,
    there: 'Déjà ainsi dans les données ouvertes\u00A0:',
    conflict: (now) =>
      `Conflit\u00A0: les données disent maintenant ${now}. Ne choisissez la modification que si elle est juste.`,
    accept: (count) => `Accepter ${changed(count)}`,
    dismiss: 'N’en accepter aucune',
    accepted: (count) => `${counted(count, 'modification acceptée', 'modifications acceptées')}.`,
    empty: 'Il n’y a aucune modification dans ce fichier.',
  },
  effect: {
    title: 'Ce qui change',
    caption: (date) => `Sites du désengagement par statut au ${date}`,
    status: 'Statut',
    before: 'Publié',
    after: 'Avec vos modifications',
    none: 'Aucun site ne change de statut.',
    figures: (date) => `Chiffres clés de la mission entière au ${date}`,
    figure: 'Chiffre',
    names: {
      sites: 'Sites du désengagement ni fermés ni rétrocédés',
      reported: 'Personnel, chiffre communiqué',
      estimate: 'Militaires, estimation d’après les cartes de l’ONU',
      ceiling: 'Effectif militaire maximum autorisé',
      next: 'Prochaine date prévue',
      mandate: 'Fin du mandat',
      leave: 'Dernier jour du retrait',
      over: 'Fin du retrait',
      others: 'Bases selon d’autres décomptes',
    },
  },
  preview: {
    title: 'Aperçu',
    banner:
      'Aperçu\u00A0: la page montre des données qui ne sont pas publiées. Chaque fichier que vous faites le dit\u00A0; un lien mène aux données publiées.',
    back: 'Retour à la saisie',
    leave: 'Quitter l’aperçu',
  },
}

import type { composer as english } from '#src/text/en/composer.ts'

const nb = '\u00a0'

/** A small number of files. */
const filesOf = (count: number): string => `${count === 2 ? 'deux' : count} fichiers`

export const composer: typeof english = {
  open: 'Présentation',
  story: 'Récit',
  notLoaded: 'L’outil de présentation n’a pas pu être chargé. Rechargez la page une fois connecté.',
  title: 'Créer une présentation',
  intro:
    'Ce qui est à l’écran, en diapositives, en pages, en document Word ou en tableaux. Tout est créé sur votre appareil ; rien n’est envoyé.',
  panels: 'Volets et leur ordre',
  moveUp: (name) => `Monter : ${name}`,
  moveDown: (name) => `Descendre : ${name}`,
  earlier: (name) => `Plus tôt dans la présentation : ${name}`,
  later: (name) => `Plus loin dans la présentation : ${name}`,
  moved: (name, place, of) => `${name} : désormais en position ${place} sur ${of}.`,
  missing: 'Ses données n’ont pas pu être chargées.',
  length: 'Longueur',
  lengths: { page: 'Une page', short: 'Courte', full: 'Complète' },
  lengthHint: {
    page: 'Carte, courbe des sites restants, quatre chiffres, ce qui a changé et sources, sur une feuille.',
    short:
      'Une diapositive ou une page par volet, avec son message pour titre. En une seule page\u00a0: PDF ou Word.',
    full: 'Tout ce que contiennent les volets, avec tous les tableaux.',
  },
  own: {
    title: 'Vos propres mots',
    intro:
      'Une diapositive dit ce que la règle tire des données, tant que vous n’écrivez rien d’autre. Ce que vous écrivez est signalé comme vôtre et ne suit pas les données. Une présentation complète n’en contient rien.',
    kept: 'Vos mots restent dans ce navigateur seulement.',
    working: 'Lecture de ce que dit la règle…',
    failed: 'Ce que dit la règle n’a pas pu être lu.',
    headline: (panel, language) => `Titre${nb}: ${panel}, ${language}`,
    remarks: (panel, language) => `Remarques, une par ligne${nb}: ${panel}, ${language}`,
    back: (panel, language) => `Reprendre les mots de la règle${nb}: ${panel}, ${language}`,
    stale: (rule) =>
      `Les données disent désormais autre chose que lorsque vous avez écrit cela${nb}: «${nb}${rule}${nb}»`,
    save: 'Enregistrer vos mots dans un fichier',
    open: 'Ouvrir un fichier de mots',
    opened: 'Les mots du fichier sont en place.',
    notWords: (name) =>
      `${name} n’est pas un fichier de mots. Choisissez-en un qui a été enregistré ici${nb}; son nom finit par .json. Rien n’a été changé.`,
    otherMission: (name, mission) =>
      `${name} contient des mots sur une autre mission (${mission}). Ouvrez la page de cette mission pour ce fichier. Rien n’a été changé.`,
    notKept: `Ce navigateur ne garde rien${nb}: enregistrez vos mots dans un fichier avant de partir.`,
  },
  share: 'Partager…',
  format: 'Format',
  formats: {
    pptx: 'Diapositives (PPTX)',
    pdf: 'Pages (PDF)',
    docx: 'Document Word',
    xlsx: 'Tous les tableaux (Excel)',
  },
  size: 'Format de page',
  sizes: {
    slide: 'Diapositive, 16:9',
    a4: 'A4',
    'a4-landscape': 'A4, paysage',
    letter: 'Lettre US',
    square: 'Carré',
  },
  languages: 'Langue',
  oneFile: (names) => `${names}, en un seul fichier`,
  fileEach: (names, count) => `${names}, en ${filesOf(count)}`,
  marking: 'Mention sur chaque page',
  markingHint: 'Par exemple : À usage interne',
  preview: 'Aperçu',
  previewWord:
    'Le contenu du document, dessiné en pages. Word les coupe à sa façon ; les graphiques y sont modifiables.',
  previewWorking: 'Préparation de l’aperçu…',
  previewFailed: 'L’aperçu n’a pas pu être préparé.',
  nothingChosen: 'Choisissez au moins un volet.',
  make: 'Créer la présentation',
  counted: {
    pptx: (count) => (count < 2 ? `${count} diapositive` : `${count} diapositives`),
    pdf: (count) => (count < 2 ? `${count} page` : `${count} pages`),
    docx: (count) => (count < 2 ? `environ ${count} page` : `environ ${count} pages`),
    xlsx: (count) => (count < 2 ? `${count} feuille` : `${count} feuilles`),
  },
  expected: (what, size, { files, seconds }) =>
    `${what}${files > 1 ? ` en ${filesOf(files)}` : ''}, moins de ${size}${nb}; environ ${seconds === 1 ? 'une seconde' : `${seconds} secondes`} sur cet appareil.`,
  progress: (done, of) => `${done} sur ${of}`,
  handed: (count) => (count === 1 ? 'Remis au navigateur :' : `Remis au navigateur, ${filesOf(count)} :`),
  saved: (count) => (count === 1 ? 'Enregistré :' : `Enregistrés, ${filesOf(count)} :`),
  saveAgain: (file) => `Enregistrer de nouveau : ${file}`,
  missingLetters: (letters) => `La police n’a pas ces lettres, remplacées par � : ${letters.join(' ')}`,
}

import type { template as english, templateProblems as englishProblems } from '#src/text/en/template.ts'

const inPart = (where: string): string => (where === '' ? '' : ` (${where})`)

const megabytes = (where: string): string => `${Math.round(Number(where) / 1024 / 1024)}\u00A0Mo`

const accentsOf = (accents: readonly number[], one: string, more: string): string =>
  accents.length === 1
    ? `La couleur d’accentuation ${accents[0]} du modèle n’est pas utilisée dans les graphiques\u00A0: ${one}`
    : `Les couleurs d’accentuation ${accents.slice(0, -1).join(', ')} et ${accents.at(-1)} du modèle ne sont pas utilisées dans les graphiques\u00A0: ${more}`

const several = (count: number, one: string, more: string): string =>
  count < 2 ? `${count} ${one}` : `${count} ${more}`

export const templateProblems: typeof englishProblems = {
  'not-zip': {
    why: () => 'Ce n’est pas un fichier Office\u00A0: il n’en a pas le format, ou sa fin manque.',
    todo: 'Choisissez le modèle au format .potx ou .pptx, ou copiez de nouveau le fichier\u00A0: il est peut-être tronqué.',
  },
  'broken-zip': {
    why: () => 'Il est endommagé\u00A0: sa table des matières et son contenu ne concordent pas.',
    todo: 'Ouvrez-le dans PowerPoint, faites-le réparer et enregistrez-le au format .potx.',
  },
  encrypted: {
    why: () => 'Il est chiffré par un mot de passe.',
    todo: 'Ouvrez-le dans PowerPoint, retirez le mot de passe (Fichier, Informations) et enregistrez-le au format .potx.',
  },
  'old-form': {
    why: () => 'Il est à l’ancien format .ppt ou .pot.',
    todo: 'Ouvrez-le dans PowerPoint et enregistrez-le au format .potx ou .pptx.',
  },
  'not-presentation': {
    why: () => 'Ce n’est pas une présentation PowerPoint.',
    todo: 'Choisissez un fichier .potx ou .pptx. Les modèles d’autres logiciels peuvent y être enregistrés au format .pptx.',
  },
  'too-large': {
    why: (where) => `Il dépasse ${megabytes(where)}.`,
    todo: 'Réduisez ses images (Fichier, Compresser les images) ou supprimez ses diapositives, puis enregistrez-le de nouveau.',
  },
  'too-many-parts': {
    why: (where) => `Il compte plus de ${where} éléments.`,
    todo: 'Supprimez ses diapositives et les dispositions inutilisées, puis enregistrez-le de nouveau.',
  },
  'unpacks-too-large': {
    why: (where) => `Un de ses éléments deviendrait trop volumineux une fois décompressé${inPart(where)}.`,
    todo: 'Renseignez-vous auprès de l’auteur du fichier\u00A0: un tel élément est très volumineux, ou conçu pour nuire.',
  },
  'missing-part': {
    why: (where) => `Un de ses éléments manque${inPart(where)}.`,
    todo: 'Ouvrez-le dans PowerPoint, faites-le réparer et enregistrez-le au format .potx.',
  },
  'bad-xml': {
    why: (where) => `Un de ses éléments est illisible${inPart(where)}.`,
    todo: 'Ouvrez-le dans PowerPoint, faites-le réparer et enregistrez-le au format .potx.',
  },
  doctype: {
    why: (where) =>
      `Un de ses éléments déclare un type de document${inPart(where)}, ce qu’aucun fichier Office ne fait et qui peut nuire.`,
    todo: 'Renseignez-vous auprès de l’auteur du fichier, ou prenez un autre modèle.',
  },
  'no-layout': {
    why: () => 'Il n’a pas de masque des diapositives avec des dispositions.',
    todo: 'Ouvrez-le dans PowerPoint et enregistrez-le au format .potx, ou prenez un autre modèle.',
  },
}

export const template: typeof english = {
  title: 'Modèle',
  choose: 'Choisir votre modèle…',
  hint: 'Un fichier .potx ou .pptx de votre service, ou déposez-le ici. Il reste dans ce navigateur et n’est envoyé nulle part.',
  none: 'Sans modèle\u00A0: les diapositives de Drawdown, 16:9.',
  reading: 'Lecture du modèle…',
  taken: (file) => `Modèle\u00A0: ${file}`,
  forget: 'Oublier le modèle',
  keeping: {
    kept: 'Ce navigateur le garde pour la prochaine présentation, et personne d’autre ne l’a.',
    'not-kept': 'Ce navigateur ne garde rien\u00A0: choisissez-le de nouveau la prochaine fois.',
    'not-forgotten':
      'Ce navigateur n’a pas pu supprimer celui qu’il garde\u00A0: il pourrait revenir la prochaine fois.',
  },
  tryIt: 'Essayer\u00A0: un fichier de deux diapositives',
  refused: (file) => `${file} ne peut pas servir de modèle.`,
  unknown: {
    why: 'Il n’a pas pu être lu.',
    todo: 'Réessayez\u00A0; si l’échec persiste, signalez le problème en indiquant le type du fichier.',
  },
  facts: (shape, headings, text) =>
    headings === text
      ? `Diapositives de ${shape}\u00A0; police\u00A0: ${text}.`
      : `Diapositives de ${shape}\u00A0; polices\u00A0: ${headings} et ${text}.`,
  shapeOf: (width, height) => `${width} × ${height}\u00A0cm`,
  preview:
    'L’aperçu montre la taille, les emplacements et les couleurs du modèle\u00A0; son logo, ses images, ses polices et son pied de page ne figurent que dans le fichier.',
  mapStays: 'La carte garde ses couleurs et un fond blanc.',
  notTaken: (things) => `Non repris\u00A0: ${things.join('\u00A0; ')}.`,
  dropped: {
    slides: (count) => several(count, 'diapositive', 'diapositives'),
    macros: () => 'macros et actions qui lancent des programmes',
    links: (count) => several(count, 'lien externe', 'liens externes'),
    embedded: (count) => several(count, 'objet incorporé', 'objets incorporés'),
    media: (count) => several(count, 'son ou vidéo', 'sons ou vidéos'),
    animations: () => 'animations et transitions',
    fonts: (count) => several(count, 'police incorporée', 'polices incorporées'),
    others: (count) => several(count, 'élément d’un autre type', 'éléments d’autres types'),
  },
  accents: {
    pale: (accents) =>
      accentsOf(
        accents,
        'elle se voit trop mal sur le fond du modèle.',
        'elles se voient trop mal sur le fond du modèle.',
      ),
    alike: (accents) =>
      accentsOf(
        accents,
        'elle ressemble trop à une autre couleur ou au texte.',
        'elles ressemblent trop à une autre couleur ou au texte.',
      ),
  },
  kept: (count) =>
    count === 1
      ? 'Lorsque ses couleurs ne suffisent pas, une couleur de Drawdown reste.'
      : `Lorsque ses couleurs ne suffisent pas, ${count} couleurs de Drawdown restent.`,
  ground:
    'Le fond de ses diapositives est une image ou a plusieurs couleurs\u00A0: un fond uni est placé sous le contenu pour qu’il reste lisible.',
  'no-cover': 'Il n’a pas de disposition d’ouverture\u00A0: l’ouverture ressemble aux autres diapositives.',
  'no-title': 'Ses dispositions n’ont pas de titre\u00A0: les titres sont de simples textes.',
  'little-room':
    'Sa disposition laisse peu de place au contenu\u00A0: titre et contenu reposent sur un fond uni qui couvre la diapositive.',
  heavy: (megabytesMore) => `Chaque fichier pèse ${megabytesMore}\u00A0Mo de plus.`,
}

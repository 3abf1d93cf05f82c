import type { command as english } from '#src/text/en/command.ts'

export const command: typeof english = {
  usage: 'npm run brief -- --mission MISSION --date DATE --format FORMAT --out FICHIER',
  purpose:
    'Crée la présentation que crée la page, sans navigateur. Affiche le chemin de chaque fichier enregistré.',
  values: {
    mission: 'MISSION',
    date: 'DATE',
    since: 'DATE',
    province: 'ZONES',
    view: 'LIEN',
    lang: 'LANGUES',
    format: 'FORMAT',
    panels: 'VOLETS',
    length: 'LONGUEUR',
    size: 'FORMAT',
    marking: 'TEXTE',
    template: 'FICHIER',
    words: 'FICHIER',
    out: 'CHEMIN',
    address: 'ADRESSE',
    data: 'DOSSIER',
    made: 'MOMENT',
  },
  options: {
    mission: 'la mission, par le dossier de ses données',
    date: 'la date affichée : 2024-06-30, 2024-06 ou 2024 ; sinon le dernier jour documenté',
    since: 'la date à laquelle commence « Ce qui a changé » ; sinon trois mois plus tôt',
    province: 'seulement ces zones, par leurs codes ISO 3166-2, séparés par des virgules',
    view: 'un lien vers la page, ou ce qu’il contient à partir du point d’interrogation ; les autres options l’emportent',
    lang: 'une langue ; avec des virgules, un fichier dans chacune ; avec un signe plus, toutes dans un fichier',
    format: 'ce qu’il faut créer, séparé par des virgules ; sinon ce qu’indique la fin du nom du fichier',
    panels: 'ce qui y figure, dans cet ordre ; sinon ce que la page y mettrait',
    length: 'tout sur une page, une diapositive ou une page par volet, ou tout ; sinon short',
    size: 'format des pages',
    marking: 'une mention sur chaque page, par exemple « À usage interne »',
    template: 'le modèle .pptx ou .potx de votre bureau, pour les diapositives',
    words:
      'vos propres mots pour titres et remarques, comme la page les enregistre ; signalés comme ceux de l’auteur',
    out: 'un fichier, ou un dossier qui reçoit les fichiers sous leurs propres noms ; sinon ce dossier-ci',
    address: 'l’adresse où vos lecteurs ouvrent la page : les liens des fichiers commencent par elle',
    data: 'le dossier des données ; sinon celui qui accompagne Drawdown',
    made: 'quand les fichiers disent avoir été créés, en UTC : 2024-07-01 ou 2024-07-01T06:00:00Z ; sinon maintenant',
    verbose: 'dire le temps qu’a pris chaque fichier et sa taille',
    help: 'ce texte',
  },
  oneOf: (list) => `au choix : ${list}`,
  eachPanel: (formats) => `${formats} : un fichier par graphique, carte et liste des volets`,
  codes:
    'Se termine par 0 si chaque fichier a été créé, par 1 si l’un n’a pas pu l’être, par 2 si les options sont fausses.',
  readMore: (file) => `Pour en savoir plus, avec cron et un service d’intégration continue : ${file}`,
  problems: {
    'unknown-option': (option) => `${option} : cette option n’existe pas.`,
    'no-value': (option) => `${option} : sa valeur manque.`,
    'needless-value': (option) => `${option} : ne prend pas de valeur.`,
    twice: (option) => `${option} : figure deux fois.`,
    stray: (word) =>
      `${word} : n’appartient à aucune option. Mettez entre guillemets une valeur qui contient des espaces.`,
    'wrong-value': (option, value) => `${option} ${value} : ne peut pas être utilisé.`,
  },
  didYouMean: (words) => `Vouliez-vous dire ${words.join(' ou ')} ?`,
  expected: {
    list: (list) => `Valeurs attendues : ${list}.`,
    date: 'Valeur attendue : un jour, un mois ou une année, comme 2024-06-30, 2024-06 ou 2024.',
    made: 'Valeur attendue : un jour ou un moment en UTC, comme 2024-07-01 ou 2024-07-01T06:00:00Z.',
    address: 'Valeur attendue : une adresse, comme https://example.org/drawdown/.',
    language: (codes, all) => `Valeurs attendues : ${codes}, plusieurs avec des virgules, ou ${all}.`,
    part: 'Cette partie du lien est illisible ou figure deux fois. Copiez de nouveau le lien depuis la page.',
  },
  seeHelp: 'Toutes les options : npm run brief -- --help',
  noFolder: (folder) => `--data ${folder} : ce dossier ne contient pas de missions.json.`,
  noMission: (id) => `--mission ${id} : aucune mission de ce nom n’est publiée.`,
  notKnown: (option, value, mission) =>
    `${option} ${value} : inconnu dans les données de la mission ${mission}.`,
  oneFileOnly: (out, count) =>
    `--out ${out} : est un seul fichier, mais ${count} seraient créés. Indiquez un dossier existant, ou terminez le chemin par une barre oblique.`,
  wrongEnding: (out, format) => `--out ${out} : un fichier au format ${format} se termine par .${format}.`,
  nothing: 'Les volets choisis n’ont rien à écrire dans ce format. Rien n’a été créé.',
  notThere: (option, file) => `${option} ${file} : ce fichier n’existe pas.`,
  refusedTemplate: (file, why) => `--template ${file} : ${why}`,
  notWords: (file) =>
    `--words ${file} : n’est pas un fichier de mots. Enregistrez-en un depuis la page (« Vos propres mots ») ; son nom finit par .json.`,
  otherWords: (file, of, mission) =>
    `--words ${file} : contient des mots sur une autre mission (${of}), pas sur ${mission}.`,
  nowhereOwn: (file) =>
    `--words ${file} : rien de ce qui serait créé ne contient de mots d’auteur. Demandez --length short ou page, en pptx, pdf ou docx.`,
  wordsUnused: (file, places) =>
    `--words ${file} : sans emploi, la présentation n’ayant pas cette partie : ${places.join(' ; ')}`,
  wordsStale: (file, place, rule) =>
    `--words ${file} : les données disent désormais autre chose que lorsque cela a été écrit : ${place} : « ${rule} »`,
  noFile: 'Rien n’a été enregistré.',
  notWritten: (path, why) =>
    `${path} : n’a pas pu être enregistré (${why}). Vérifiez le dossier et ses droits.`,
  fault: (detail) =>
    `Erreur imprévue : ${detail}. Recommencez ; si cela se reproduit, signalez la commande et cette ligne.`,
  noAddress: (address) =>
    `Les liens des fichiers mènent à ${address}, que seule cette machine connaît. Indiquez l’adresse de votre page avec --address.`,
  setAside: (count, file) =>
    `${file} : ${count === 1 ? '1 fiche est fautive' : `${count} fiches sont fautives`} ; ce qui est illisible a été mis de côté. Pour voir où : npm run check-data`,
  missingLetters: (name, letters) => `${name} : la police n’a pas ces lettres, remplacées par � : ${letters}`,
  took: (name, seconds, size) => `${name} : ${seconds} s, ${size} ko`,
}

import type { exportProblems as english } from '#src/text/en/export-problems.ts'

export const exportProblems: typeof english = {
  cancelled: {
    what: 'L’exportation a été annulée.',
    why: 'Vous l’avez arrêtée avant la fin.',
    todo: 'Rien n’a été enregistré. Relancez-la quand vous le voudrez.',
  },
  'picture-too-large': {
    what: 'L’image n’a pas pu être produite.',
    why: 'Elle dépasse ce que ce navigateur peut dessiner.',
    todo: 'Choisissez une échelle plus petite, ou exportez en SVG ou en PDF, qui n’ont pas de limite.',
  },
  'picture-not-drawn': {
    what: 'L’image n’a pas pu être produite.',
    why: 'Le navigateur n’a pas pu dessiner le graphique.',
    todo: 'Réessayez. En cas de nouvel échec, exportez en SVG et signalez le problème.',
  },
  'chart-not-drawn': {
    what: 'L’image n’a pas pu être créée.',
    why: 'Le graphique n’est pas à l’écran.',
    todo: 'Attendez qu’il soit dessiné, ou choisissez un filtre qui a quelque chose à montrer.',
  },
  'font-not-loaded': {
    what: 'Le fichier n’a pas pu être produit.',
    why: 'La police de caractères n’a pas pu être chargée ou lue.',
    todo: 'Rechargez la page en étant connecté, puis recommencez l’exportation.',
  },
  'graphic-not-read': {
    what: 'Le PDF n’a pas pu être produit.',
    why: 'L’un de ses graphiques n’a pas pu être lu.',
    todo: 'Réessayez sans ce volet et signalez le problème.',
  },
  'link-too-long': {
    what: 'Le code QR n’a pas pu être produit.',
    why: 'Le lien est trop long pour un code QR.',
    todo: 'Choisissez moins de valeurs de filtre ou renoncez au code QR : le lien lui-même figure dans le fichier.',
  },
  'data-not-read': {
    what: 'Le fichier n’a pas pu être créé.',
    why: 'Les données de l’une de ses vues n’ont pas pu être chargées.',
    todo: 'Rechargez la page une fois connecté, ou retirez cette étape.',
  },
}

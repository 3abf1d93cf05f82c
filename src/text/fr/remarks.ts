import type { remarks as english } from '#src/text/en/remarks.ts'

export const remarks: typeof english = {
  title: 'Remarques du lecteur',
  mark: 'Remarques du lecteur, qui ne viennent pas des données',
  at: (panel) => `Remarques du lecteur, qui ne viennent pas des données\u00a0: ${panel}`,
  add: 'Épingler une remarque',
  addTo: (panel) => `Épingler une remarque\u00a0: ${panel}`,
  change: 'Modifier les remarques',
  changeOf: (panel) => `Modifier les remarques\u00a0: ${panel}`,
  intro:
    'Épinglez vos propres mots à une date, à un site ou à un volet. Ils sont conservés dans le lien de cette page et nulle part ailleurs, et signalés comme les vôtres sur la page, dans chaque fichier, sauf un CSV simple, et dans chaque page où elle est intégrée. Le bouton Précédent du navigateur annule une modification.',
  none: 'Aucune remarque pour l’instant.',
  list: 'Toutes les remarques',
  item: (number, about) => `Remarque\u00a0${number}, sur ${about}`,
  edit: 'Modifier',
  editOf: (number) => `Modifier\u00a0: remarque\u00a0${number}`,
  remove: 'Supprimer',
  removeOf: (number) => `Supprimer\u00a0: remarque\u00a0${number}`,
  newOne: 'Nouvelle remarque',
  changed: (number) => `Remarque\u00a0${number}`,
  pinnedTo: 'Épinglée à',
  kinds: { date: 'Une date', site: 'Un site', panel: 'Un volet' },
  date: 'Date',
  site: 'Site',
  panel: 'Volet',
  text: 'Vos mots',
  room: (used, most) => `${used} caractères sur ${most}`,
  save: 'Épingler',
  saveChange: 'Enregistrer la modification',
  cancel: 'Laisser tel quel',
  empty: 'Écrivez d’abord ce que vous voulez dire.',
  full: (most) => `Un lien contient au plus ${most}\u00a0remarques. Supprimez-en une d’abord.`,
  noRoom:
    'Le lien n’a plus de place pour autant de mots. Raccourcissez cette remarque ou supprimez-en une autre.',
  added: (number) => `Épinglée\u00a0: remarque\u00a0${number}.`,
  saved: (number) => `La remarque\u00a0${number} est modifiée.`,
  removed: (number) => `La remarque\u00a0${number} est supprimée. Le bouton Précédent la rétablit.`,
  file: 'Enregistrer dans un fichier',
  open: 'Ouvrir un fichier de remarques',
  opened: (count) =>
    count === 1
      ? 'La remarque du fichier est épinglée.'
      : `Les ${count}\u00a0remarques du fichier sont épinglées.`,
  notRemarks: (name) =>
    `${name} n’est pas un fichier de remarques. Choisissez-en un qui a été enregistré ici\u00a0; il se termine par .json. Rien n’a été modifié.`,
  otherMission: (name, mission) =>
    `${name} contient des remarques sur une autre mission (${mission}). Ouvrez d’abord cette mission. Rien n’a été modifié.`,
  lost: (count) =>
    count === 1
      ? '1\u00a0remarque de ce lien ne peut pas être affichée\u00a0: elle porte sur un site absent des données, est trop longue ou contient des caractères invisibles.'
      : `${count}\u00a0remarques de ce lien ne peuvent pas être affichées\u00a0: elles portent sur des sites absents des données, sont trop longues ou contiennent des caractères invisibles.`,
  broken:
    'Les remarques de ce lien sont illisibles\u00a0: il a été coupé ou modifié en chemin. Redemandez-le, ou demandez les remarques dans un fichier.',
}

import type { personnel as english } from '#src/text/en/desk-personnel.ts'

export const personnel: typeof english = {
  title: 'Le fichier mensuel du personnel en uniforme de l’ONU',
  intro:
    'Choisissez le fichier du portail de données de l’ONU sur la paix et la sécurité (DPO-UCHISTORICAL, en CSV), avec toutes les missions et tous les mois, tel qu’il se télécharge. Il est lu sur cet ordinateur\u00A0; seules les lignes de cette mission sont reprises. Les effectifs d’un mois sont additionnés par catégorie, jamais d’un mois à l’autre.',
  choose: 'Ouvrir le fichier mensuel',
  reading: (name) => `Lecture de ${name}…`,
  progress: 'Part du fichier déjà lue',
  stop: 'Arrêter la lecture',
  stopped: (name) => `La lecture de ${name} a été arrêtée. Rien n’a été repris.`,
  unread: (name) =>
    `${name} n’a pas pu être lu jusqu’à la fin\u00A0; il a peut-être été modifié ou déplacé entre-temps. Rien n’a été repris. Choisissez-le de nouveau.`,
  noColumn: (name, columns) =>
    `${name}, ligne 1\u00A0: des colonnes attendues manquent\u00A0: ${columns}. Rien n’a été repris. Choisissez le fichier tel qu’il a été téléchargé.`,
  notThere: (name, wanted, found) =>
    `${name} n’a aucune ligne de ${wanted}. Missions du fichier\u00A0: ${found}.`,
  found: (name, rows, own) => `${name}\u00A0: ${rows} lignes, dont ${own} de cette mission.`,
  months: (count, first, last, contributors) =>
    `Mois\u00A0: ${count}, de ${first} à ${last}\u00A0; pays contributeurs\u00A0: ${contributors}.`,
  merged: (added, changed, same, left) =>
    `Nouveaux\u00A0: ${added}\u00A0; modifiés\u00A0: ${changed}\u00A0; identiques\u00A0: ${same}\u00A0; dans les données et non dans le fichier, laissés tels quels\u00A0: ${left}.`,
  refused: (count, words) =>
    count === 1
      ? '1 élément des lignes du fichier est refusé.'
      : `${words} éléments des lignes du fichier sont refusés.`,
  undated:
    'Le mois de certains d’entre eux ne peut être établi\u00A0; n’importe quel mois pourrait donc être incomplet\u00A0: rien ne peut être accepté tant que le fichier n’est pas corrigé.',
  held: (months) => `Les mois qui seraient incomplets ne sont pas repris\u00A0: ${months}.`,
  refusedTitle: 'Ce qui est refusé',
  fault: (row, column, found, expected) =>
    `Ligne ${row}${column === '' ? '' : `, ${column}`}\u00A0: «\u00A0${found}\u00A0» trouvé, attendu\u00A0: ${expected}.`,
  more: (count) => `Et ${count} autres.`,
  table: 'Ce qui viendrait, mois par mois',
  columns: {
    month: 'Mois',
    mission: 'Mission',
    what: 'Nature',
    before: 'Total jusqu’ici',
    total: 'Total',
    contributors: 'Pays contributeurs',
  },
  notReported: 'non communiqué',
  isNew: 'nouveau',
  isChanged: 'modifié',
  accept: (count, words) =>
    count === 0 ? 'Rien à accepter' : count === 1 ? 'Accepter 1 mois' : `Accepter ${words} mois`,
  leave: 'Ne rien reprendre',
  left: 'Rien n’a été repris.',
  accepted: (count, name) =>
    `Les mois de ${name} sont dans la saisie (${count}). Ils figurent parmi les modifications\u00A0; annuler les retire.`,
  tooMany: (count, most) =>
    `Cela ferait ${count} modifications\u00A0; la saisie en garde ${most} au plus. Enregistrez d’abord ce que vous avez, puis reprenez le fichier.`,
}

import type { embedding as english } from '#src/text/en/embedding.ts'

export const embedding: typeof english = {
  title: (panel) => `Intégrer : ${panel}`,
  intro:
    'Ces lignes placent cette partie dans une autre page, avec la date, le filtre, la mission et la langue du moment, ses sources, l’avertissement et un lien vers Drawdown.',
  code: 'Lignes pour l’autre page',
  copy: 'Copier les lignes',
  copied: 'Copié.',
  refused: 'Le navigateur a refusé la copie. Sélectionnez les lignes et copiez-les.',
  frame:
    'Le cadre n’a pas besoin d’autres droits. Il prend la hauteur de son contenu par un message à la page, que le script reçoit ; sans le script, il se fait défiler.',
  host: 'Le serveur de Drawdown décide des pages qui peuvent l’intégrer : qui le publie trouve comment dans son guide.',
  alone: 'Voir seul',
}

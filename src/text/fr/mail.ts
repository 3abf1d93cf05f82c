import type { mail as english } from '#src/text/en/mail.ts'

export const mail: typeof english = {
  copy: 'Copier pour un courriel',
  save: 'Enregistrer en texte (.txt)',
  copied: 'Texte pour courriel copié',
  refused: 'Le navigateur n’a pas permis la copie. Copiez le texte depuis le cadre.',
  saved: (file) => `Enregistré : ${file}`,
  box: 'Texte pour courriel, à copier à la main',
  subject: (mission, from, to) => `Ce qui a changé : ${mission}, du ${from} au ${to}`,
  sources: 'Sources :',
  undated: 'sans date',
  link: 'Cette vue :',
  version: (version, updated) => `Version des données : ${version}, mise à jour le ${updated}.`,
  notUn: 'Produit avec Drawdown, qui n’est pas un produit de l’Organisation des Nations Unies.',
}

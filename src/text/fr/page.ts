import type { page as english } from '#src/text/en/page.ts'
import { laMission, le } from './article.ts'

export const page: typeof english = {
  title: (mission) => ` : le désengagement de ${laMission(mission)}, base par base`,
  purpose: (country) =>
    `${country} : bases ouvertes, fermées ou rétrocédées à toute date, chaque chiffre avec sa source.`,
  documentTitle: (mission, place, date) => `${mission}${place ? `, ${place}` : ''}, ${date} · Drawdown`,
  language: 'Langue',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  copyFailed: 'Le lien n’a pas pu être copié : copiez-le depuis la barre d’adresse.',
  tabs: 'Vues',
  notUn: 'Ceci n’est pas un produit de l’Organisation des Nations Unies.',
  version: (version, date) => `Données version ${version}, mises à jour ${le(date)}`,
  crashed: 'Cette partie de la page a cessé de fonctionner.',
  crashedRemedy:
    'Rechargez la page. Le reste fonctionne ; si cela se reproduit, signalez ce que vous avez fait.',
  reload: 'Recharger',
}

import type { page as english } from '#src/text/en/page.ts'
import { laMission } from './article.ts'

export const page: typeof english = {
  title: (mission) =>
    ` : {?le désengagement de ${laMission(mission)}, base par base|${laMission(mission)} sur les cartes de l’ONU, année par année}`,
  purpose: (country) =>
    `${country} : {?bases ouvertes, fermées ou rétrocédées à toute date, chaque chiffre avec sa source.|lieux figurant sur les cartes de déploiement de l’ONU et estimations d’effectifs, année par année.}`,
  mapsOnly: 'Mission connue seulement par les cartes de l’ONU.',
  mapsOnlyWhat:
    'Les lieux affichés sont ceux que {estimator} a relevés, année par année, sur les cartes de déploiement de l’ONU. Aucun document sur ses bases n’a été saisi : on ne sait pas ici lesquelles étaient ouvertes, fermées ou rétrocédées, ni depuis quand.',
  documentTitle: (mission, place, date) => `${mission}${place ? `, ${place}` : ''}, ${date} · Drawdown`,
  language: 'Langue',
  otherMissions: 'Autres missions',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  copyFailed: 'Le lien n’a pas pu être copié : copiez-le depuis la barre d’adresse.',
  tabs: 'Vues',
  skip: 'Passer la carte',
  skipTo: { figures: 'Aux chiffres clés', filters: 'Aux filtres', views: 'Aux vues' },
  crashed: 'Cette partie de la page a cessé de fonctionner.',
  crashedRemedy:
    'Rechargez la page. Le reste fonctionne ; si cela se reproduit, signalez ce que vous avez fait.',
  reload: 'Recharger',
}

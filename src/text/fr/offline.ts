import type { offline as english } from '#src/text/en/offline.ts'
import { le } from './article.ts'

const counted = (count: number, one: string): string => `${count} ${one}${count > 1 ? 's' : ''}`

export const offline: typeof english = {
  title: 'Avis',
  noLine: 'Vous êtes hors ligne.',
  noServer: 'Le serveur est injoignable.',
  shows: (version, date) => `La page montre les données version ${version}, mises à jour ${le(date)}.`,
  checked: (date) => `Dernière comparaison avec le serveur : ${date}.`,
  newVersion: 'Une nouvelle version de cette page est prête.',
  newVersionHow: 'Elle vient avec ses propres données. Rien ne change tant que vous ne la chargez pas.',
  takenOver: 'Une nouvelle version de cette page est ouverte dans une autre fenêtre.',
  load: 'Charger la nouvelle version',
  later: 'Plus tard',
  newData: (from, to) =>
    from === to
      ? `Les données de la version ${to} ont été modifiées sur le serveur.`
      : `Nouvelles données : la version ${to} remplace la version ${from}.`,
  updated: (from, to) =>
    from === to
      ? `Les données de la version ${to} ont été modifiées depuis votre dernière visite.`
      : `Les données ont été mises à jour depuis votre dernière visite, de la version ${from} à la version ${to}.`,
  files: {
    mission: 'Mission',
    provinces: '{Areas}',
    contributors: 'Pays contributeurs',
    sites: 'Sites',
    contingents: 'Contingents',
    deployments: 'Cartes de déploiement de l’ONU',
    events: 'Événements',
    outputs: 'Réalisations',
    strength: 'Effectifs',
    'site-counts': 'Décomptes de bases publiés',
    headcounts: 'Effectifs mensuels',
    'base-estimates': 'Estimations par base',
    sources: 'Sources',
    changelog: 'Corrections apportées aux données',
    'provinces.topo': 'Contours des {areas}',
    'basemap.topo': 'Fond de carte',
  },
  change: (file, { added, removed, changed, unread }) => {
    const parts = [
      added > 0 ? counted(added, 'ajouté') : '',
      removed > 0 ? counted(removed, 'supprimé') : '',
      changed > 0 ? counted(changed, 'modifié') : '',
      unread > 0 ? counted(unread, 'illisible') : '',
    ].filter((part) => part !== '')
    return `${file} : ${parts.length > 0 ? parts.join(', ') : 'modifié'}`
  },
  show: 'Afficher les nouvelles données',
  heldBack: (lost) =>
    `${lost === 1 ? '1 fiche affichée y est illisible et manquerait' : `${lost} fiches affichées y sont illisibles et manqueraient`}. La page garde ses données tant que vous ne demandez pas les nouvelles.`,
  nextLoad: 'Sinon, elles s’afficheront au prochain chargement de la page.',
  link: {
    older: (version) => `Ce lien a été créé avec la version ${version} des données.`,
    since: (count) =>
      count === 1
        ? 'Les données ont été corrigées une fois depuis\u00a0:'
        : `Les données ont été corrigées ${count} fois depuis\u00a0:`,
    newer: 'Elle est plus récente que les données de cette page\u00a0: rechargez la page une fois connecté.',
    unknown: 'On ne sait pas quelles corrections ont suivi\u00a0: des chiffres peuvent avoir changé depuis.',
    entry: (version, date) => `${version}, ${date}\u00a0: `,
    all: 'Toutes les corrections',
  },
  dismiss: 'Fermer',
  unreadable:
    'Des données plus récentes sont sur le serveur, mais cette version de la page ne sait pas les lire.',
  unreadableWhat: (files) => `Illisible : ${files}. La page garde les données qu’elle a.`,
}

import type { data as english } from '#src/text/en/data.ts'

export const data: typeof english = {
  loading: 'Chargement…',
  takesLong: 'Cela prend du temps : la connexion est très lente ou a été coupée.',
  broken: 'La page a rencontré une erreur.',
  brokenFiles: 'Les données publiées ne sont pas touchées ; chaque fichier peut être ouvert à part :',
  loadAgain: 'Recharger la page',
  retry: 'Réessayer',
  failure: {
    missing: (file) => `Le fichier ${file} est introuvable.`,
    failed: (file) => `Le fichier ${file} n’a pas pu être chargé.`,
    unreachable: (file) => `Le fichier ${file} est inaccessible.`,
    stalled: (file) => `Le fichier ${file} n’est pas arrivé à temps.`,
    'too-large': (file) => `Le fichier ${file} est trop volumineux.`,
    'not-json': (file) => `Le fichier ${file} n’est pas du JSON valide.`,
    'wrong-shape': (file) => `Le fichier ${file} n’a pas la structure attendue.`,
  },
  remedy: {
    missing: 'Vérifiez que le dossier de cette mission a été publié en entier, puis réessayez.',
    failed:
      'Le serveur l’a refusé. Réessayez ; si cela persiste, prévenez la personne qui publie cette page.',
    unreachable: 'Vérifiez la connexion, puis réessayez.',
    stalled: 'La connexion est très lente ou a été coupée. Réessayez.',
    'too-large': 'La personne qui met à jour les données trouvera l’endroit avec « npm run check-data ».',
    'not-json': 'La personne qui met à jour les données trouvera l’endroit avec « npm run check-data ».',
    'wrong-shape': 'La personne qui met à jour les données trouvera l’endroit avec « npm run check-data ».',
  },
  detail: (detail) => `Détail : ${detail}`,
  withoutFile: (file) => `Affiché sans ${file}.`,
}

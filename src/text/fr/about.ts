import type { about as english } from '#src/text/en/about.ts'

export const about: typeof english = {
  title: 'À propos',
  whatIs: (term) => `Qu’est-ce que « ${term} » ?`,
  status: 'Statut',
  site: 'Site',
  notLoaded: 'La définition n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
}

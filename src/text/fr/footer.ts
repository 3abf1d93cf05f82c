import type { footer as english } from '#src/text/en/footer.ts'
import { le } from './article.ts'

export const footer: typeof english = {
  notUn: 'Ceci n’est pas un produit de l’Organisation des Nations Unies.',
  version: (version, date) => `Données version ${version}, mises à jour ${le(date)}`,
  desk: 'Saisie des données',
  scheme: {
    title: 'Couleurs de la page',
    system: 'Comme le système',
    light: 'Clair',
    dark: 'Sombre',
  },
}

import type { map as english } from '#src/text/en/map.ts'

export const map: typeof english = {
  title: 'Carte',
  legend: 'Légende',
  stack: (count, others) => `${count} sites ici, avec ${others}`,
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  reset: 'Voir tout le pays',
  fit: 'Cadrer sur ce qui est affiché',
  notOnMap: 'Absents de la carte',
  notOnMapWhy: 'Aucune source ne donne leur position.',
  instructions:
    'Les sites de la carte s’atteignent avec la touche Tab ; Entrée en ouvre un. La liste des sites contient la même chose.',
}

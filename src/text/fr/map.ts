import type { map as english } from '#src/text/en/map.ts'

export const map: typeof english = {
  title: 'Carte',
  legend: 'Légende',
  area: 'Surface : effectif estimé d’après les symboles d’unités',
  areaOf: (year) => `cartes de l’ONU de ${year}`,
  carried: (year) => `cartes de l’ONU de ${year}, les dernières connues`,
  smallest: 'Le plus petit symbole vaut aussi pour « pas de données ».',
  returned: 'Retour : rouvert ou présence de nouveau',
  notExact: 'Cercle en pointillé : placé sur une ville, non à l’endroit même',
  stackLegend: 'Nombre : autant de sites au même endroit',
  stack: (count, others) => `${count} sites ici, avec ${others}`,
  choose: 'Sites à cet endroit',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  reset: 'Voir tout le pays',
  fit: 'Cadrer sur ce qui est affiché',
  notOnMap: 'Absents de la carte',
  notOnMapWhy: 'Aucune source ne donne leur position.',
  instructions:
    'Les sites de la carte s’atteignent avec la touche Tab ; Entrée en ouvre un. La liste des sites contient la même chose.',
}

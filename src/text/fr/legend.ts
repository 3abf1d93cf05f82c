import type { legend as english } from '#src/text/en/legend.ts'

export const legend: typeof english = {
  area: 'Surface : effectif estimé d’après les symboles d’unités',
  areaOf: (year) => `cartes de l’ONU de ${year}`,
  carried: (year) => `cartes de l’ONU de ${year}, les dernières connues`,
  smallest: 'Le plus petit symbole vaut aussi pour « pas de données ».',
  returned: 'Retour : rouvert ou présence de nouveau',
  notExact: 'Cercle en pointillé : placé sur une ville, non à l’endroit même',
  stack: 'Nombre : autant de sites au même endroit',
  choose: 'Sites à cet endroit',
}

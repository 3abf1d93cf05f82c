import type { handling as english } from '#src/text/en/handling.ts'

export const handling: typeof english = {
  onPaper:
    '(Un onglet de la page ; la carte et les chiffres clés s’impriment avec « Sites », ou par le menu de la carte.)',
  unfinished:
    'Une partie n’était pas encore chargée au moment de l’impression. Attendez-la, puis imprimez de nouveau.',
  wheel: (key) => `${key} + molette : zoom sur la carte`,
  ctrl: 'Ctrl',
  calendar: (label) => `${label} : calendrier`,
  course: {
    sites: (areas) => `Sites du désengagement sur la carte, par {area} : ${areas}.`,
    places: (areas) => `Lieux connus seulement par les cartes de l’ONU, par {area} : ${areas}.`,
    area: (name, count) => `${name} ${count}`,
    others: (count, areas) => `${count} dans ${areas} autres {areas}`,
    unplaced: (count, number) =>
      count === 1
        ? '1 n’a pas de position connue et ne figure pas sur la carte.'
        : `${number} n’ont pas de position connue et ne figurent pas sur la carte.`,
  },
  twoFingers: 'Deux doigts déplacent la carte',
}

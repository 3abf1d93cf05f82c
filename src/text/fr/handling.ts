import type { handling as english } from '#src/text/en/handling.ts'

export const handling: typeof english = {
  onPaper:
    '(Un onglet de la page ; la carte et les chiffres clés s’impriment avec « Sites », ou par le menu de la carte.)',
  unfinished:
    'Une partie n’était pas encore chargée au moment de l’impression. Attendez-la, puis imprimez de nouveau.',
  wheel: (key) => `${key} + molette : zoom sur la carte`,
  ctrl: 'Ctrl',
  twoFingers: 'Deux doigts déplacent la carte',
}

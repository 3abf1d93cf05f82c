import type { further as english } from '#src/text/en/further.ts'

export const further: typeof english = {
  sites: (count) => `Hors de cette partie de la carte : ${count === 1 ? '1 site' : `${count} sites`}, `,
  show: 'Les afficher sur la carte',
}

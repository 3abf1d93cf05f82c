import type { further as english } from '#src/text/en/further.ts'

export const further: typeof english = {
  sites: (count) =>
    `Hors du cadre sur lequel la carte s’ouvre : ${count === 1 ? '1 site' : `${count} sites`}, `,
  show: 'Les afficher sur la carte',
}

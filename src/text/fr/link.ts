import type { link as english } from '#src/text/en/link.ts'

export const link: typeof english = {
  title: 'Une partie de ce lien n’a pas pu être utilisée',
  item: (key, value) =>
    value === ''
      ? `« ${key} » est arrivé sans sa valeur et a été ignoré. Le lien a-t-il été coupé ?`
      : `${key} : « ${value} » est inconnu et a été ignoré.`,
  second: (key, value) => `${key} : « ${value} » a été ignoré, car le lien en donne un autre avant.`,
  more: (count) =>
    count === 1
      ? '1 autre partie du lien a été ignorée.'
      : `${count} autres parties du lien ont été ignorées.`,
  dismiss: 'Masquer',
}

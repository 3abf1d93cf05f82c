const isDay = (date: string): boolean => /^\d{1,2}(er)?\s/.test(date)

/** « le 9 avril 2024 », mais « avril 2024 » et « 2024 ». */
export const le = (date: string): string => (isDay(date) ? `le ${date}` : date)

/** « le 9 avril 2024 », mais « en avril 2024 », « en 2024 ». */
export const quand = (date: string): string => (isDay(date) ? `le ${date}` : `en ${date}`)

/** « au 9 avril 2024 », mais « en avril 2024 » et « en 2024 ». */
export const au = (date: string): string => (isDay(date) ? `au ${date}` : `en ${date}`)

/** « du 9 avril 2024 », mais « d’avril 2024 », « de mars 2024 » et « de 2024 ». */
export const de = (date: string): string =>
  isDay(date) ? `du ${date}` : /^[ao]/.test(date) ? `d’${date}` : `de ${date}`

/** « jusqu’au 9 avril 2024 », « jusqu’en avril 2024 », « jusque vers le 9 avril 2024 ». */
export const jusque = (date: string): string =>
  date.startsWith('vers ') ? `jusque ${date}` : `jusqu’${au(date)}`

/** « depuis le 9 avril 2024 », « depuis 2024 », « depuis le 9 avril 2024 environ ». */
export const depuis = (date: string): string =>
  date.startsWith('vers ') ? `depuis ${date.slice('vers '.length)} environ` : `depuis ${le(date)}`

/** « de province », « de Sidon », mais « d’oblast », « d’Aley ». */
export const deNom = (noun: string): string =>
  /^[aeiouyâàéèêëîïôöûü]/iu.test(noun) ? `d’${noun}` : `de ${noun}`

/** « la MONUSCO », mais « l’ONUCI » : les sigles des missions sont féminins. */
export const laMission = (acronym: string): string =>
  /^[AEIOU]/.test(acronym) ? `l’${acronym}` : `la ${acronym}`

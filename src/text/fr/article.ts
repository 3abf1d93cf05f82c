const isDay = (date: string): boolean => /^\d{1,2}(er)?\s/.test(date)

/** « le 9 avril 2024 », mais « avril 2024 » et « 2024 ». */
export const le = (date: string): string => (isDay(date) ? `le ${date}` : date)

/** « le 9 avril 2024 », mais « en avril 2024 », « en 2024 ». */
export const quand = (date: string): string => (isDay(date) ? `le ${date}` : `en ${date}`)

/** « au 9 avril 2024 », mais « en avril 2024 » et « en 2024 ». */
export const au = (date: string): string => (isDay(date) ? `au ${date}` : `en ${date}`)

/** "on 9 April 2024", but "in April 2024" and "in 2024". */
export const on = (date: string): string => (/^\d{1,2}\s/.test(date) ? `on ${date}` : `in ${date}`)

const head =
  'contribution_id,isocode3,contributing_country,mission_acronym,personnel_type,female_personnel,male_personnel,last_reporting_date'

const kinds = ['Troops', 'Staff Officer', 'Experts on Mission', 'Formed Police Units', 'Individual Police']

/** The last days of months, one after the other. */
const lastDays = (year: number, months: number): readonly string[] =>
  Array.from({ length: months }, (_, index) =>
    new Date(Date.UTC(year, index + 1, 0)).toISOString().slice(0, 10),
  )

type Made = { missions: readonly string[]; contributors: readonly string[]; months: number; from: number }

/** The UN's monthly file in its documented form, of numbers that follow from their places. */
export const monthlyFile = ({ missions, contributors, months, from }: Made): string => {
  const rows = [head]
  for (const [at, day] of lastDays(from, months).entries())
    for (const mission of missions)
      for (const [place, code] of contributors.entries())
        for (const [kind, name] of kinds.entries())
          rows.push(`${rows.length},${code},A country,${mission}  ,${name},${place + kind},${100 * (place + 1) + at},${day}`) // prettier-ignore
  return `${rows.join('\n')}\n`
}

import type { Text } from '#src/schema/parts.ts'
import countries from './countries.json'
import labels from './country-labels.json'

/** Countries by their codes: names in UN usage, and the numbers of the world map. */
export const knownCountries: Readonly<Record<string, { numeric: string; en: string; fr: string }>> = countries

/** The countries behind a label of the readings that is not the name above. */
export const countryLabels: Readonly<Record<string, readonly string[]>> = labels

/** The country that a label of the readings stands for, the first where it names several; null for none. */
export const countryNamed = (label: string): Text | null => {
  const [code] = countryLabels[label] ?? Object.keys(knownCountries).filter((one) => knownCountries[one]?.en === label) // prettier-ignore
  const country = code === undefined ? undefined : knownCountries[code]
  return country ? { en: country.en, fr: country.fr } : null
}

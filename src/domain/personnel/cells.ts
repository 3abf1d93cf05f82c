import { isPartialDate } from '#src/domain/dates/dates.ts'
import type { PersonnelKind } from '#src/schema/personnel-kinds.ts'

// How the cells of the UN's monthly file are written, in both of its generations: blanks around a cell do not
// count, nor does the case of a kind.

/** The columns that are read, as the file names them now; before, they began in capitals. */
export const personnelColumns = [
  'isocode3',
  'mission_acronym',
  'personnel_type',
  'female_personnel',
  'male_personnel',
  'last_reporting_date',
] as const
export type PersonnelColumn = (typeof personnelColumns)[number]

const kinds: ReadonlyMap<string, PersonnelKind> = new Map([
  ['troops', 'troops'],
  ['staff officer', 'staff'],
  ['staff officers', 'staff'],
  ['experts on mission', 'experts'],
  ['formed police units', 'formedPolice'],
  ['individual police', 'individualPolice'],
])

/** The kind that a cell names; undefined for none that is known. */
export const kindOf = (text: string): PersonnelKind | undefined => kinds.get(text.trim().toLowerCase())

const number = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?$/u

/** A number of people; null for an empty cell, which is not reported and no 0. Undefined: no such number. */
export const peopleOf = (cell: string): number | null | undefined => {
  const text = cell.trim()
  if (text === '') return null
  const people = number.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN
  return people <= 1_000_000 ? people : undefined
}

const isDay = (year: string, month: string, day: string): boolean => {
  if (!isPartialDate(year)) return false
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= last
}

/**
 * The month of a day written as 2016-03-31 (with or without a time) or as 31/03/2016; null for others, for
 * days that the calendar does not have, and for years that no record may be of.
 */
export const monthOfDay = (cell: string): string | null => {
  const text = cell.trim()
  const iso = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})(?:[T ].*)?$/u.exec(text)
  const [, year = '', month = '', day = ''] = iso ?? []
  if (iso) return isDay(year, month, day) ? `${year}-${month}` : null
  const written = /^(\d{1,2})\/(0?[1-9]|1[0-2])\/(\d{4})$/u.exec(text)
  const [, on = '', of = '', at = ''] = written ?? []
  return written && isDay(at, of, on) ? `${at}-${of.padStart(2, '0')}` : null
}

/** What each column should hold, for who reads that a cell of it does not. */
export const expectedIn: Readonly<Record<PersonnelColumn, string>> = {
  isocode3: 'an ISO 3166-1 alpha-3 code such as CHN',
  mission_acronym: 'the acronym of a mission',
  personnel_type: 'Troops, Staff Officer, Experts on Mission, Formed Police Units or Individual Police',
  female_personnel: 'a whole number, or nothing where it is not reported',
  male_personnel: 'a whole number, or nothing where it is not reported',
  last_reporting_date: 'a day as YYYY-MM-DD or DD/MM/YYYY',
}

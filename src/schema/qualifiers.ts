import { namesOf } from './rows.ts'

// The vocabulary of qualifiers: one row each, with its words in text/*/words.ts, outputs.ts and strength.ts.

type QualifierRow = {
  /** How its point is drawn: a dot, or an arrow towards where a bound leaves room; hollow unless stated. */
  point: { shape: 'dot' | 'up' | 'down'; full: boolean }
  /** How its bar ends: solid, hatched for about, open for a lower bound, hollow for an upper one. */
  bar: 'solid' | 'hatched' | 'open' | 'hollow'
}

const rows = {
  exact: { point: { shape: 'dot', full: true }, bar: 'solid' },
  about: { point: { shape: 'dot', full: false }, bar: 'hatched' },
  'more-than': { point: { shape: 'up', full: false }, bar: 'open' },
  'at-least': { point: { shape: 'up', full: true }, bar: 'open' },
  'up-to': { point: { shape: 'down', full: false }, bar: 'hollow' },
} as const satisfies Record<string, QualifierRow>

/** Whether a number is the number, or only bounds or approximates it. */
export type QualifierName = keyof typeof rows

export const qualifierRows: Readonly<Record<QualifierName, QualifierRow>> = rows

/** The names of all qualifiers, in the order of legends. */
export const qualifiers = namesOf(rows)

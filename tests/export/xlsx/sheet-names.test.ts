import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetNames } from '#src/export/xlsx/sheet-names.ts'
import { workbook as english } from '#src/text/en/workbook.ts'
import { workbook as french } from '#src/text/fr/workbook.ts'

/** Those that programs refuse somewhere, and some of each kind that they take. */
const letter = constantFrom(...Array.from("aAéß1 :\\/?*[]'\u0000\n😀"))

describe('sheetNames', () => {
  it('takes out what programs refuse and tells equal ones apart, whatever their case', () => {
    expect(sheetNames(['Sites', 'sites', 'A/B: [c]?', "'quoted'", '', 'History'])).toEqual([
      'Sites',
      'sites (2)',
      'A B   c',
      'quoted',
      '–',
      'History (2)',
    ])
  })

  it('cuts what is too long, with its number', () => {
    const long = 'Effectifs estimés de l’ensemble de la Mission'
    expect(sheetNames([long, long])).toEqual([
      'Effectifs estimés de l’ensemble',
      'Effectifs estimés de l’ense (2)',
    ])
  })

  it('gives names that every program takes, whatever is wished', () => {
    assert(
      property(array(string({ unit: letter, maxLength: 40 }), { maxLength: 12 }), (wished) => {
        const names = sheetNames(wished)
        expect(names).toHaveLength(wished.length)
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
        for (const name of names) {
          expect(name.length).toBeLessThanOrEqual(31)
          expect(name).toMatch(/^[^:\\/?*[\]']([^:\\/?*[\]]*[^:\\/?*[\]'])?$/u)
        }
      }),
    )
  })

  it.each([english, french])(
    'takes the words of a language as they are, its code behind them',
    ({ sheets }) => {
      const wished = Object.values(sheets).flatMap((name) => [name, `${name} (fr)`])
      expect(sheetNames(wished)).toEqual(wished)
    },
  )
})

import type { Topology } from 'topojson-specification'
import { type Json, isJsonObject } from './pack.ts'

// Steps of an outline are small numbers: two ranges of 46 characters, the upper one saying that more follows. The range
// starts at # and leaves out the backslash, so that no character has to be escaped in JSON.
const base = 46
const first = 35

const character = (digit: number): string =>
  String.fromCharCode(digit + first + (digit + first >= 92 ? 1 : 0))

const digitOf = (code: number): number => code - first - (code > 92 ? 1 : 0)

const writeNumber = (value: number): string => {
  let rest = value < 0 ? -2 * value - 1 : 2 * value
  let written = ''
  while (rest >= base) {
    written += character(base + (rest % base))
    rest = Math.floor(rest / base)
  }
  return written + character(rest)
}

/** A quantised topology with each arc as one text. */
export const packTopology = (topology: Topology): Omit<Topology, 'arcs'> & { arcs: readonly string[] } => {
  const arcs = topology.arcs.map((arc) =>
    arc.map(([x = 0, y = 0]) => writeNumber(x) + writeNumber(y)).join(''),
  )
  return { ...topology, arcs }
}

const readNumbers = (text: string): number[] => {
  const numbers: number[] = []
  let value = 0
  let weight = 1
  for (let index = 0; index < text.length; index += 1) {
    const digit = digitOf(text.codePointAt(index) ?? first)
    value += (digit % base) * weight
    weight *= base
    if (digit >= base) continue
    numbers.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2)
    value = 0
    weight = 1
  }
  return numbers
}

/** The topology with its arcs as pairs again; what is no packed topology is returned as it is. */
export const unpackTopology = (value: Json): Json => {
  if (!isJsonObject(value) || !Array.isArray(value['arcs'])) return value
  const arcs = value['arcs'].map((arc) => {
    const numbers = typeof arc === 'string' ? readNumbers(arc) : []
    return Array.from({ length: numbers.length / 2 }, (_, pair) => [
      numbers[2 * pair] ?? 0,
      numbers[2 * pair + 1] ?? 0,
    ])
  })
  return { ...value, arcs }
}

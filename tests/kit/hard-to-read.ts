import { contrast } from '#src/export/pptx/template/color-math.ts'
import type { Look } from './a-template.ts'

const accent = /^accent([1-6])$/u

/** The colour that XML means on the slides of a template, as it is written there: by name of the theme, or as it is. */
const colorOf = (value: string, { colors, map }: Look): string => {
  const names = ['dk1', 'lt1', 'dk2', 'lt2']
  const number = accent.exec(value)?.[1]
  if (number !== undefined) return `#${colors[3 + Number(number)]}`
  const mapped = Object.entries(map).find(([name]) => name === value)?.[1]
  return mapped === undefined ? `#${value}` : `#${colors[names.indexOf(mapped)]}`
}

/** Colours of the letters and marks of charts that can hardly be told from the ground of a template's slides. */
export const hardToRead = (charts: string, look: Look): readonly string[] => {
  const letters =
    charts.match(/<a:(?:rPr|defRPr)\b(?:(?!<\/a:(?:rPr|defRPr)>).)*<\/a:(?:rPr|defRPr)>/gu) ?? []
  const marks = charts.match(/<c:ser>.*?<\/c:spPr>/gu) ?? []
  if (letters.length === 0 || marks.length === 0) throw new Error('no chart')
  const ground = colorOf('bg1', look)
  const colors = [...letters, ...marks].flatMap((xml) =>
    [...xml.matchAll(/Clr val="(\w+)"/gu)].map(([, value = '']) => colorOf(value, look)),
  )
  return [...new Set(colors)].filter((color) => contrast(color, ground) < 3)
}

import { ExportError } from '#src/export/export-error.ts'
import { type PdfFont, pdfFont } from './pdf-font.ts'
import { type PdfObjects, type Ref, refTo } from './pdf-objects.ts'
import { number } from './pdf-text.ts'

/** What the pages of a file draw with, shared by all of them. */
export type PdfResources = {
  font: (bold: boolean) => { name: string } & PdfFont
  /** The name of a state in which fills and lines let this much be seen of what is under them. */
  opacity: (fill: number, stroke: number) => string
  /** Writes them, and gives the dictionary that names them. */
  put: (objects: PdfObjects, ref: Ref) => void
}

export const pdfResources = (fonts: { regular: Uint8Array; semibold: Uint8Array }): PdfResources => {
  const regular = { name: 'F1', ...pdfFont(fonts.regular, 'NotoSans-Regular') }
  const semibold = { name: 'F2', ...pdfFont(fonts.semibold, 'NotoSans-SemiBold') }
  const states = new Map<string, string>()
  return {
    font: (bold) => (bold ? semibold : regular),
    opacity: (fill, stroke) => {
      const state = `<</ca ${number(fill, 3)}/CA ${number(stroke, 3)}>>`
      const name = states.get(state) ?? `G${states.size + 1}`
      states.set(state, name)
      return name
    },
    put: (objects, ref) => {
      const written = [regular, semibold].flatMap(({ name, put }) => {
        const font = put(objects)
        return font === null ? [] : [`/${name} ${refTo(font)}`]
      })
      const opacities = [...states].map(([state, name]) => `/${name}${state}`)
      objects.put(`<</Font<<${written.join('')}>>/ExtGState<<${opacities.join('')}>>>>`, ref)
    },
  }
}

const operandsOf = (color: string): string => {
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/iu.exec(color) ?? []
  const hex = long ?? short?.replaceAll(/./gu, '$&$&')
  if (hex === undefined) throw new ExportError('graphic-not-read', `colour ${color}`)
  return [0, 2, 4].map((at) => number(Number.parseInt(hex.slice(at, at + 2), 16) / 255, 3)).join(' ')
}

const known = new Map<string, string>()

/** The numbers of a colour, `#rgb` or `#rrggbb`. Throws `graphic-not-read` for any other. */
export const colorOperands = (color: string): string => {
  const operands = known.get(color) ?? operandsOf(color)
  known.set(color, operands)
  return operands
}

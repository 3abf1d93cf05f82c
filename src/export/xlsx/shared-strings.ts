import { xmlText } from '#src/export/xml.ts'
import { xmlHead } from '#src/export/pptx/package.ts'
import { spreadsheet } from './names.ts'

/** More letters are refused in a cell. */
const longest = 32_767

/** What would be read as an escaped letter (`_x0041_`) is written so that it is read as it stands. */
const unescaped = (text: string): string => text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')

const held = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

/** The texts of a book, each once: cells refer to them by number. Some programs read no texts in cells. */
export const sharedStrings = () => {
  const numbers = new Map<string, number>()
  let uses = 0
  return {
    numberOf: (text: string): number => {
      uses += 1
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, numbers.size)
      return numbers.size - 1
    },
    xml: (): string => {
      const items = [...numbers.keys()].map(
        (text) => `<si><t xml:space="preserve">${xmlText(unescaped(held(text)))}</t></si>`,
      )
      return `${xmlHead}<sst xmlns="${spreadsheet}" count="${uses}" uniqueCount="${numbers.size}">${items.join('')}</sst>`
    },
  }
}

export type SharedStrings = ReturnType<typeof sharedStrings>

import { strFromU8, unzipSync, zipSync, strToU8 } from 'fflate'
import { tableLimits } from '#src/domain/desk/import/cells.ts'
import { TableError } from './table-fault.ts'
import { attributesOf, elements } from './xml-elements.ts'

// What the reader of workbooks is given is made anew of what it needs: it unpacks without limits, everything,
// in workers that the policy of the page does not allow; and it takes `date1904="true"` for false.

type Files = Readonly<Record<string, Uint8Array>>

export type WorkbookPackage = {
  /** Those with cells, in their order; hidden ones are named, too. */
  sheets: readonly { name: string; isHidden: boolean; path: string }[]
  files: Files
  is1904: boolean
  /** Paths of what all sheets share. */
  shared: { styles: string | null; strings: string | null }
}

const partsNeeded = /\.xml(\.rels)?$/u

const unpacked = (bytes: Uint8Array): Files => {
  let all = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!partsNeeded.test(name)) return false
        all += originalSize
        if (all > tableLimits.unpacked) throw new TableError('unpacked')
        return true
      },
    })
  } catch (cause) {
    throw cause instanceof TableError ? cause : new TableError('workbook')
  }
}

/** A part of the package by its path; null if it is not there. */
const textOf = (files: Files, path: string | null): string | null => {
  const bytes = path !== null && Object.hasOwn(files, path) ? files[path] : undefined
  return bytes ? strFromU8(bytes) : null
}

/** What a path of a relation means, seen from the folder of the workbook. */
const resolved = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** Opens a workbook as far as to know its sheets. Throws TableError. */
export const openWorkbook = (bytes: Uint8Array): WorkbookPackage => {
  const files = unpacked(bytes)
  const workbook = textOf(files, 'xl/workbook.xml')
  const relations = textOf(files, 'xl/_rels/workbook.xml.rels')
  if (workbook === null || relations === null) throw new TableError('workbook')
  const related = [...elements(relations, 'Relationship')].map(attributesOf)
  const ofType = (type: string): string | null => {
    const target = related.find(({ Type = '' }) => Type.endsWith(`/${type}`))?.['Target']
    return target === undefined ? null : resolved(target)
  }
  const sheets = [...elements(workbook, 'sheet')].map(attributesOf).flatMap((sheet) => {
    const id = sheet['id']
    const relation = related.find((one) => one['Id'] === id && one['Type']?.endsWith('/worksheet'))
    const path = resolved(relation?.['Target'] ?? '')
    if (!relation || !Object.hasOwn(files, path)) return []
    return [{ name: sheet['name'] ?? '', isHidden: (sheet['state'] ?? 'visible') !== 'visible', path }]
  })
  const [properties] = [...elements(workbook, 'workbookPr')].map(attributesOf)
  return {
    sheets,
    files,
    is1904: isTrue(properties?.['date1904']),
    shared: { styles: ofType('styles'), strings: ofType('sharedStrings') },
  }
}

export const packagePart = ({ files }: WorkbookPackage, path: string | null): string | null =>
  textOf(files, path)

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A package with one sheet and what it needs, not packed, so that reading it unpacks nothing. */
export const packageOf = (book: WorkbookPackage, sheet: { path: string }): ArrayBuffer => {
  const { files, shared, is1904 } = book
  const parts = [
    ['worksheet', 'worksheets/sheet1.xml', sheet.path],
    ['styles', 'styles.xml', shared.styles],
    ['sharedStrings', 'sharedStrings.xml', shared.strings],
  ] as const
  const there = parts.flatMap(([type, target, path], index) => {
    const content = path === null ? undefined : files[path]
    return content ? [{ id: `rId${index + 1}`, type, target, content }] : []
  })
  const relations = there.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${relationType}/${type}" Target="${target}"/>`,
  )
  const packed = zipSync(
    {
      'xl/workbook.xml': strToU8(
        `<workbook xmlns:r="${relationType}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
      ...Object.fromEntries(there.map(({ target, content }) => [`xl/${target}`, content])),
    },
    { level: 0 },
  )
  return packed.buffer
}

import readXlsxFile from 'read-excel-file/node'
import { elements, only, openPackage, parseXml } from '#tests/export/pptx/read-package.ts'

/** The folders and steps of a relative path, from the part that has it. */
const resolved = (from: string, target: string): string => {
  const steps = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}

const relationsOf = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels')

/** Targets inside the file that are not there: none, in a whole file. */
const missingTargets = (made: ReturnType<typeof openPackage>): readonly string[] =>
  made.paths
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => {
      const owner = path.replace('_rels/', '').replace(/\.rels$/, '')
      return elements(made.xml(path), 'Relationship')
        .filter((relation) => relation.getAttribute('TargetMode') !== 'External')
        .map((relation) => resolved(owner, relation.getAttribute('Target') ?? ''))
    })
    .filter((path) => !made.paths.includes(path))

/**
 * A workbook as another program reads it: the values of its sheets by a library that did not write them, and of the XML what the library
 * does not tell.
 */
export const readBook = async (bytes: Uint8Array) => {
  const made = openPackage(bytes)
  // Texts as they stand: the library takes spaces off their ends if it is not told.
  const values = await readXlsxFile(Buffer.from(bytes), { trim: false })
  const book = made.xml('xl/workbook.xml')
  const sheets = elements(book, 'sheet').map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`
    // To read the cells as XML takes seconds: around them there is little, and of cells their attributes are asked for.
    const text = made.text(path)
    const xml = parseXml(text.replace(/<sheetData>.*<\/sheetData>/s, ''))
    const [pane] = elements(xml, 'pane')
    const links = elements(xml, 'hyperlink')
    const relations = made.paths.includes(relationsOf(path)) ? made.xml(relationsOf(path)) : null
    return {
      name: sheet.getAttribute('name') ?? '',
      rows: values[index]?.data ?? [],
      filter: elements(xml, 'autoFilter')[0]?.getAttribute('ref') ?? null,
      frozen: pane?.getAttribute('state') === 'frozen' ? Number(pane.getAttribute('ySplit')) : 0,
      widths: elements(xml, 'col').map((column) => Number(column.getAttribute('width'))),
      cells: new Map([...text.matchAll(/<c r="([^"]+)" s="(\d+)"( t="s")?><v>([^<]*)<\/v><\/c>/g)].map(([, place = '', look = '', isText, content = '']) => [place, { look, isText: isText !== undefined, content }])), // prettier-ignore
      heights: [...text.matchAll(/<row r="\d+" ht="([^"]+)"/g)].map(([, height]) => Number(height)),
      isFormula: /<f[ >]/.test(text),
      inside: links.flatMap((link) => link.getAttribute('location') ?? []),
      outside: relations ? elements(relations, 'Relationship').map((one) => one.getAttribute('Target') ?? '') : [], // prettier-ignore
      onPaper: only(xml, 'oddHeader').textContent,
      /** Pages side by side, if the sheet is made to fit them at all. */
      across:
        elements(xml, 'pageSetUpPr').length === 1
          ? Number(only(xml, 'pageSetup').getAttribute('fitToWidth'))
          : null,
    }
  })
  const formats = elements(only(made.xml('xl/styles.xml'), 'cellXfs'), 'xf')
  const dateFormats = new Map(elements(made.xml('xl/styles.xml'), 'numFmt').map((format) => [format.getAttribute('numFmtId'), format.getAttribute('formatCode')])) // prettier-ignore
  return {
    made,
    sheets,
    missing: missingTargets(made),
    /** How the program shows a number in a cell. */
    formatOf: (cell: { look: string } | undefined) => dateFormats.get(formats[Number(cell?.look)]?.getAttribute('numFmtId') ?? '') ?? 'General', // prettier-ignore
    core: made.xml('docProps/core.xml'),
  }
}

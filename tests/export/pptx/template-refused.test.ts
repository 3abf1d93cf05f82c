import { strToU8 } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { readTemplate } from '#src/export/pptx/template/read-template.ts'
import { templateLimits } from '#src/export/pptx/template/read-zip.ts'
import { TemplateError } from '#src/export/pptx/template/template-error.ts'
import { templateProblems } from '#src/text/en/template.ts'
import { templateProblems as french } from '#src/text/fr/template.ts'
import { type TemplateParts, packed, templateParts, withChange } from '#tests/kit/a-template.ts'

const master = 'ppt/slideMasters/slideMaster1.xml'

const refusal = (bytes: Uint8Array, limits = templateLimits): string => {
  try {
    readTemplate(bytes, 'office.potx', limits)
  } catch (error) {
    if (error instanceof TemplateError) return error.message
    throw error
  }
  return 'taken'
}

const without = (path: string): TemplateParts =>
  Object.fromEntries(Object.entries(templateParts()).filter(([name]) => name !== path))

const changed = (path: string, change: (xml: string) => string) =>
  packed(withChange(templateParts(), path, change))

const oldForm = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)
const encrypted = Uint8Array.from([
  ...oldForm,
  ...[...strToU8('EncryptedPackage')].flatMap((byte) => [byte, 0]),
])

describe('readTemplate refuses, and says why and where', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'not-zip'],
    ['a text', strToU8('Good morning, here is our template.'), 'not-zip'],
    ['a file cut off', packed(templateParts()).slice(0, -300), 'not-zip'],
    ['the old form', oldForm, 'old-form'],
    ['an encrypted file', encrypted, 'encrypted'],
    ['another archive', packed({ 'readme.txt': 'Hello' }), 'not-presentation'],
    [
      'a document of Word',
      changed('[Content_Types].xml', (xml) =>
        xml
          .replace(/presentationml\.template/, 'wordprocessingml.document')
          .replace('ppt/presentation', 'word/document'),
      ),
      'not-presentation',
    ],
    ['a master that is missing', packed(without(master)), `missing-part: ${master}`],
    [
      'a theme that is missing',
      packed(without('ppt/theme/theme1.xml')),
      'missing-part: ppt/theme/theme1.xml',
    ],
    [
      'a master without layouts',
      changed(master, (xml) => xml.replace(/<p:sldLayoutIdLst>.*<\/p:sldLayoutIdLst>/, '')),
      'no-layout',
    ],
    ['XML that ends too early', changed(master, (xml) => xml.slice(0, -20)), `bad-xml: ${master}`],
    [
      'XML of crossed tags',
      changed(master, (xml) => xml.replace('</p:cSld>', '</p:spTree>')),
      `bad-xml: ${master}`,
    ],
    [
      'a document type',
      changed('ppt/theme/theme1.xml', (xml) =>
        xml.replace('<a:theme ', '<!DOCTYPE theme [<!ENTITY name "value">]><a:theme '),
      ),
      'doctype: ppt/theme/theme1.xml',
    ],
    [
      'an entity that nobody declared',
      changed('ppt/theme/theme1.xml', (xml) => xml.replace('name="Office"', 'name="&office;"')),
      'bad-xml: ppt/theme/theme1.xml',
    ],
    [
      'elements in elements in elements',
      changed(master, (xml) =>
        xml.replace('<p:pic>', `${'<p:x>'.repeat(250)}${'</p:x>'.repeat(250)}<p:pic>`),
      ),
      `bad-xml: ${master}`,
    ],
  ])('%s', (_, bytes, message) => {
    expect(refusal(bytes)).toBe(message)
  })

  test.each([
    ['too large a file', { file: 1000 }, 'too-large: 1000'],
    ['too many parts', { parts: 10 }, 'too-many-parts: 10'],
    ['too large a part', { part: 2000 }, 'unpacks-too-large: ppt/slideMasters/slideMaster1.xml'],
    ['too much when unpacked', { all: 3000 }, 'unpacks-too-large: ppt/slideMasters/slideMaster1.xml'],
    [
      'a part packed too well',
      { ratio: 3, small: 3000 },
      'unpacks-too-large: ppt/slideMasters/slideMaster1.xml',
    ],
  ])('%s, by limits that are small here', (_, limits, message) => {
    const whole = packed(templateParts())
    expect(refusal(whole)).toBe('taken')
    expect(refusal(whole, { ...templateLimits, ...limits })).toMatch(message)
  })

  it('a part that says that it is smaller than it is', () => {
    const bytes = packed(templateParts())
    const name = strToU8(master)
    const view = new DataView(bytes.buffer)
    // The last place of the name is that of the list of contents; the size stands 22 bytes before it.
    const at = bytes.findLastIndex((_, start) => name.every((byte, index) => bytes[start + index] === byte))
    view.setUint32(at - 22, 100, true)
    expect(refusal(bytes)).toBe('broken-zip')
  })

  it('in words of both languages for each reason', () => {
    expect(Object.keys(french)).toEqual(Object.keys(templateProblems))
    for (const { why, todo } of [...Object.values(templateProblems), ...Object.values(french)]) {
      expect(why('1048576')).toMatch(/\.$/)
      expect(todo).toMatch(/\.$/)
    }
    expect(templateProblems['bad-xml'].why(master)).toContain(master)
  })
})

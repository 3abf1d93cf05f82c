import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { type Part, zipPackage } from '#src/export/pptx/package.ts'

it('packs each part before the next is written, and tells of all of them in front', async () => {
  const order: string[] = []
  const parts = function* (): Iterable<Part> {
    for (const name of ['one', 'two', 'three']) {
      order.push(`write ${name}`)
      yield {
        path: `ppt/${name}.xml`,
        type: name,
        relations: [],
        get content() {
          order.push(`pack ${name}`)
          return `<${name}/>`
        },
      }
    }
  }
  const files = unzipSync(await zipPackage(parts()))
  expect(order).toEqual(['write one', 'pack one', 'write two', 'pack two', 'write three', 'pack three'])
  expect(Object.keys(files)).toEqual(['[Content_Types].xml', 'ppt/one.xml', 'ppt/two.xml', 'ppt/three.xml'])
  const types = new TextDecoder().decode(files['[Content_Types].xml'])
  expect(types.match(/PartName="[^"]+"/gu)).toEqual([
    'PartName="/ppt/one.xml"',
    'PartName="/ppt/two.xml"',
    'PartName="/ppt/three.xml"',
  ])
})

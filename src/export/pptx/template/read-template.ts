import { carrier } from './carry-parts.ts'
import { type Use, best, contentScore, coverScore } from './choose-layouts.ts'
import type { DeckTemplate, TemplateLayout, TemplateRemark } from './deck-template.ts'
import { roomUnderTitle, fontsOf, layoutUse } from './layout-use.ts'
import { type OpenPackage, openPackage } from './open-package.ts'
import { placeholdersOf } from './places.ts'
import { type TemplateLimits, openZip, templateLimits } from './read-zip.ts'
import { TemplateError } from './template-error.ts'
import { type XmlElement, childAt, childrenOf, numberOf, valueOf, writeXml } from './xml-tree.ts'

const unit = 12_700
/** Of a presentation that does not say it: 4:3. */
const usualSize = { width: 720, height: 540 }
const firstId = 2_147_483_648
/** A template that adds more than that to each deck is told about. */
const heavy = 5 * 1024 * 1024

/** The old form of Office files, which also wraps those that are encrypted. */
const oldForm = [0xd0, 0xcf, 0x11, 0xe0]

const refuseOldForm = (bytes: Uint8Array): void => {
  if (!oldForm.every((byte, index) => bytes[index] === byte)) return
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat()
  const at = bytes.findIndex((_, start) => name.every((byte, index) => bytes[start + index] === byte))
  throw new TemplateError(at === -1 ? 'old-form' : 'encrypted')
}

/** The path of the presentation itself. */
const mainOf = (file: OpenPackage): string => {
  const main = file.relationsOf('').find(({ kind }) => kind === 'officeDocument')
  if (!main || !/presentation|powerpoint/.test(file.typeOf(main.target)))
    throw new TemplateError('not-presentation')
  return main.target
}

const sizeOf = (presentation: XmlElement): DeckTemplate['size'] => {
  const found = childAt(presentation, 'sldSz')
  const [width, height] = [numberOf(found, 'cx'), numberOf(found, 'cy')]
  return width && height && width > 0 && height > 0
    ? { width: width / unit, height: height / unit }
    : usualSize
}

const remarksOf = (
  cover: TemplateLayout,
  content: TemplateLayout,
  parts: DeckTemplate['parts'],
): readonly TemplateRemark[] => {
  const remarks: TemplateRemark[] = []
  for (const why of ['pale', 'alike'] as const) {
    const accents = content.colors.refused.filter((one) => one.why === why).map(({ accent }) => accent)
    if (accents.length > 0) remarks.push({ kind: 'accents', why, accents })
  }
  if (content.colors.kept > 0) remarks.push({ kind: 'kept', count: content.colors.kept })
  if (!content.look.isSure) remarks.push({ kind: 'ground' })
  if (cover.path === content.path) remarks.push({ kind: 'no-cover' })
  if (content.title === null) remarks.push({ kind: 'no-title' })
  if (content.isCramped) remarks.push({ kind: 'little-room' })
  const bytes = parts.reduce((sum, part) => sum + part.content.length, 0)
  if (bytes > heavy) remarks.push({ kind: 'heavy', bytes })
  return remarks
}

/** Slides of the template that are looked at for a footer. */
const mostSlides = 8

/**
 * The footer of the template's own slides; null: they have none. A broken slide does not come along anyway.
 */
const footerOf = (file: OpenPackage, slides: readonly string[]): string | null => {
  for (const path of slides.slice(0, mostSlides)) {
    try {
      const slide = file.xml(path)
      const text = placeholdersOf(slide, slide).find(({ type }) => type === 'ftr')?.text
      if (text) return text
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
    }
  }
  return null
}

/** The elements of a list in the presentation or a master, as the parts that they mean. */
const listed = (list: XmlElement | null): readonly { id: string | null; relation: string }[] =>
  childrenOf(list).map((entry) => ({
    id: valueOf(entry, 'id'),
    relation: entry.attributes.find(({ local, space }) => local === 'id' && space !== '')?.raw ?? '',
  }))

/** Texts of no placeholder: only if the file's names for the spaces are those of our own slides. */
const textStyleOf = (presentation: XmlElement): string => {
  const style = childAt(presentation, 'defaultTextStyle')
  if (!style || style.name !== 'p:defaultTextStyle') return ''
  const xml = writeXml(style)
  return /<\/?(?!a:|p:)|\sr:|xmlns|extLst/.test(xml) ? '' : xml
}

/**
 * Reads an office's template (.potx or .pptx) and takes out of it what our slides are made from; nothing of
 * it
 * is run, fetched or kept beyond that. Throws a TemplateError that says why one is refused.
 */
export const readTemplate = (
  bytes: Uint8Array,
  name: string,
  limits: TemplateLimits = templateLimits,
): DeckTemplate => {
  if (bytes.length > limits.file) throw new TemplateError('too-large', String(limits.file))
  refuseOldForm(bytes)
  const file = openPackage(openZip(bytes, limits))
  const path = mainOf(file)
  const presentation = file.xml(path)
  const relations = file.relationsOf(path)
  const { carry, drop, dropped, tree, relationsOf, newNameOf, parts } = carrier(file)
  const masters = listed(childAt(presentation, 'sldMasterIdLst')).map(({ id, relation }, index) => {
    const target = relations.find((one) => one.id === relation && one.kind === 'slideMaster')?.target
    if (target === undefined) throw new TemplateError('missing-part', `${path} (${relation})`)
    return { path: carry(target, 'slideMaster'), id: id ?? String(firstId + index * 100) }
  })
  const targetOf = (from: string, kind: string): string => {
    const found = relationsOf(from).find(({ type }) => type.endsWith(`/${kind}`))?.target
    if (found === undefined) throw new TemplateError('missing-part', `${from} → ${kind}`)
    return found
  }
  const slides = listed(childAt(presentation, 'sldIdLst'))
  const slidePaths = slides.flatMap(
    ({ relation }) => relations.find((one) => one.id === relation && !one.isOutside)?.target ?? [],
  )
  const usedBy = slidePaths.map((slide) => {
    const layout = file.relationsOf(slide).find(({ kind }) => kind === 'slideLayout')?.target
    return layout === undefined ? undefined : newNameOf(layout)
  })
  const size = sizeOf(presentation)
  const layouts = masters.flatMap(({ path: from }) => {
    const master = tree(from)
    const theme = tree(targetOf(from, 'theme'))
    const own = listed(childAt(master, 'sldLayoutIdLst')).flatMap(
      ({ relation }) => relationsOf(from).find((one) => one.id === relation)?.target ?? [],
    )
    const useOf = (place: string, by: readonly (string | undefined)[]): Use => {
      if (by.includes(place)) return 'itself'
      return by.some((layout) => layout !== undefined && own.includes(layout)) ? 'master' : null
    }
    return own.map((place) => {
      const layout = tree(place)
      const places = placeholdersOf(layout, master)
      const body = roomUnderTitle(places, { path: place, layout, master, theme }, size)
      return {
        path: place,
        layout,
        master,
        theme,
        type: valueOf(layout, 'type') ?? '',
        places,
        opens: useOf(place, usedBy.slice(0, 1)),
        goesOn: useOf(place, usedBy.slice(1)),
        room: (body.width * body.height) / (size.width * size.height),
      }
    })
  })
  const content = best(layouts, contentScore) ?? layouts[0]
  if (!content) throw new TemplateError('no-layout')
  const cover = best(layouts, coverScore) ?? content

  drop('slides', slides.length)
  drop('fonts', childrenOf(childAt(presentation, 'embeddedFontLst')).length)
  drop('macros', file.names.filter((one) => /vbaproject\.bin$/i.test(one)).length)

  const foots = { size, hasSlides: slides.length > 0, footer: footerOf(file, slidePaths) }
  const [coverUse, contentUse] = [layoutUse(cover, foots), layoutUse(content, foots)]
  const carried = parts()
  return {
    name,
    size,
    parts: carried,
    masters,
    themes: carried.filter((part) => /\/theme\d+\.xml$/.test(part.path)).length,
    textStyle: textStyleOf(presentation),
    ...fontsOf(content.theme, content.master, contentUse.title),
    cover: coverUse,
    content: contentUse,
    dropped: [...dropped].map(([kind, count]) => ({ kind, count })),
    remarks: remarksOf(coverUse, contentUse, carried),
  }
}

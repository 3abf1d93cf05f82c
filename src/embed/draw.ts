import { textIn } from '#src/domain/names/text-in.ts'
import { ExportError } from '#src/export/export-error.ts'
import { sourcesLineOf } from '#src/export/notes.ts'
import { legendLines } from '#src/export/svg/legend.ts'
import { px } from '#src/export/svg/svg-text.ts'
import { xmlText } from '#src/export/xml.ts'
import type { Exportable } from '#src/shared/exports/exportable.ts'
import type { ExportInput } from '#src/shared/exports/PanelExport.tsx'
import { knownPhrase } from '#src/text/known-phrase.ts'
import type { EmbedTexts } from '#src/text/load-embed.ts'
import { element, paragraphs } from './elements.ts'
import { linkOut } from './link.ts'
import type { EmbedPanel, Shown } from './shown.ts'
import { foldedTable } from './table.ts'

/** In less width a chart has no room for its words: the frame is scrolled then. */
const narrowest = 280

/** The drawing with its legend above as one picture, named and told in words for who does not see it. */
const pictureOf = async (
  drawing: NonNullable<Exportable['drawing']>,
  width: number,
  name: string,
): Promise<{ svg: string; notes: readonly string[] }> => {
  const { chart, legend, notes = [] } = await drawing(width)
  const lines = legendLines(legend, width)
  const top = lines.height > 0 ? lines.height + 8 : 0
  const height = Math.ceil(top + chart.height)
  return {
    notes,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${height}" ` +
      `viewBox="0 0 ${px(width)} ${height}" role="img" aria-label="${xmlText(name)}">` +
      `${lines.markup}<g transform="translate(0 ${px(top)})">${chart.svg}</g></svg>`,
  }
}

/** Draws the picture at the width of its place, now and whenever that changes; done once it is there. */
const keepDrawn = async (
  place: HTMLElement,
  below: HTMLElement,
  drawing: NonNullable<Exportable['drawing']>,
  name: string,
  onFailed: (cause: unknown) => void,
): Promise<void> => {
  let drawn = 0
  const draw = async () => {
    const width = Math.max(narrowest, Math.floor(place.getBoundingClientRect().width))
    if (width === drawn) return
    drawn = width
    try {
      const { svg, notes } = await pictureOf(drawing, width, name)
      if (width !== drawn) return
      place.innerHTML = svg
      below.replaceChildren(...paragraphs(notes, 'note'))
    } catch (cause) {
      onFailed(cause)
    }
  }
  // At once: a frame that is scrolled out of sight is not told of its width before it is seen.
  await draw()
  new ResizeObserver(() => void draw()).observe(place)
}

type Drawn = {
  input: ExportInput
  panel: EmbedPanel
  shown: Shown | null
  e: EmbedTexts
  /** What of the link could not be used, in words. */
  problems: readonly string[]
  /** Address of the page. */
  link: string
}

/** Title, picture, sentences, rows, and what it all rests on: one panel of the page as a page of its own. */
export const drawEmbed = async (main: HTMLElement, drawn: Drawn): Promise<void> => {
  const { input, panel, shown, e, problems, link } = drawn
  const { context } = input
  const { base, t, language } = context
  const { mission } = base
  const foot = [
    ...paragraphs(
      [
        t.exports.dataTo(
          knownPhrase(mission.coverage.mission, context.made, t, language),
          mission.dataVersion,
        ),
        textIn(mission.disclaimer, language),
        t.exports.notUn,
      ],
      'foot',
    ),
    linkOut(link, e),
  ]
  const said = paragraphs(problems, 'problem')
  if (shown === null) {
    main.replaceChildren(...said, ...paragraphs([t.filters.none], 'empty'), ...foot)
    return
  }
  const { exportable, cite = context.cite } = shown
  const about = exportable.about()
  const table = await exportable.table()
  const told = shown.told ?? about.notes.slice(0, 1)
  const notes = about.notes.filter((note) => !told.includes(note))
  const figure = element('figure', {})
  const below = element('div', {})
  main.replaceChildren(
    element('h1', {}, about.title),
    ...said,
    ...paragraphs([about.filter], 'sub'),
    ...paragraphs(told, 'told'),
    ...(exportable.drawing ? [figure, below] : []),
    ...paragraphs(notes, 'note'),
    ...(table.rows.length > 0 ? [foldedTable(table, panel.columns, about.title, { t, e, language })] : []),
    ...paragraphs(
      [sourcesLineOf({ ...context, cite }, about.sources.map(({ id }) => id)) ?? ''], // prettier-ignore
      'foot',
    ),
    ...foot,
  )
  document.title = about.title
  if (exportable.drawing)
    await keepDrawn(figure, below, exportable.drawing, `${about.title}. ${told.join(' ')}`, (cause) => {
      const isEmpty = cause instanceof ExportError
      if (!isEmpty) reportError(cause)
      figure.replaceWith(...paragraphs([isEmpty ? t.filters.none : e.failed], 'empty'))
    })
}

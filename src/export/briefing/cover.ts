import { formatDate } from '#src/domain/names/formats.ts'
import { qrCode, qrSvg } from '#src/export/qr.ts'
import { ExportError } from '#src/export/export-error.ts'
import type { BriefingContext } from './context.ts'
import { dataToOf, filterOf, titleOf } from '#src/export/notes.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { commonFoot, remarksLeft } from './section-frame.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { BriefingCover } from './sections.ts'

const codeSize = 220

/** The view's code; null for a link that no code has room for. */
const codeOf = (link: string, alt: string): BriefingCover['qr'] => {
  try {
    return { alt, svg: qrSvg(qrCode(link), codeSize), size: codeSize }
  } catch (error) {
    if (error instanceof ExportError && error.problem === 'link-too-long') return null
    throw error
  }
}

/**
 * The opening page: mission, filter, date, "data to", version, link and code of the view, and what the reader
 * remarks of what none of the panels shows.
 */
export const coverOf = (context: BriefingContext, panels: readonly BriefingPanel[]): BriefingCover => {
  const { base, t, language, date, link } = context
  const qr = codeOf(link, t.sections.qr)
  return {
    language,
    title: titleOf(context, t.sections.drawdown),
    subtitle: [
      `${textIn(base.mission.name, language)} (${textIn(base.mission.shortName, language)}), ${textIn(base.mission.country, language)}`,
      t.sections.dateShown(formatDate(date, language)),
      filterOf(context),
      dataToOf(context),
      qr === null ? t.sections.noCode : t.sections.scan,
    ],
    foot: [...remarksLeft(context, panels), ...commonFoot(context)],
    link,
    qr,
    pageNumber: t.sections.page,
    captions: t.sections.captions,
  }
}

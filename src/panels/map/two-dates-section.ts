import { filterOf, siteNotes } from '#src/export/notes.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { pictureSizes } from '#src/export/briefing/page-sizes.ts'
import { type DrawnSection, emptySection, makeSection } from '#src/export/briefing/section-frame.ts'
import { statusSources } from '#src/domain/sites/status.ts'
import { mapCredits, twoMapsOf } from './map-of.ts'
import { twoDatesWords } from './two-dates-words.ts'
import { plainTwoMapsSvg } from './two-maps-svg.ts'

/** Two dates of the mission as two maps of one frame; null where no first date is chosen. */
export const twoDatesSection = (context: BriefingContext): DrawnSection | null => {
  const { t, language, layers, twoDates } = context
  if (!twoDates) return null
  const { texts: c, dates } = twoDates
  if (layers === null) return emptySection(context, 'compare', c.twoDates, t.sections.noMap)
  const words = twoDatesWords(dates, { t, c, language })
  const maps = twoMapsOf(context, dates, layers)
  const size = pictureSizes[context.size ?? 'slide']
  const description = words.sentences.join(' ')
  const svg = plainTwoMapsSvg({
    before: { drawing: maps.before, heading: words.headings.before },
    after: { drawing: maps.after, heading: words.headings.after },
    size,
    language,
    title: words.title,
    description,
    font: context.font,
  })
  const { section, ...drawn } = makeSection(context, {
    panel: 'compare',
    name: c.twoDates,
    blocks: [{ kind: 'picture', alt: description, svg, ...size }],
    notes: [words.intro, ...words.sentences],
    sourceIds: [dates.before, dates.after].flatMap(({ shown }) =>
      shown.flatMap(({ status, site }) => statusSources(status, site)),
    ),
    remarks: [words.intro, ...siteNotes(context)],
    credits: mapCredits(context),
  })
  return {
    ...drawn,
    section: {
      ...section,
      title: words.title,
      subtitle: [
        ...[dates.before, dates.after].map((model) => filterOf({ ...context, ...model })),
        ...section.subtitle.slice(1),
      ],
      part: (page, of) => t.sections.part(words.title, page, of),
    },
  }
}

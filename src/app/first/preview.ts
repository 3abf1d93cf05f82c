import type { Topology } from 'topojson-specification'
import { formatDate } from '#src/domain/names/formats.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { buildBase, buildModel } from '#src/domain/page/model.ts'
import { type ExportContext, exportView } from '#src/export/context.ts'
import { readLayers } from '#src/panels/map/layers.ts'
import { mapCredits, mapOf } from '#src/panels/map/map-of.ts'
import { type FileResult, valueOr } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { Language } from '#src/schema/languages.ts'
import { loadTexts } from '#src/text/load-texts.ts'
import { mapCoursePhrase } from '#src/text/map-course-phrase.ts'
import { defaultView } from '#src/url/view.ts'
import { filesOfPack } from './pack-files.ts'
import { figureSentences, previewFigures } from './preview-figures.ts'
import { previewSvg } from './preview-svg.ts'

/** What a link to a mission is shown with in a chat or a mail. */
export type LinkPreview = {
  /** The key figures in sentences, then what the page is for. */
  description: string
  /** What its picture says, for those who do not see it. */
  alt: string
  /** Draws the picture, from the outlines as they are published. */
  draw: (outlines: Topology, basemap: Topology) => string
}

const recordsOf = <T>(result: FileResult<Loaded<T>>): readonly T[] =>
  valueOr(result, { records: [], problems: [] }).records

/**
 * Makes the preview of a mission in a language out of its pack, by the readings and words of its first view
 * and with the map of its exports.
 */
export const makePreview = async (pack: unknown, language: Language): Promise<LinkPreview> => {
  const files = filesOfPack(pack)
  const mission = valueOr(files.mission, null)
  if (!mission) throw new Error('the pack of a preview has no mission')
  const base = buildBase(
    mission,
    recordsOf(files.provinces),
    recordsOf(files.sites),
    recordsOf(files.events),
    recordsOf(files.deployments),
    recordsOf(files.contingents),
  )
  const names = namesIn(language, base.provinces, recordsOf(files.contributors), base.recipients)
  const model = buildModel(base, defaultView, names)
  const { t } = (await loadTexts(language))(mission)
  const context: ExportContext = {
    ...model,
    ...exportView(defaultView),
    made: model.day,
    t,
    language,
    sources: new Map(),
    cite: (id) => id,
    link: '',
  }
  const figures = previewFigures({ model, strength: recordsOf(files.strength), t, language })
  const [country, shortName, date] = [
    textIn(mission.country, language),
    textIn(mission.shortName, language),
    formatDate(mission.coverage.mission, language),
  ]
  const known = t.date.known(date, null)
  const said = figureSentences(figures)
  const alt = `${shortName}, ${country}. ${known}. ${said} ${mapCoursePhrase(model.shown, names, t, language)}`
  return {
    description: `${said} ${t.page.purpose(country)}`,
    alt,
    draw: (outlines, basemap) =>
      previewSvg({
        language,
        title: `Drawdown${t.page.title(shortName)}`,
        dated: `${country}. ${known}.`,
        figures,
        // Of the frame that the first view opens on, without what would be too small to read.
        map: {
          ...mapOf(context, readLayers(outlines, basemap, mission.landBeyond)),
          inset: null,
          scaled: false,
        },
        foot: [textIn(mission.disclaimer, language), t.exports.notUn],
        credits: mapCredits(context),
        alt,
      }),
  }
}

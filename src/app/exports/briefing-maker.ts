import type { Language } from '#src/domain/formats.ts'
import type { BriefingSize } from '#src/export/briefing/page-sizes.ts'
import type { Briefing, BriefingPanel, BriefingSection } from '#src/export/briefing/sections.ts'
import { throwIfCancelled } from '#src/export/export-error.ts'
import { fileName } from '#src/export/file-name.ts'
import { pageSizes } from '#src/export/pdf/pdf-document.ts'
import {
  type BriefingFile,
  type BriefingMaker,
  type BriefingWish,
  type PreviewPage,
  filesOf,
} from '#src/features/briefing/briefing-wish.ts'
import { type BriefingInput, briefingContext } from './briefing-context.ts'
import { writeBriefing } from './write-briefing.ts'

const sizeOf = ({ format, size }: BriefingWish): BriefingSize => (format === 'pptx' ? 'slide' : size)

const missingOf = ({ files }: BriefingInput): ReadonlySet<BriefingPanel> => {
  const needs = {
    map: files.outlines,
    strength: files.strength,
    outputs: files.outputs,
    sources: files.sources,
  }
  const panels: (keyof typeof needs)[] = ['map', 'strength', 'outputs', 'sources']
  return new Set(panels.filter((panel) => needs[panel].status !== 'ready'))
}

const build = async (
  input: BriefingInput,
  wish: BriefingWish,
  language: Language,
  onSection: () => void,
): Promise<Briefing> => {
  const { buildBriefing } = await import('#src/export/briefing/build-briefing.ts')
  return buildBriefing(await briefingContext(input, language, sizeOf(wish)), wish.panels, onSection)
}

const previewOf = async (
  briefings: readonly Briefing[],
  wish: BriefingWish,
): Promise<readonly PreviewPage[]> => {
  const [{ interleave }, { sectionSvg, sectionPageCount }, { loadSvgFont }] = await Promise.all([
    import('#src/export/briefing/deck-of.ts'),
    import('#src/export/briefing/section-svg.ts'),
    import('#src/export/load-fonts.ts'),
  ])
  const font = await loadSvgFont()
  const size = pageSizes[sizeOf(wish)]
  const pagesOf = (section: BriefingSection): readonly PreviewPage[] => {
    const { panel, language, title, part } = section
    const of = sectionPageCount(section, size, wish.marking)
    return Array.from({ length: of }, (_, page) => ({
      kind: 'section',
      key: `${panel} ${language} ${page}`,
      language,
      title: of === 1 ? title : part(page + 1, of),
      size,
      draw: () => sectionSvg(section, size, font, wish.marking, page),
    }))
  }
  return [
    ...briefings.map(({ cover }): PreviewPage => ({ kind: 'cover', cover })),
    ...interleave(briefings).flatMap(pagesOf),
  ]
}

/** The hands of the composer: the page's view, in either language, as preview or as files. */
export const briefingMaker = (input: BriefingInput): BriefingMaker => {
  const { base, view, language: ofPage } = input
  return {
    language: ofPage,
    missing: missingOf(input),

    preview: async (wish, signal) => {
      const files = await Promise.all(
        filesOf(wish.languages, ofPage).map(async (languages) => {
          const briefings = await Promise.all(
            languages.map((language) => build(input, wish, language, () => throwIfCancelled(signal))),
          )
          return previewOf(briefings, wish)
        }),
      )
      return files.flat()
    },

    make: async (wish, signal, onProgress) => {
      const wanted = filesOf(wish.languages, ofPage)
      const of = wanted.flat().length * wish.panels.length + wanted.length
      let done = 0
      const step = () => {
        throwIfCancelled(signal)
        done += 1
        onProgress(done, of)
      }
      onProgress(done, of)
      const made: BriefingFile[] = []
      for (const languages of wanted) {
        const briefings: Briefing[] = []
        for (const language of languages)
          // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page stays alive and tells how far it is
          briefings.push(await build(input, wish, language, step))
        // oxlint-disable-next-line no-await-in-loop
        const { bytes, missingLetters } = await writeBriefing(briefings, wish, signal)
        const name = fileName({
          mission: base.mission.shortName,
          view: 'briefing',
          date: view.date ?? base.mission.coverage.mission,
          language: languages,
          extension: wish.format,
        })
        made.push({ name, blob: new Blob([bytes], { type: mediaTypes[wish.format] }), missingLetters })
        step()
      }
      return made
    },
  }
}

const mediaTypes = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
} as const

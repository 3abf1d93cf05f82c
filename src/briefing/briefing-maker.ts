import { fileMission } from '#src/domain/desk/preview-mark.ts'
import { areasInName } from '#src/export/areas-in-name.ts'
import { stepsOf } from './steps-of.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { BriefingSize } from '#src/export/briefing/page-sizes.ts'
import type { PreviewPage } from '#src/export/briefing/preview-of.ts'
import { briefingPanels, panelsOfFull, panelsOfMission } from '#src/domain/page/briefing-panels.ts'
import { type BriefingPanel, panelRows } from '#src/domain/page/panels.ts'
import type { Briefing } from '#src/export/briefing/sections.ts'
import { wordSizeOf } from '#src/export/docx/word-document.ts'
import { throwIfCancelled } from '#src/export/export-error.ts'
import { fileName } from '#src/export/file-name.ts'
import { now } from '#src/ui/now.ts'
import { today } from '#src/ui/today.ts'
import {
  type BriefingFile,
  type BriefingMaker,
  type BriefingWish,
  briefingFormats,
  fileLanguages,
} from './briefing-wish.ts'
import { type BriefingInput, briefingContext } from './briefing-context.ts'
import { type WrittenFile, writeBriefing } from './write-briefing.ts'

/** Pictures of a document are shaped for the lower paper: heading and notes share the page with them. */
const sizeOf = ({ format, size }: BriefingWish): BriefingSize => {
  if (format === 'pptx' || format === 'xlsx') return 'slide'
  return format === 'docx' ? 'letter' : size
}

const missingOf = ({ files }: BriefingInput): ReadonlySet<BriefingPanel> =>
  new Set(
    briefingPanels.filter((panel) => panelRows[panel].needs?.some((file) => files[file].status !== 'ready')),
  )

/**
 * Nothing stands side by side until a reader sets another mission beside that of the page, or looks at the
 * tab.
 */
const notBeside = ({ others, tab }: BriefingInput['view']): readonly BriefingPanel[] =>
  others.length > 0 || tab === 'compare' ? [] : ['compare']

type Build = (wish: BriefingWish, language: Language, onSection: () => void) => Promise<Briefing>

/**
 * Builds briefings of a view. The last ones are kept: most files are made of what the preview has just shown.
 */
const builder = (input: BriefingInput): Build => {
  let kept = new Map<string, Briefing>()
  return async (wish, language, onSection) => {
    const { panels, length } = wish
    const size = sizeOf(wish)
    const words = wish.words?.filter((own) => own.language === language)
    const what = JSON.stringify([panels, length, size, words, today()])
    const known = kept.get(`${language} ${what}`)
    if (known) {
      for (const _ of panels) onSection()
      return known
    }
    const { buildBriefing } = await import('./build-briefing.ts')
    const context = await briefingContext(input, language, size)
    const made = await buildBriefing(context, panels, length, onSection, words)
    // One of each language at most.
    kept = new Map([...kept].filter(([key]) => key.endsWith(what))).set(`${language} ${what}`, made)
    return made
  }
}

/** Panels with a chart that shows much of a template's colours, the best first. */
const trialPanels: readonly BriefingPanel[] = ['strength', 'plan', 'outputs', 'timeline']

/** A trial is of one panel, in one language: it is to be there at once. */
const wishedAs = (wish: BriefingWish): BriefingWish => {
  if (!wish.isTrial) return wish
  const panel = trialPanels.find((one) => wish.panels.includes(one)) ?? wish.panels[0]
  return { ...wish, panels: panel === undefined ? [] : [panel], languages: 'page' }
}

const previewOf = async (
  briefings: readonly Briefing[],
  { format, size, marking, template = null }: BriefingWish,
  signal: AbortSignal,
): Promise<readonly PreviewPage[]> => {
  const [{ slidesPreview, pagesPreview }, { loadSvgFont, loadPdfFonts }] = await Promise.all([
    import('#src/export/briefing/preview-of.ts'),
    import('#src/export/load-fonts.ts'),
  ])
  const font = await loadSvgFont()
  if (format === 'pptx') return slidesPreview(briefings, marking, font, template)
  const pages = format === 'docx' ? wordSizeOf(size) : size
  const options = { marking, size: pages, created: now(), fonts: await loadPdfFonts(), signal }
  return pagesPreview(briefings, options, font)
}

/** One file in its languages, whole. */
const write = async (
  input: BriefingInput,
  build: Build,
  wish: BriefingWish,
  languages: readonly Language[],
  signal: AbortSignal,
  onSection: () => void,
): Promise<WrittenFile> => {
  const { format } = wish
  if (format === 'xlsx') {
    const { makeBook } = await import('./make-book.ts')
    return { bytes: await makeBook(input, wish, languages, onSection), missingLetters: [] }
  }
  const briefings: Briefing[] = []
  for (const language of languages)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page stays alive
    briefings.push(await build(wish, language, onSection))
  return writeBriefing(format, briefings, wish, signal)
}

/** The hands of the composer: the page's view, in either language, as preview or as files. */
export const briefingMaker = (input: BriefingInput): BriefingMaker => {
  const { base, view, language: ofPage } = input
  const build = builder(input)
  return {
    mission: base.mission.id,
    language: ofPage,
    missing: missingOf(input),
    leftOut: (length) =>
      new Set([
        ...(view.filter.provinces.length > 0 ? panelsOfMission : []),
        ...notBeside(view),
        ...(length === 'full' ? [] : panelsOfFull),
      ]),

    preview: async (wish, signal) => {
      const files = await Promise.all(
        fileLanguages(wish.languages, ofPage).map(async (languages) => {
          if (wish.format === 'xlsx') {
            const { previewBook } = await import('./make-book.ts')
            return previewBook(input, wish, languages, signal)
          }
          const briefings = await Promise.all(
            languages.map((language) => build(wish, language, () => throwIfCancelled(signal))),
          )
          return previewOf(briefings, wish, signal)
        }),
      )
      return files.flat()
    },

    rules: async (wish, signal) => {
      const { ruleTexts } = await import('./build-briefing.ts')
      const found = await Promise.all(
        [...new Set(fileLanguages(wish.languages, ofPage).flat())].map(async (language) => {
          const context = await briefingContext(input, language, sizeOf(wish))
          return ruleTexts(context, wish.panels, wish.length, () => throwIfCancelled(signal))
        }),
      )
      return found.flat()
    },

    make: async (whole, signal, onProgress) => {
      const wish = wishedAs(whole)
      const wanted = fileLanguages(wish.languages, ofPage)
      const of = wanted.flat().length * wish.panels.length + wanted.length
      const step = stepsOf(of, signal, onProgress)
      const made: BriefingFile[] = []
      for (const languages of wanted) {
        // oxlint-disable-next-line no-await-in-loop -- the page stays alive and tells how far it is
        const { bytes, missingLetters } = await write(input, build, wish, languages, signal, step)
        const name = fileName({
          mission: fileMission(base.mission),
          view: 'briefing',
          area: areasInName({ base, filter: view.filter, language: languages[0] ?? ofPage }),
          date: view.date ?? base.mission.coverage.mission,
          language: languages,
          extension: wish.format,
        })
        made.push({ name, blob: new Blob([bytes], { type: briefingFormats[wish.format] }), missingLetters })
        step()
      }
      return made
    },
  }
}

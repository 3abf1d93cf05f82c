import { briefingContext } from '#src/briefing/briefing-context.ts'
import type { Language } from '#src/schema/languages.ts'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { type Step, type Story, nameIn, ownTexts } from '#src/domain/story/story.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { coverOf } from '#src/export/briefing/cover.ts'
import type { BriefingSize } from '#src/export/briefing/page-sizes.ts'
import type { Briefing, BriefingCover, BriefingSection } from '#src/export/briefing/sections.ts'
import { firstOf, untold } from '#src/url/link-lines.ts'
import { ExportError } from '#src/export/export-error.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { StoryTexts } from '#src/text/load-story.ts'
import type { StepReader } from './read-step.ts'
import { panelOfStep } from './step-panel.ts'
import { mostLetters, storyLink } from './story-link.ts'

type Drawn = { context: BriefingContext; section: BriefingSection }

const linesOf = (text: string): readonly string[] =>
  text.split(/\r?\n/u).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))

/** One step as one slide: of its own view, in the writer's words where there are some. */
const drawStep = async (
  step: Step,
  language: Language,
  size: BriefingSize,
  words: StoryTexts,
  read: StepReader,
): Promise<Drawn> => {
  const { input, view, problems } = await read(step.link, language)
  if (input === null) throw new ExportError('data-not-read', step.link)
  const context = await briefingContext(input, language, size)
  const { title, words: remarks } = ownTexts(step, language) ?? {}
  const panel = panelOfStep(view, step.shows)
  const own = { panel, headline: title?.text ?? null, remarks: remarks?.text ?? null }
  const { sections } = await buildBriefing(context, [panel], 'short', undefined, [own])
  const [section] = sections
  if (!section) throw new Error(`no section of ${panel}`)
  const parts = firstOf(problems, (key, value) => `${key}=${value}`).concat(untold(problems) > 0 ? '…' : [])
  const misfit = parts.length === 0 ? [] : [words.fileMisfit(parts.join(' '))]
  return {
    context,
    section: {
      ...section,
      foot: [...misfit, ...section.foot],
      // A slide has room for five points; whoever speaks has all that was written.
      notes: [...linesOf(remarks?.text ?? ''), ...section.notes],
    },
  }
}

/** The opening page: the name of the story, the missions that it is about, and the link that holds it. */
const storyCover = (
  story: Story,
  drawn: readonly Drawn[],
  address: string,
  words: StoryTexts,
): BriefingCover => {
  const [first] = drawn
  if (!first) throw new Error('a story without steps is no file')
  const { context } = first
  const { language } = context
  const whole = storyLink(story, address)
  const link = whole.length > mostLetters ? context.link : whole
  const cover = coverOf({ ...context, link, note: null }, [])
  const missions = new Map(drawn.map(({ context: { base } }) => [base.mission.id, base.mission]))
  const name = nameIn(story, language).trim()
  return {
    ...cover,
    title: name === '' ? words.title : name,
    subtitle: [
      words.coverSteps(drawn.length),
      ...[...missions.values()].map(
        (mission) =>
          `${textIn(mission.name, language)} (${textIn(mission.shortName, language)}), ${textIn(mission.country, language)}`,
      ),
      // How to open it: by its code, or by the link at the foot.
      ...cover.subtitle.slice(-1),
    ],
  }
}

/** A story as a briefing: its opening page, and a section for each step in the order of the steps. */
export const storyBriefing = async (
  story: Story,
  language: Language,
  size: BriefingSize,
  address: string,
  words: StoryTexts,
  read: StepReader,
  onStep: () => void,
): Promise<Briefing> => {
  const drawn: Drawn[] = []
  for (const step of story.steps) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page stays alive
    drawn.push(await drawStep(step, language, size, words, read))
    onStep()
  }
  return {
    cover: storyCover(story, drawn, address, words),
    sections: drawn.map(({ section }) => section),
  }
}

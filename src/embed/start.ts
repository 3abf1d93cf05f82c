import { embedNames, embedRows } from '#src/domain/page/embeds.ts'
import { baseOf } from '#src/queries/base-of.ts'
import { DataFileError } from '#src/queries/data-file-error.ts'
import { valueOr } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { type Language, languages } from '#src/schema/languages.ts'
import { type EmbedTextsOf, loadEmbedTexts } from '#src/text/load-embed.ts'
import { couldNotBeLoaded, inEveryLanguage } from '#src/text/opening.ts'
import { checkView } from '#src/url/check-view.ts'
import { type LinkProblem, parseView } from '#src/url/codec.ts'
import { cutWord, linkLines } from '#src/url/link-lines.ts'
import { pageOfEmbed } from '#src/url/embed-address.ts'
import { readerLanguage } from '#src/url/reader-language.ts'
import type { View } from '#src/url/view.ts'
import { inputOf } from './context.ts'
import { drawEmbed } from './draw.ts'
import { element, paragraphs } from './elements.ts'
import { tellHeight } from './height.ts'
import { linkOut } from './link.ts'
import { loadFiles } from './load-files.ts'
import type { EmbedPanel } from './shown.ts'

type Asked = {
  panel: EmbedPanel
  view: View
  problems: readonly LinkProblem[]
  language: Language
  /** Address of the page that shows the same. */
  link: string
}

/** The packs of a view: a filter by who is where reads the contingents, too. */
const packsOf = ({ panel, view: { filter } }: Asked) => {
  const { packs } = embedRows[panel.name]
  const isByUnit = filter.contributors.length > 0 || filter.kinds.length > 0
  return isByUnit ? [...new Set([...packs, 'people' as const])] : packs
}

const nothing: Loaded<never> = { records: [], problems: [] }

const idsOf = (records: readonly { id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id))

/** The view with what the data does not know left out. */
const checkedView = (view: View, files: MissionFiles, recipients: ReadonlyMap<string, unknown>) =>
  checkView(view, {
    provinces: idsOf(valueOr(files.provinces, nothing).records),
    contributors: idsOf(valueOr(files.contributors, nothing).records),
    recipients,
    sites: idsOf(valueOr(files.sites, nothing).records),
    sources: undefined,
  })

/** Loads what an embed is drawn from, all at once, and draws it. */
const show = async (main: HTMLElement, asked: Asked, textsComing: Promise<EmbedTextsOf>): Promise<void> => {
  const { panel, language, link } = asked
  const packs = packsOf(asked)
  const loadOther = (mission: string) => loadFiles({ mission, language, packs })
  const [textsOf, files] = await Promise.all([textsComing, loadOther(asked.view.mission)])
  const base = baseOf(files)
  if (base === null) throw new Error('a file is neither there nor refused')
  const { view, problems } = checkedView(asked.view, files, base.recipients)
  const { t, e } = textsOf(base.mission)
  const input = inputOf({ files, base, view, t, language, link })
  await drawEmbed(main, {
    input,
    panel,
    e,
    link,
    shown: await panel.show(input, { textsOf, language, loadOther }),
    problems: linkLines([...asked.problems, ...problems], t),
  })
}

/** What failed, in words: of a file what the page says of it. */
const failureOf = (cause: unknown, { t, e }: ReturnType<EmbedTextsOf>): readonly string[] =>
  cause instanceof DataFileError
    ? [t.data.failure[cause.kind](cause.file), t.data.remedy[cause.kind]]
    : [e.failed]

/** Where no text came: the words that every language has for it. */
const sayLost = (main: HTMLElement, link: string): void =>
  main.replaceChildren(
    element('p', { role: 'alert' }, inEveryLanguage(couldNotBeLoaded)),
    element('p', {}, element('a', { href: link, target: '_blank', rel: 'noreferrer' }, 'Drawdown')),
  )

const startIn = async (main: HTMLElement, panel: EmbedPanel | null): Promise<void> => {
  const { search, searchParams } = new URL(window.location.href)
  const tell = tellHeight(panel?.name ?? '')
  const { view, problems } = parseView(search)
  const language = view.language ?? readerLanguage(navigator.languages)
  document.documentElement.lang = language
  document.documentElement.dir = languages[language].direction
  const link = panel
    ? pageOfEmbed({ ...view, language }, panel.name, document.baseURI)
    : new URL('./', document.baseURI).href
  const textsComing = loadEmbedTexts(language, panel?.texts ?? {})
  try {
    if (panel) await show(main, { panel, view, problems, language, link }, textsComing)
    else {
      const { e } = (await textsComing)(null)
      const unknown = e.unknown(cutWord(searchParams.get('embed') ?? ''), embedNames.join(', '))
      main.replaceChildren(...paragraphs([unknown], 'problem'), linkOut(link, e))
    }
  } catch (cause) {
    if (!(cause instanceof DataFileError)) reportError(cause)
    try {
      const texts = (await textsComing)(null)
      main.replaceChildren(...paragraphs(failureOf(cause, texts), 'problem'), linkOut(link, texts.e))
    } catch {
      sayLost(main, link)
    }
  }
  tell()
}

/**
 * Draws a panel as the address asks for it, or says that there is none of the name; what cannot be drawn is
 * said, with the way to the page.
 */
export const startEmbed = (panel: EmbedPanel | null): void => {
  const main = document.querySelector<HTMLElement>('#embed')
  if (!main) throw new Error('embed.html has no element #embed')
  void startIn(main, panel)
}

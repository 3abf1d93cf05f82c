import { parseArgs } from 'node:util'
import { type BriefingLength, briefingLengths, lengthsOf, sizesOf } from '#src/briefing/briefing-wish.ts'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { PdfDocument } from '#src/export/pdf/pdf-document.ts'
import { type Language, codeOfTag, isLanguage, languageCodes } from '#src/schema/languages.ts'
import { parseView } from '#src/url/codec.ts'
import type { View } from '#src/url/view.ts'
import { type Format, formats, isBriefingFormat, sizes } from './formats.ts'
import { nearest } from '#src/domain/names/nearest.ts'
import { readAddress, readMade } from './option-values.ts'

/** Every option; what it holds is told in the help. `several`: with commas between, or the option again. */
const rows = {
  mission: {},
  date: {},
  since: {},
  province: { several: true },
  view: {},
  lang: {},
  format: { several: true },
  panels: { several: true },
  length: {},
  size: {},
  marking: {},
  template: {},
  words: {},
  out: {},
  address: {},
  data: {},
  made: {},
  verbose: { isSwitch: true },
  help: { isSwitch: true },
} as const satisfies Readonly<Record<string, { several?: true; isSwitch?: true }>>

export type OptionName = keyof typeof rows

const traits: Readonly<Record<string, { several?: true; isSwitch?: true } | undefined>> = rows
const isOption = (name: string): name is OptionName => Object.hasOwn(rows, name)
export const optionNames = Object.keys(rows).filter(isOption)

/** What a value had to be: one of a list, or of a form that the words describe. */
export type ExpectedValue =
  | { of: readonly string[] }
  | { form: 'date' | 'made' | 'address' | 'language' | 'part' }

/** What is wrong with the words behind the command. */
export type CommandProblem =
  | { kind: 'unknown-option'; option: string; near: readonly string[] }
  | { kind: 'no-value'; option: string }
  | { kind: 'needless-value'; option: string }
  | { kind: 'twice'; option: string }
  | { kind: 'stray'; word: string }
  | { kind: 'wrong-value'; option: string; value: string; expected: ExpectedValue; near: readonly string[] }

/** What is wanted, read but not yet held against the data. */
export type Wanted = {
  isHelp: boolean
  isVerbose: boolean
  view: View
  /** Of the files, the first one also of what is said; empty: none was asked for. */
  languages: readonly Language[]
  /** All in one file, the first language first. */
  isOneFile: boolean
  formats: readonly Format[]
  /** In their order; null: those that the composer begins with. */
  panels: readonly BriefingPanel[] | null
  length: BriefingLength
  size: PdfDocument['size']
  marking: string
  /** Files of an office's own template for decks, and of own words; null: none. */
  template: string | null
  words: string | null
  /** File or folder. */
  out: string
  /** That links in the files begin with; null: none was given. */
  address: URL | null
  data: string | null
  /** When the files are to say that they were made; null: now. */
  made: Date | null
}

type Given = Partial<Record<OptionName, readonly string[]>>

const readGiven = (words: readonly string[], problems: CommandProblem[]): Given => {
  const given: Partial<Record<OptionName, string[]>> = {}
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      optionNames.map((name) => [name, { type: traits[name]?.isSwitch ? 'boolean' : 'string' } as const]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  let isAfterUnknown = false
  for (const token of tokens) {
    // What stands behind an unknown option is its value, and no second mistake.
    if (token.kind === 'positional' && !isAfterUnknown) problems.push({ kind: 'stray', word: token.value })
    isAfterUnknown = token.kind === 'option' && !isOption(token.name)
    if (token.kind !== 'option') continue
    const { name, rawName: option, value } = token
    if (!isOption(name)) {
      const near = nearest(
        name,
        optionNames.map((word) => ({ word })),
      )
      problems.push({ kind: 'unknown-option', option, near: near.map((word) => `--${word}`) })
      continue
    }
    const { several, isSwitch } = traits[name] ?? {}
    if (isSwitch && value !== undefined) problems.push({ kind: 'needless-value', option })
    // An option that stands where the value should be is the next option.
    else if (!isSwitch && (value === undefined || (!token.inlineValue && value.startsWith('--'))))
      problems.push({ kind: 'no-value', option })
    else if (!several && given[name]) problems.push({ kind: 'twice', option })
    else given[name] = [...(given[name] ?? []), value ?? '']
  }
  return given
}

const parts = (texts: readonly string[] = []): readonly string[] => [
  ...new Set(
    texts
      .flatMap((text) => text.split(','))
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
]

/** Takes note of a value that cannot be used. */
export type Refuse = (
  option: OptionName,
  value: string,
  expected: ExpectedValue,
  near?: readonly string[],
) => void

/** Values out of a list, those that are in none refused with the nearest one. */
const outOf = <T extends string>(
  option: OptionName,
  values: readonly string[],
  list: readonly T[],
  refuse: Refuse,
): readonly T[] =>
  values.flatMap((value) => {
    const found = list.find((one) => one === value.toLowerCase())
    if (found !== undefined) return [found]
    refuse(
      option,
      value,
      { of: list },
      nearest(
        value,
        list.map((word) => ({ word })),
      ),
    )
    return []
  })

/** `fr`, `fr,en` for a file each, `fr+en` for all languages in one file. */
const readLanguages = (text: string | undefined, refuse: Refuse) => {
  if (text === undefined) return { languages: [], isOneFile: false }
  const isOneFile = text.includes('+')
  const codes = [...new Set(text.split(isOneFile ? '+' : ',').map((part) => codeOfTag(part.trim())))]
  const languages = codes.filter(isLanguage)
  const isWhole = !isOneFile || languages.length === languageCodes.length
  if (languages.length < codes.length || !isWhole) refuse('lang', text, { form: 'language' })
  return { languages, isOneFile }
}

/** A link, or only what stands behind its question mark, also where that stands behind a #. */
const readLink = (link: string): { search: string; address: URL | null } => {
  const at = link.indexOf('?')
  const before = at === -1 ? link : link.slice(0, at)
  const page = before.replace(/#$/u, '')
  if (URL.canParse(page)) return { search: at === -1 ? '' : link.slice(at), address: new URL(page) }
  return { search: at === -1 ? link : link.slice(at), address: null }
}

/** What a link says by one key; the value as it was written where a link cannot hold it. */
const readKey = (key: string, value: string): { view: View; isOfForm: boolean } => {
  const { view, problems } = parseView(`?${key}=${encodeURIComponent(value)}`)
  return { view, isOfForm: problems.length === 0 }
}

/** The view of the link, with what the options say in its place. Whether ids exist is for the data to say. */
const readView = (given: Given, search: string, refuse: Refuse): View => {
  const { view: linked, problems } = parseView(search)
  for (const { key, value } of problems) refuse('view', `${key}=${value}`, { form: 'part' })
  const view = { ...linked }
  const [mission] = given.mission ?? []
  if (mission !== undefined) {
    const said = readKey('m', mission)
    view.mission = said.isOfForm ? said.view.mission : mission
  }
  for (const [option, key, part] of [
    ['date', 'date', 'date'],
    ['since', 'from', 'from'],
  ] as const) {
    const [date] = given[option] ?? []
    if (date === undefined) continue
    const said = readKey(key, date)
    if (said.isOfForm) view[part] = said.view[part]
    else refuse(option, date, { form: 'date' })
  }
  if (given.province) {
    const provinces = parts(given.province).flatMap((province) => {
      const said = readKey('province', province)
      return said.isOfForm ? said.view.filter.provinces : [province]
    })
    view.filter = { ...view.filter, provinces }
  }
  return view
}

/**
 * Length and size, as the composer begins unless they are asked for, and refused where a format offers
 * others. One that offers no choice, as a workbook, is made as it is.
 */
const readShape = (
  askedLength: string | undefined,
  askedSize: string | undefined,
  asked: readonly Format[],
  refuse: Refuse,
): Pick<Wanted, 'length' | 'size'> => {
  const [length = 'short'] = outOf('length', [askedLength ?? 'short'], briefingLengths, refuse)
  const [size = 'a4'] = outOf('size', [askedSize ?? 'a4'], sizes, refuse)
  for (const format of asked.filter(isBriefingFormat)) {
    const lengths = lengthsOf(format)
    if (lengths.length > 1 && !lengths.includes(length))
      refuse('length', `${length} --format ${format}`, { of: lengths })
    const sizesOffered = sizesOf({ format, length })
    if (askedSize !== undefined && sizesOffered.length > 0 && !sizesOffered.includes(size))
      refuse('size', `${size} --format ${format}`, { of: sizesOffered })
  }
  return { length, size }
}

/** The format that the name of a file ends in, for those who ask for none. */
const formatOf = (out: string): readonly string[] => {
  const extension = /\.([a-z]+)$/iu.exec(out)?.[1]?.toLowerCase() ?? ''
  return formats.some((format) => format === extension) ? [extension] : []
}

/**
 * Reads the words behind the command. What cannot be used is in `problems`, and left out of what is wanted.
 */
export const readOptions = (
  words: readonly string[],
): { wanted: Wanted; problems: readonly CommandProblem[] } => {
  const problems: CommandProblem[] = []
  const refuse: Refuse = (option, value, expected, near = []) => {
    problems.push({ kind: 'wrong-value', option: `--${option}`, value, expected, near })
  }
  const given = readGiven(words, problems)
  const only = (option: OptionName): string | undefined => given[option]?.[0]
  const out = only('out') ?? '.'
  const link = readLink(only('view') ?? '')
  const asked = parts(given.format)
  const [first] = formats
  const named = outOf('format', asked.length > 0 ? asked : formatOf(out), formats, refuse)
  const wantedFormats = named.length > 0 || first === undefined ? named : [first]
  const { languages, isOneFile } = readLanguages(only('lang'), refuse)
  const shape = readShape(only('length'), only('size'), wantedFormats, refuse)
  const view = readView(given, link.search, refuse)
  return {
    wanted: {
      isHelp: given.help !== undefined,
      isVerbose: given.verbose !== undefined,
      view,
      languages: languages.length > 0 || view.language === null ? languages : [view.language],
      isOneFile,
      formats: wantedFormats,
      panels: given.panels ? outOf('panels', parts(given.panels), briefingPanels, refuse) : null,
      ...shape,
      marking: (only('marking') ?? '').trim(),
      template: only('template') ?? null,
      words: only('words') ?? null,
      out,
      address: readAddress(only('address'), refuse) ?? link.address,
      data: only('data') ?? null,
      made: readMade(only('made'), refuse),
    },
    problems,
  }
}

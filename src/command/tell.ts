import { languageCodes } from '#src/schema/languages.ts'
import { briefingLengths } from '#src/briefing/briefing-wish.ts'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import type { CommandTexts } from '#src/text/load-command.ts'
import { formats, panelFormats, sizes } from './formats.ts'
import { type ExpectedValue, type OptionName, type CommandProblem, optionNames } from './options.ts'

const list = (words: readonly string[]): string => words.join(', ')

const expectedWords = (expected: ExpectedValue, t: CommandTexts): string => {
  if ('of' in expected) return t.expected.list(list(expected.of))
  if (expected.form === 'language') return t.expected.language(list(languageCodes), languageCodes.join('+'))
  return t.expected[expected.form]
}

/** One problem as a person reads it: where, what, what was expected, what was meant. */
export const problemWords = (problem: CommandProblem, t: CommandTexts): string => {
  const near = 'near' in problem && problem.near.length > 0 ? [t.didYouMean(problem.near)] : []
  if (problem.kind === 'stray') return t.problems.stray(problem.word)
  if (problem.kind !== 'wrong-value') return [t.problems[problem.kind](problem.option), ...near].join(' ')
  const { option, value, expected } = problem
  return [t.problems['wrong-value'](option, value), ...near, expectedWords(expected, t)].join(' ')
}

/** What can be chosen, of options that choose. */
const choices: Partial<Record<OptionName, readonly string[]>> = {
  format: formats,
  panels: briefingPanels,
  length: briefingLengths,
  size: sizes,
}

const width = 78
const indent = 22

/** Broken at spaces to the width of a terminal. */
const wrap = (text: string): readonly string[] => {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && indent + last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

/** Every option with what it takes and does. */
export const helpWords = (guide: string, t: CommandTexts): string => {
  const values: Partial<Record<OptionName, string>> = t.values
  const rows = optionNames.flatMap((name) => {
    const head = [`  --${name}`, values[name]].filter(Boolean).join(' ')
    const chosen = choices[name] ? [t.oneOf(list(choices[name]))] : []
    const told = name === 'format' ? [t.eachPanel(list(panelFormats))] : []
    return [t.options[name], ...chosen, ...told]
      .flatMap(wrap)
      .map((line, index) => (index === 0 ? `${head.padEnd(indent - 1)} ${line}` : ' '.repeat(indent) + line))
  })
  return [t.usage, '', t.purpose, '', ...rows, '', t.codes, t.readMore(guide)].join('\n')
}

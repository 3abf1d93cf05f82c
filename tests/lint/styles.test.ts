import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { projectFiles } from './text-files.ts'

type Rule = { file: string; around: readonly string[]; declarations: string }

/** The rules of a style sheet with what they stand in (@media and the like); text and comments hold no braces here. */
const rulesOf = (file: string): readonly Rule[] => {
  const css = readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gsu, '')
  const around: string[] = []
  return css.split(/(?<=[{}])/u).flatMap((piece) => {
    const text = piece.slice(0, -1).trim()
    const inside = [...around]
    if (piece.endsWith('{')) around.push(text.split(';').at(-1)?.trim() ?? '')
    else around.pop()
    const declarations = piece.endsWith('{') ? text.split(';').slice(0, -1).join(';') : text
    return declarations === '' ? [] : [{ file, around: inside, declarations }]
  })
}

const rules = projectFiles()
  .filter((path) => /^src\/.*\.css$/u.test(path))
  .flatMap(rulesOf)

const isOnPaper = ({ around }: Rule): boolean => around.some((part) => part.startsWith('@media print'))

const asRead = ({ file, around, declarations }: Rule): string =>
  `${file}: ${around.join(' ')} { ${declarations.replaceAll(/\s+/gu, ' ')} }`

describe('styles', () => {
  it('are read', () => {
    expect(rules.length).toBeGreaterThan(400)
  })

  it('give texts on the screen a share of the size that the reader has set, never one in pixels', () => {
    const fixed = rules.filter(
      (rule) =>
        !isOnPaper(rule) &&
        /(?:^|[\s;])font(?:-size)?:[^;]*\d(?:px|pt|cm|mm|in|pc)\b/u.test(rule.declarations),
    )
    expect(fixed.map(asRead)).toEqual([])
  })

  it('leave out of sight on the screen only what WebKit would leave out on paper as well', () => {
    const leavingOut = rules.filter(({ declarations }) => /content-visibility:\s*auto/u.test(declarations))
    expect(leavingOut.length).toBeGreaterThan(2)
    const onPaper = leavingOut.filter(
      ({ around }) => !around.some((part) => part.startsWith('@media screen')),
    )
    expect(onPaper.map(asRead)).toEqual([])
  })
})

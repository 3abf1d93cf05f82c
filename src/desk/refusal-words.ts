import { inputLimits } from '#src/domain/desk/read-input.ts'
import { type Language, formatNumber } from '#src/domain/names/formats.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import type { Texts } from '#src/text/load-texts.ts'
import type { DiskRefusal } from './read-disk.ts'

/** Why something is not opened, in one sentence that names it and the limit, and what became of the work. */
export const refusalWords = (
  { why, name, at }: DiskRefusal | { why: 'form'; name: string; at: string },
  words: DeskTexts,
  t: Texts,
  language: Language,
): string => {
  const limits: Partial<Record<DiskRefusal['why'], string>> = {
    large: t.words.megabytes(formatNumber(inputLimits.file / 1_000_000, language)),
    rows: formatNumber(inputLimits.rows, language),
    many: formatNumber(inputLimits.files, language),
    deep: formatNumber(inputLimits.depth, language),
    objects: formatNumber(inputLimits.objects, language),
    names: formatNumber(inputLimits.names, language),
  }
  if (why === 'nothing') return words.files.nothing(name)
  if (why === 'otherMission') return words.files.otherMission(name, at)
  const limit = why === 'form' ? undefined : limits[why]
  return `${words.refused[why](name, limit ?? at)} ${words.refused.kept}`
}

/** What is read at most, in one sentence. */
export const limitWords = (words: DeskTexts, t: Texts, language: Language): string => {
  const number = (value: number): string => formatNumber(value, language)
  const size = (bytes: number): string => t.words.megabytes(number(bytes / 1_000_000))
  const { file, all, files, rows, depth, objects, names, changes } = inputLimits
  return words.files.limits(
    size(file),
    size(all),
    number(files),
    number(rows),
    number(depth),
    number(objects),
    number(names),
    number(changes),
  )
}

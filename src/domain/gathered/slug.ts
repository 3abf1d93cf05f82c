import { fold } from '#src/domain/names/fold.ts'

/** Letters that have no accent to take off. */
const plain: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' }

/** What a place is called in ids: the same for spellings that differ in capitals and accents only. */
export const slugOf = (name: string): string =>
  fold(name)
    .replaceAll(/[đłøıßæœ]/gu, (letter) => plain[letter] ?? letter)
    .replaceAll(/['’`]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')

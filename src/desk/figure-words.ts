import type { KeyFigures } from '#src/domain/desk/key-figures.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { estimatePhrase } from '#src/text/estimate-phrase.ts'
import { datePhrase, quantityPhrase } from '#src/text/phrases.ts'
import type { Words } from './value-words.ts'

/** A key figure in words; empty where the page shows none. */
type Told = { name: string; said: string }

/** Every key figure of the page as this list tells it, always the same ones in the same order. */
export const keyFigureWords = (figures: KeyFigures, { t, words, language }: Words): readonly Told[] => {
  const { sites, reported, estimate, ceiling, next, mandate, leave, over, others } = figures
  const { names } = words.effect
  const number = (value: number): string => formatNumber(value, language)
  return [
    { name: names.sites, said: sites ? t.tally.outOf(number(sites.left), number(sites.total)) : '' },
    {
      name: names.reported,
      said: reported ? `${quantityPhrase(reported.actual, t, language)} (${datePhrase(reported, t, language)})` : '', // prettier-ignore
    },
    { name: names.estimate, said: estimate ? estimatePhrase(estimate, t, language) : '' },
    {
      name: names.ceiling,
      said: ceiling ? `${number(ceiling.value)} (${datePhrase(ceiling.row, t, language)})` : '',
    },
    {
      name: names.next,
      said: next ? `${formatDate(next.date, language)} (${textIn(next.event.title, language)})` : '',
    },
    { name: names.mandate, said: mandate ? formatDate(mandate.date, language) : '' },
    { name: names.leave, said: leave ? formatDate(leave.date, language) : '' },
    { name: names.over, said: over ? formatDate(over.end.date, language) : '' },
    {
      name: names.others,
      said: [...new Set(others.map((one) => quantityPhrase(one, t, language)))].join(', '),
    },
  ]
}

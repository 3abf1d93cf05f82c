import { textIn } from '#src/domain/names/text-in.ts'
import type { ExportContext } from './context.ts'

/** More of them would make a name too long to be read in a folder. */
const most = 2

/**
 * The areas that a file is of, as they stand in its name: two that were made on one morning are told apart,
 * and nobody takes a province's rows for the mission's. Empty for the whole mission, and for more areas than
 * a name can take.
 */
export const areasInName = ({
  base,
  filter: { provinces },
  language,
}: {
  base: Pick<ExportContext['base'], 'provinces'>
  filter: Pick<ExportContext['filter'], 'provinces'>
  language: ExportContext['language']
}): string =>
  provinces.length > most
    ? ''
    : base.provinces
        .filter(({ id }) => provinces.includes(id))
        .map(({ name }) => textIn(name, language))
        .join(' ')

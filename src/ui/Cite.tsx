import type { Cited } from '#src/domain/sources/cited.ts'
import { useCiting } from './CitingContext.tsx'
import { CopyCitation } from './CopyCitation.tsx'

/** The control that copies the citation of one figure of a panel; nothing where figures cannot be cited. */
export const Cite = ({ of, name }: { of: Cited; name: string }) => {
  const citing = useCiting()
  return citing && <CopyCitation texts={citing.texts} name={name} write={() => citing.write(of)} />
}

import { useMemo } from 'react'
import type { Language } from '#src/domain/names/formats.ts'
import { useNextFrame } from '#src/pace/use-next-frame.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'

/**
 * What those parts of the page are made from that may follow a change of the view once it is on screen.
 * Files that came and another language are not waited for: there are never two languages on one page.
 */
export const useFollowing = (shared: SharedProps, language: Language): SharedProps => {
  const newest = useMemo(() => ({ shared, language }), [shared, language])
  return useNextFrame(
    newest,
    (before) => before.language !== language || before.shared.files !== shared.files,
  ).shared
}

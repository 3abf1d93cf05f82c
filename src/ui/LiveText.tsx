import type { ReactNode } from 'react'
import { usePlaying } from './PlayingContext.tsx'

/**
 * A text that a screen reader speaks when it changes, but not while the date moves by itself: the playback
 * then says where it is, and everything else would only add to it.
 */
export const LiveText = ({
  className,
  children,
}: {
  className?: string | undefined
  children: ReactNode
}) => {
  const { isPlaying } = usePlaying()
  return (
    <output className={className} aria-live={isPlaying ? 'off' : 'polite'}>
      {children}
    </output>
  )
}

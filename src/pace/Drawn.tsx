import { useEffect } from 'react'

/** Says that what stands before it is drawn, its code included. */
export const Drawn = ({ onDrawn }: { onDrawn: () => void }) => {
  useEffect(onDrawn, [onDrawn])
  return null
}

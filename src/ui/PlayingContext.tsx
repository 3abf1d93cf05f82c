import { type ReactNode, createContext, useContext, useMemo, useState } from 'react'

type PlayingValue = { isPlaying: boolean; setPlaying: (isPlaying: boolean) => void }

const PlayingContext = createContext<PlayingValue>({ isPlaying: false, setPlaying: () => {} })

/** Whether the date moves by itself: one thing that concerns the whole page, and no part of the link. */
export const PlayingProvider = ({ children }: { children: ReactNode }) => {
  const [isPlaying, setPlaying] = useState(false)
  const value = useMemo(() => ({ isPlaying, setPlaying }), [isPlaying])
  return <PlayingContext value={value}>{children}</PlayingContext>
}

export const usePlaying = (): PlayingValue => useContext(PlayingContext)

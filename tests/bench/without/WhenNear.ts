import type { ReactNode } from 'react'

/** What is below the screen is drawn with the rest. */
export const WhenNear = ({ children }: { children: ReactNode }) => children

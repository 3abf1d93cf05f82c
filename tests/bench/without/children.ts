import type { ReactNode } from 'react'

type Props = { children: ReactNode }

const Children = ({ children }: Props) => children

// What they hold is drawn with what they stand in.
export { Children as Unhurried, Children as WhenNear }

import type { ComponentProps } from 'react'
import type { WhenNear as Real } from '#src/pace/WhenNear.tsx'

let isAtTop = false

/**
 * From here on nothing below the screen comes near, as for a reader who does not scroll, and no patience ends: what is tested above the
 * tabs does not pay for drawing what is in them. What a link opens at is drawn all the same. jsdom cannot tell what is on screen.
 */
export const stayAtTop = (): void => {
  isAtTop = true
}

/** The whole page is drawn again. */
export const forgetTop = (): void => {
  isAtTop = false
}

/** Stands in for WhenNear, which is as it is unless a test stays at the top. */
export const whenNearOr = (WhenNear: typeof Real) => ({
  WhenNear: (props: ComponentProps<typeof Real>) =>
    isAtTop && props.isWanted !== true ? null : <WhenNear {...props} />,
})

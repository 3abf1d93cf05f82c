import type { ComponentProps, ComponentType } from 'react'
import type { WhenNear as Real } from '#src/pace/WhenNear.tsx'

let isAtTop = false
let isInTabs = false

/**
 * From here on nothing below the screen comes near, as for a reader who does not scroll, and no patience ends: what is tested above the
 * tabs does not pay for drawing what is in them. What a link opens at is drawn all the same. jsdom cannot tell what is on screen.
 */
export const stayAtTop = (): void => {
  isAtTop = true
}

/** From here on map, date, filters and key figures are not drawn: what is tested in a tab does not pay for half of the page. */
export const stayInTabs = (): void => {
  isInTabs = true
}

/** The whole page is drawn again. */
export const drawWholePage = (): void => {
  isAtTop = false
  isInTabs = false
}

/** Stands in for WhenNear, which is as it is unless a test stays at the top. */
export const whenNearOr = (WhenNear: typeof Real) => ({
  WhenNear: (props: ComponentProps<typeof Real>) =>
    isAtTop && props.isWanted !== true ? null : <WhenNear {...props} />,
})

/** Stands in for a part above the tabs, which is as it is unless a test stays in them. */
export const aboveTabsOr =
  <P extends object>(Part: ComponentType<P>): ComponentType<P> =>
  (props) =>
    isInTabs ? null : <Part {...props} />

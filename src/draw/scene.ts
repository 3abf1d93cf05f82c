/**
 * What a picture consists of, as data: the page draws it with React (ui/Scene.tsx), files as SVG text
 * (export/svg/scene-svg.ts). Lengths are pixels at the size that the picture was laid out for; y runs
 * downwards; colours are values, because a file takes no custom properties along.
 */
export type SceneItem =
  | (Paint & { kind: 'rect'; x: number; y: number; width: number; height: number; round?: number })
  | (Paint & { kind: 'path'; d: string })
  | (Paint & { kind: 'circle'; x: number; y: number; r: number })
  /** A veil of the ground's colour that grows or fades from left to right, for what is not documented. */
  | { kind: 'veil'; x: number; y: number; width: number; height: number; from: number; to: number }
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      size: number
      fill: string
      bold?: boolean
      anchor?: 'start' | 'middle' | 'end'
      /** With a seam of the ground's colour, where it stands over lines. */
      seam?: boolean
      /** The whole text, where `text` had to be cut. */
      whole?: string | null
    }
  | {
      kind: 'group'
      x: number
      y: number
      items: Scene
      /**
       * What it is, in words: programs show it of a picture that is pointed at, and screen readers say it.
       */
      title?: string
    }

export type Paint = {
  /** None if not given. */
  fill?: string
  fillOpacity?: number
  stroke?: string
  strokeWidth?: number
  strokeOpacity?: number
  /** As in SVG's `stroke-dasharray`. */
  dash?: string
}

export type Scene = readonly SceneItem[]

const number = (value: number) => Math.round(value * 10) / 10

/** Slanting stripes in a box, as one path: a pattern is a thing that PDF writers and slides draw wrongly. */
export const stripes = (x: number, y: number, width: number, height: number, gap: number): string => {
  let d = ''
  for (let start = -height; start < width; start += gap) {
    // From the lower edge up to the right, cut off at both sides of the box.
    const from = Math.max(0, start)
    const to = Math.min(width, start + height)
    if (to > from)
      d += `M${number(x + from)},${number(y + height - (from - start))}L${number(x + to)},${number(y + height - (to - start))}`
  }
  return d
}

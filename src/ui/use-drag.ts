import { useRef } from 'react'

/**
 * Tells the first change of a drag, which belongs in the history, from those after it, which take its place.
 * `handlers` go on the slider; `isMoving` is asked once for each change.
 */
export const useDrag = () => {
  const isOn = useRef(false)
  const settle = () => {
    isOn.current = false
  }
  const isMoving = (): boolean => {
    const was = isOn.current
    isOn.current = true
    return was
  }
  return { isMoving, settle, handlers: { onPointerUp: settle, onPointerCancel: settle, onBlur: settle } }
}

import { type DragEvent, useRef, useState } from 'react'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import { useTexts } from '#src/text/TextContext.tsx'

/** The order of panels, and what is said of the last move to those who do not see it. */
export const useOrder = (first: readonly BriefingPanel[]) => {
  const { t } = useTexts()
  const [order, setOrder] = useState(first)
  const [said, setSaid] = useState('')
  const moveTo = (panel: BriefingPanel, place: number) => {
    if (place < 0 || place >= order.length || order[place] === panel) return
    setOrder(order.filter((other) => other !== panel).toSpliced(place, 0, panel))
    setSaid(t.composer.moved(t[panel].title, place + 1, order.length))
  }
  return { order, said, moveTo }
}

export type Order = ReturnType<typeof useOrder>

/** What an element takes to be dragged as its panel, and to take the panel dropped on it into its place. */
export const useDragging = ({ order, moveTo }: Order) => {
  const dragged = useRef<BriefingPanel | null>(null)
  return (panel: BriefingPanel, name: string) => ({
    draggable: true,
    onDragStart: ({ dataTransfer }: DragEvent) => {
      dragged.current = panel
      dataTransfer.effectAllowed = 'move'
      // Firefox drags nothing that carries nothing.
      dataTransfer.setData('text/plain', name)
    },
    onDragOver: (event: DragEvent) => {
      if (dragged.current !== null) event.preventDefault()
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      if (dragged.current !== null) moveTo(dragged.current, order.indexOf(panel))
      dragged.current = null
    },
    onDragEnd: () => {
      dragged.current = null
    },
  })
}

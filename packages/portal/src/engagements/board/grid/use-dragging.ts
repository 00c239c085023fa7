import { type DragEvent, type RefObject, useState } from 'react'

interface Dragging {
  /** The key of the card. */
  readonly key: string
  /** The column that it is over; `null` where it is over none. */
  readonly over: number | null
}

interface DraggingOptions {
  readonly columns: number
  /** What the columns share the width of. */
  readonly body: RefObject<HTMLElement | null>
  /** Stands where a card was dropped, for what is asked there. */
  readonly marker: RefObject<HTMLElement | null>
  readonly onDrop: (key: string, column: number) => void
}

/** Lets cards be dragged over the columns of a board: the whole height of a column takes them. */
export function useDragging({ columns, body, marker, onDrop }: DraggingOptions) {
  const [dragging, setDragging] = useState<Dragging | null>(null)

  function columnAt({ clientX }: DragEvent): number | null {
    const rect = body.current?.getBoundingClientRect()
    if (rect === undefined || rect.width === 0) return null
    const column = Math.floor(((clientX - rect.left) / rect.width) * columns)
    return column >= 0 && column < columns ? column : null
  }

  function mark({ clientX, clientY }: DragEvent): void {
    const rect = body.current?.getBoundingClientRect()
    if (rect === undefined || marker.current === null) return
    marker.current.style.left = `${clientX - rect.left}px`
    marker.current.style.top = `${clientY - rect.top}px`
  }

  return {
    dragging,
    handlers: {
      onDragStart(event: DragEvent<HTMLElement>) {
        const key = event.target instanceof HTMLElement ? event.target.dataset.line : undefined
        // A link in the card is dragged as a link.
        if (key === undefined) return
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', key)
        // What changes at once would end the dragging before it has begun.
        requestAnimationFrame(() => setDragging({ key, over: null }))
      },
      onDragOver(event: DragEvent<HTMLElement>) {
        if (dragging === null) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
        const over = columnAt(event)
        if (over !== dragging.over) setDragging({ ...dragging, over })
      },
      onDrop(event: DragEvent<HTMLElement>) {
        if (dragging === null) return
        event.preventDefault()
        const column = columnAt(event)
        mark(event)
        setDragging(null)
        if (column !== null) onDrop(dragging.key, column)
      },
      onDragEnd: () => setDragging(null),
    },
  }
}

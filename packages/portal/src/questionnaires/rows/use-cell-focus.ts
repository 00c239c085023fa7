import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { CellPlace } from './cell-errors.ts'

interface CellFocus {
  readonly scroller: RefObject<HTMLElement | null>
  readonly scrollTo: RefObject<((row: number) => void) | null>
}

/** Which cell of a table has the focus, and the way to give it to another one, also where that is not drawn yet. */
export function useCellFocus({ scroller, scrollTo }: CellFocus) {
  const [active, setActive] = useState<CellPlace | null>(null)
  const wanted = useRef<CellPlace | null>(null)

  // After every drawing: the cell that is wanted may have come with it.
  useLayoutEffect(() => {
    const place = wanted.current
    if (place === null) return
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-row="${place.row}"][data-column="${place.question}"]`,
    )
    if (cell === null || cell === undefined) return
    wanted.current = null
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (cell instanceof HTMLInputElement && cell.type === 'text') cell.select()
  })

  const focus = useCallback(
    (place: CellPlace) => {
      wanted.current = place
      scrollTo.current?.(place.row)
      setActive({ ...place })
    },
    [scrollTo],
  )
  return { active, setActive, focus }
}

/** The place of the cell that a control stands in; `null` where it is none. */
export function placeOfCell(target: EventTarget | null): CellPlace | null {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row][data-column]') : null
  return cell === null ? null : { row: Number(cell.dataset.row), question: Number(cell.dataset.column) }
}

import type { KeyboardEvent } from 'react'
import { isComposing } from '../../components/keyboard/key-press.ts'

/** Arrows walk through the rows of the chart, as in a list. */
export function onTimelineKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event.nativeEvent)) return
  const step =
    event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0
  if (step === 0 || !(event.target instanceof HTMLElement) || event.target.dataset.timelineRow === undefined) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-timeline-row]')]
  rows[rows.indexOf(event.target) + step]?.focus()
  event.preventDefault()
}

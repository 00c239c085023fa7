import { useLingui } from '@lingui/react/macro'
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { cellText } from './cell-text.ts'
import classes from './week.module.css'

interface WeekCellProps {
  readonly label: string
  readonly minutes: number
  readonly count: number
  readonly isReadOnly: boolean
  /** Takes what was typed; answers why it cannot, or `null`. */
  readonly onCommit: (typed: string) => string | null
  /** Takes several cells at once, from this one on. */
  readonly onPaste: (rows: readonly (readonly string[])[]) => void
}

const ways: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** One day of one row. Arrows lead to the next cell, Enter takes what was typed and goes down, Escape takes it back. */
export function WeekCell({ label, minutes, count, isReadOnly, onCommit, onPaste }: WeekCellProps) {
  const { t } = useLingui()
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const commit = (): boolean => {
    if (draft === null) return true
    const found = onCommit(draft)
    setProblem(found)
    if (found === null) setDraft(null)
    return found === null
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { currentTarget: input, key } = event
    if (key === 'Escape' && (draft !== null || problem !== null)) {
      event.stopPropagation()
      setDraft(null)
      setProblem(null)
    }
    if (key === 'Enter' && commit()) moveFrom(input, [event.shiftKey ? -1 : 1, 0])
    const way = ways[key]
    if (way === undefined || !isAtEdge(input, way[1])) return
    event.preventDefault()
    moveFrom(input, way)
  }
  const paste = (event: ClipboardEvent) => {
    const rows = event.clipboardData
      .getData('text/plain')
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split('\t'))
    if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) return
    event.preventDefault()
    onPaste(rows)
  }
  return (
    <td>
      <input
        aria-label={label}
        aria-invalid={problem !== null}
        title={problem ?? (count > 1 ? t`${count} entries` : undefined)}
        className={classes.cell}
        value={draft ?? cellText(minutes)}
        readOnly={isReadOnly}
        inputMode="text"
        autoComplete="off"
        onChange={(event) => setDraft(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={commit}
        onKeyDown={onKeyDown}
        onPaste={paste}
      />
    </td>
  )
}

/** Whether an arrow leads out of the field: up and down always do, to the sides where the text ends or all of it is chosen. */
function isAtEdge({ selectionStart, selectionEnd, value }: HTMLInputElement, step: number): boolean {
  if (step === 0 || (selectionStart === 0 && selectionEnd === value.length)) return true
  return step < 0 ? selectionEnd === 0 : selectionStart === value.length
}

function moveFrom(input: HTMLInputElement, [rows, columns]: readonly [number, number]): void {
  const row = input.closest('tr')
  if (row === null) return
  const cells = [...row.querySelectorAll('input')]
  const lines = [...(row.closest('tbody')?.querySelectorAll('tr') ?? [])]
  const line = lines[lines.indexOf(row) + rows]
  line?.querySelectorAll('input')[cells.indexOf(input) + columns]?.focus()
}

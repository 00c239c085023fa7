import { useLingui } from '@lingui/react/macro'
import { IconDots } from '@tabler/icons-react'
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { cellText } from './cell-text.ts'
import { isAtEdge, moveFrom, ways } from './cell-ways.ts'
import classes from './week.module.css'

interface WeekCellProps {
  readonly label: string
  readonly minutes: number
  /** How many entries stand in it: the sum of several is not written, only opened. */
  readonly count: number
  readonly isReadOnly: boolean
  /** Takes what was typed; answers whether it could. */
  readonly onCommit: (typed: string) => boolean
  /** What was typed stands no more: neither is what was wrong with it. */
  readonly onLeave: () => void
  /** Takes several cells at once, from this one on. */
  readonly onPaste: (rows: readonly (readonly string[])[]) => void
  /** Opens the entries that stand in it, or the form of a first one. */
  readonly onOpen: (cell: HTMLElement) => void
}

/**
 * One day of one row. Arrows lead to the next cell, Enter takes what was typed and goes down, Escape takes it back, and
 * Alt+Enter opens what stands in it, as Enter does where that is several entries.
 */
export function WeekCell(props: WeekCellProps) {
  const { label, minutes, count, isReadOnly, onCommit, onLeave, onPaste, onOpen } = props
  const { t, i18n } = useLingui()
  const [draft, setDraft] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const isOpenable = count > 0 || !isReadOnly
  const open = () => {
    if (isOpenable && field.current !== null) onOpen(field.current)
  }
  const leave = () => {
    setDraft(null)
    setWrong(false)
    onLeave()
  }
  const commit = (): boolean => {
    if (draft === null) return true
    const isDone = onCommit(draft)
    if (isDone) leave()
    else setWrong(true)
    return isDone
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { currentTarget: input, key } = event
    if (key === 'Escape' && draft !== null) {
      event.stopPropagation()
      leave()
    }
    if (key === 'Enter' && (event.altKey || (count > 1 && draft === null))) {
      event.preventDefault()
      event.stopPropagation()
      return open()
    }
    if (key === 'Enter' && commit()) moveFrom(input, [event.shiftKey ? -1 : 1, 0])
    const way = ways[key]
    if (way === undefined || !isAtEdge(input, way[1])) return
    event.preventDefault()
    moveFrom(input, way)
  }
  const paste = (event: ClipboardEvent) => {
    const rows = pastedRows(event)
    if (rows === null) return
    event.preventDefault()
    onPaste(rows)
  }
  const number = i18n.number(count)
  return (
    <td className={classes.day}>
      <input
        ref={field}
        aria-label={count > 1 ? t`${label}, ${number} entries` : label}
        aria-invalid={isWrong}
        aria-keyshortcuts="Alt+Enter"
        className={classes.cell}
        value={draft ?? cellText(minutes)}
        readOnly={isReadOnly || count > 1}
        inputMode="text"
        autoComplete="off"
        onChange={(event) => setDraft(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onClick={count > 1 ? open : undefined}
        onBlur={commit}
        onKeyDown={onKeyDown}
        onPaste={paste}
      />
      {isOpenable ? <OpenButton label={label} count={count} onOpen={open} /> : null}
    </td>
  )
}

interface OpenButtonProps {
  readonly label: string
  readonly count: number
  readonly onOpen: () => void
}

/** Opens a cell by the mouse; keys come by the cell itself. */
function OpenButton({ label, count, onOpen }: OpenButtonProps) {
  const { t, i18n } = useLingui()
  const number = i18n.number(count)
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.more}
      data-several={count > 1}
      aria-label={count > 1 ? t`${number} entries: ${label}` : t`Open ${label}`}
      title={t`Open (Alt+Enter)`}
      onClick={onOpen}
    >
      {count > 1 ? number : <IconDots size={14} aria-hidden />}
    </button>
  )
}

/** What is pasted, where it is more than one cell. */
function pastedRows({ clipboardData }: ClipboardEvent): readonly (readonly string[])[] | null {
  const lines = clipboardData.getData('text/plain').trimEnd().split(/\r?\n/)
  const rows = lines.map((line) => line.split('\t'))
  return rows.length < 2 && (rows[0]?.length ?? 0) < 2 ? null : rows
}

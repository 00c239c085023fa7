import { useLingui } from '@lingui/react/macro'
import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import classes from './agenda.module.css'
import type { AgendaChange, AgendaDraftItem } from './agenda-draft.ts'

interface AgendaRowProps {
  readonly item: AgendaDraftItem
  /** From 1. */
  readonly place: number
  readonly count: number
  /** Whether its minutes are none, and that is to be said. */
  readonly isWrong: boolean
  readonly onChange: (change: AgendaChange) => void
}

/** One item of an agenda while it is written; a new one takes the focus. */
export function AgendaRow({ item, place, count, isWrong, onChange }: AgendaRowProps) {
  const { t } = useLingui()
  const { id, title, minutes } = item
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current?.value === '') field.current.focus()
  }, [])

  function move(by: 1 | -1): void {
    const focused = document.activeElement
    onChange({ kind: 'move', id, by })
    // What changes its place in the document loses the focus, and so does a button that can do no more.
    requestAnimationFrame(() => {
      const button = focused instanceof HTMLButtonElement && focused.disabled ? null : focused
      if (button instanceof HTMLElement) button.focus()
      else field.current?.focus()
    })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    if (event.altKey && event.key === 'ArrowUp') move(-1)
    else if (event.altKey && event.key === 'ArrowDown') move(1)
    else if (event.key === 'Enter') onChange({ kind: 'add', after: id })
    else return
    event.preventDefault()
  }

  return (
    <li className={classes.row}>
      <input
        ref={field}
        className={classes.field}
        aria-label={t`Item ${place}`}
        placeholder={t`What is it about?`}
        maxLength={200}
        value={title}
        onChange={({ currentTarget: { value } }) => onChange({ kind: 'write', id, text: { title: value } })}
        onKeyDown={onKeyDown}
      />
      <input
        className={classes.field}
        aria-label={t`Minutes of item ${place}`}
        placeholder={t`min`}
        inputMode="numeric"
        maxLength={4}
        aria-invalid={isWrong}
        title={isWrong ? t`Enter 1 to 1440 minutes, or nothing.` : undefined}
        value={minutes}
        onChange={({ currentTarget: { value } }) => onChange({ kind: 'write', id, text: { minutes: value } })}
        onKeyDown={onKeyDown}
      />
      <RowTools place={place} count={count} onMove={move} onRemove={() => onChange({ kind: 'remove', id })} />
    </li>
  )
}

interface RowToolsProps {
  readonly place: number
  readonly count: number
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

function RowTools({ place, count, onMove, onRemove }: RowToolsProps) {
  const { t } = useLingui()
  const look = { variant: 'subtle', color: 'gray', size: 'sm' } as const
  return (
    <span className={classes.tools}>
      <ActionIcon
        {...look}
        aria-label={t`Move item ${place} up`}
        title={t`Move up (Alt+↑)`}
        disabled={place === 1}
        onClick={() => onMove(-1)}
      >
        <IconChevronUp size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon
        {...look}
        aria-label={t`Move item ${place} down`}
        title={t`Move down (Alt+↓)`}
        disabled={place === count}
        onClick={() => onMove(1)}
      >
        <IconChevronDown size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon {...look} aria-label={t`Remove item ${place}`} title={t`Remove`} onClick={onRemove}>
        <IconX size={15} aria-hidden />
      </ActionIcon>
    </span>
  )
}

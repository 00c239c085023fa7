import type { FactDefinition } from '@fairlead/playbook'
import { useState } from 'react'
import { FloatingPanel } from '../../components/floating/floating-panel.tsx'
import { entryWords } from '../entry/entry-words.ts'
import { SetField } from '../form/choice-fields.tsx'
import type { CellProps } from './answer-cell.tsx'
import classes from './answer-table.module.css'

interface SetCellProps extends CellProps {
  readonly definition: Extract<FactDefinition, { type: 'set' }>
}

/** A cell that takes several choices: it says them, and opens them to be chosen. */
export function SetCell({ question, words, entry, onWrite, control, definition }: SetCellProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const said = entry === null ? '' : entryWords(words, question, entry)
  function close(): void {
    setAnchor(null)
    requestAnimationFrame(() => document.activeElement === document.body && anchor?.focus({ preventScroll: true }))
  }
  const { 'aria-label': label, 'aria-invalid': isInvalid, ...place } = control
  const choices = (
    <SetField {...{ question, words, entry, onWrite, definition, label }} describedBy={undefined} isInvalid={false} />
  )
  return (
    <>
      <button
        type="button"
        {...place}
        aria-label={`${label}: ${said}`}
        data-invalid={isInvalid}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {said}
      </button>
      {anchor === null ? null : (
        <FloatingPanel
          anchor={anchor}
          onClose={close}
          width={320}
          trapFocus
          position="bottom-start"
          content={{ 'aria-label': label, className: classes.choices ?? '', children: choices }}
        />
      )}
    </>
  )
}

import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useId, useState } from 'react'
import type { ChoiceCommand } from '../keyboard/command.ts'
import { isComposing } from '../keyboard/key-press.ts'
import { ModalDialog } from '../modal-dialog/modal-dialog.tsx'
import classes from './command-palette.module.css'
import { entryId } from './palette-entry-id.ts'
import { PaletteHints } from './palette-hints.tsx'
import { PaletteList } from './palette-list.tsx'
import { usePaletteSections } from './use-palette-sections.ts'
import { useRunEntry } from './use-run-entry.ts'

interface CommandPaletteProps {
  /** The command whose choices it opens with. */
  readonly command: ChoiceCommand | null
  readonly onClose: () => void
}

/** Finds every command of the screen by its name; the field keeps the focus while the arrows go through the list. */
export function CommandPalette({ command, onClose }: CommandPaletteProps) {
  const { t } = useLingui()
  const id = useId()
  const [asking, setAsking] = useState(command)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const { sections, state } = usePaletteSections(asking, text)
  const entries = sections.flatMap(({ entries }) => entries)
  const active = entries[Math.min(at, entries.length - 1)]
  const run = useRunEntry(onClose, (next) => {
    setAsking(next)
    search('')
  })

  function search(next: string): void {
    setText(next)
    setAt(0)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event.nativeEvent)) return
    const to = placeAfter(event, Math.min(at, entries.length - 1), entries.length)
    if (to !== null) setAt(to)
    else if (event.key === 'Enter') run(active)
    else if (event.key === 'Backspace' && text === '' && asking !== null) setAsking(null)
    else return
    event.preventDefault()
  }

  return (
    <ModalDialog label={t`Commands`} onClose={onClose} className={classes.palette}>
      <div className={classes.field}>
        {asking === null ? null : <span className={classes.asking}>{asking.title}</span>}
        <input
          // biome-ignore lint/a11y/noAutofocus: the dialog is opened to type into it
          autoFocus
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          {...(active === undefined ? {} : { 'aria-activedescendant': entryId(id, active) })}
          aria-label={asking?.question ?? t`Search for commands`}
          placeholder={asking?.question ?? t`What do you want to do?`}
          value={text}
          onChange={(event) => search(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          spellCheck={false}
          autoComplete="off"
        />
      </div>
      <PaletteList
        id={id}
        sections={sections}
        active={active}
        state={state}
        onPoint={(entry) => setAt(entries.indexOf(entry))}
        onChoose={run}
      />
      <PaletteHints isAsking={asking !== null} />
    </ModalDialog>
  )
}

function placeAfter({ key, ctrlKey }: KeyboardEvent, from: number, length: number): number | null {
  if (length === 0) return null
  if (key === 'ArrowDown' || (ctrlKey && key === 'n')) return (from + 1) % length
  if (key === 'ArrowUp' || (ctrlKey && key === 'p')) return (from - 1 + length) % length
  return null
}

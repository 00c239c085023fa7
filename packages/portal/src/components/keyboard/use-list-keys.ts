import { useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useRef } from 'react'
import type { KeyNote } from './command.ts'
import { useCommands, useKeyNotes } from './keyboard-context.ts'

/**
 * Tells the overview of the keyboard which keys a list handles itself, beside those that lead through it; `j` leads into
 * it from anywhere, by `focus`. Keep the notes with `useMemo`.
 */
export function useListKeys(own: readonly Omit<KeyNote, 'section'>[], focus: () => void): void {
  const { t } = useLingui()
  const section = t`In a list`
  const notes = useMemo(
    () =>
      [{ title: t`Next`, keys: ['j', 'ArrowDown'] }, { title: t`Previous`, keys: ['k', 'ArrowUp'] }, ...own].map(
        (note) => ({ ...note, section }),
      ),
    [t, section, own],
  )
  useKeyNotes(notes)
  const latest = useRef(focus)
  useEffect(() => {
    latest.current = focus
  })
  const commands = useMemo(
    () => [{ id: 'list', title: t`Go to the list`, section, shortcut: 'j', run: () => latest.current() }],
    [t, section],
  )
  useCommands(commands)
}

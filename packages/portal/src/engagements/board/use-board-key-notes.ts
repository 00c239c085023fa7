import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useCommands, useKeyNotes } from '../../components/keyboard/keyboard-context.ts'

/** Tells the overview of the keyboard what works on the board, and lets `j` lead into it from anywhere. */
export function useBoardKeyNotes(canChange: boolean): void {
  const { t } = useLingui()
  const section = t`On the board`
  const notes = useMemo(
    () =>
      [
        { title: t`Next card`, keys: ['j', 'ArrowDown'] },
        { title: t`Previous card`, keys: ['k', 'ArrowUp'] },
        { title: t`To the other columns`, keys: ['ArrowLeft', 'ArrowRight'] },
        { title: t`Open the task`, keys: ['Enter'] },
        { title: t`Open on its page`, keys: ['o'] },
        ...(canChange
          ? [
              { title: t`State: to another column`, keys: ['s'] },
              { title: t`Assign to a person`, keys: ['a'] },
            ]
          : []),
      ].map((note) => ({ ...note, section })),
    [t, section, canChange],
  )
  useKeyNotes(notes)
  const commands = useMemo(
    () => [
      {
        id: 'board',
        title: t`Go to the board`,
        section,
        shortcut: 'j',
        run: () => document.querySelector<HTMLElement>('[data-line][tabindex="0"]')?.focus(),
      },
    ],
    [t, section],
  )
  useCommands(commands)
}

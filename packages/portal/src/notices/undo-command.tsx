import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useCommands } from '../components/keyboard/keyboard-context.ts'
import { useUndoStack } from '../undo/undo-context.ts'
import type { Undoable } from '../undo/undo-stack.ts'

/** Ctrl+Z takes back what was done last, told or not. */
export function UndoCommand({ newest }: { readonly newest: Undoable | undefined }) {
  const { t } = useLingui()
  const stack = useUndoStack()
  const commands = useMemo(() => {
    if (newest === undefined) return []
    const { text } = newest
    const run = () => stack.takeBack(newest)
    return [
      { id: 'undo', title: t`Undo my last change: ${text}`, section: t`Last change`, shortcut: 'mod+z', run } as const,
    ]
  }, [newest, stack, t])
  useCommands(commands)
  return null
}

import { useEffect, useRef } from 'react'
import type { AnyCommand } from './command.ts'
import { isComposing, keyName, takesText } from './key-press.ts'
import { noSequence, pressKey } from './key-sequence.ts'
import { isSingleKey, type Shortcut } from './shortcut.ts'

interface ShortcutOptions {
  readonly commands: () => readonly AnyCommand[]
  readonly hasSingleKeys: boolean
  readonly onCommand: (command: AnyCommand) => void
}

/** Runs commands by their shortcuts, wherever the focus is, as long as nothing there takes the key itself. */
export function useShortcuts(options: ShortcutOptions): void {
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  useEffect(() => {
    let sequence = noSequence

    function press(event: KeyboardEvent, isBegun: boolean): void {
      if (event.defaultPrevented || event.repeat || isComposing(event) || isModifier(event)) return
      const { commands, onCommand } = latest.current
      const shortcuts = shortcutsFor(event.target, latest.current)
      const step = pressKey(sequence, event, { shortcuts, now: event.timeStamp })
      // A key that does not go on with what was begun is left to whatever has the focus, which comes first.
      const isTaken = step.matched !== null || step.sequence.length > (isBegun ? 1 : 0)
      sequence = isTaken ? step.sequence : noSequence
      if (!isTaken) return
      event.preventDefault()
      event.stopPropagation()
      const command = commands().find(({ shortcut }) => shortcut !== undefined && shortcut === step.matched)
      if (command !== undefined) onCommand(command)
    }

    // The second key of "g e" must not do what it does alone in a row of a table.
    const onCapture = (event: KeyboardEvent) => sequence.length > 0 && press(event, true)
    const onBubble = (event: KeyboardEvent) => press(event, false)
    window.addEventListener('keydown', onCapture, true)
    window.addEventListener('keydown', onBubble)
    return () => {
      window.removeEventListener('keydown', onCapture, true)
      window.removeEventListener('keydown', onBubble)
    }
  }, [])
}

const editingKeys = /^mod\+(?:shift\+)?[abcivxyz]$/

function shortcutsFor(target: EventTarget | null, { commands, hasSingleKeys }: ShortcutOptions): readonly Shortcut[] {
  const all = commands().flatMap(({ shortcut }) => (shortcut === undefined ? [] : [shortcut]))
  const inText = takesText(target)
  const inFront = target instanceof Element && target.closest('dialog, [role="dialog"], [role="menu"]') !== null
  return all.filter((shortcut) => {
    if (isSingleKey(shortcut)) return hasSingleKeys && !inText && !inFront
    return !inText || !editingKeys.test(shortcut)
  })
}

function isModifier(event: KeyboardEvent): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta'].includes(keyName(event))
}

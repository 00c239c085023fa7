import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { readPreference, writePreference } from '../../session/preference.ts'
import { type AnyCommand, asksForChoice } from './command.ts'
import { CommandRegistry } from './command-registry.ts'
import { type Keyboard, KeyboardContext, type KeyboardDialog, useCommands } from './keyboard-context.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** Everything below can add commands; their shortcuts work in the whole window. */
export function KeyboardProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(() => new CommandRegistry())
  const [dialog, show] = useState<KeyboardDialog | null>(null)
  const [hasSingleKeys, setOn] = useState(() => readPreference('singleKeys') !== 'off')
  const setSingleKeys = useCallback((on: boolean) => {
    writePreference('singleKeys', on ? 'on' : 'off')
    setOn(on)
  }, [])
  const run = useCallback((command: AnyCommand) => {
    if (asksForChoice(command)) show({ kind: 'palette', command })
    else command.run()
  }, [])
  useShortcuts({ commands: registry.commands, hasSingleKeys, onCommand: run })
  const keyboard = useMemo(
    () => ({ registry, dialog, show, hasSingleKeys, setSingleKeys }),
    [registry, dialog, hasSingleKeys, setSingleKeys],
  )
  return (
    <KeyboardContext value={keyboard}>
      <OwnCommands keyboard={keyboard} />
      {children}
    </KeyboardContext>
  )
}

/** What the keyboard can do about itself. */
function OwnCommands({ keyboard }: { readonly keyboard: Keyboard }) {
  const { t } = useLingui()
  const { show, dialog, hasSingleKeys, setSingleKeys } = keyboard
  const isOpen = dialog?.kind === 'palette'
  const commands = useMemo(
    () => [
      {
        id: 'palette',
        title: t`Search for commands`,
        section: t`Keyboard`,
        shortcut: 'mod+k',
        run: () => show(isOpen ? null : { kind: 'palette', command: null }),
      },
      { id: 'help', title: t`All shortcuts`, section: t`Keyboard`, shortcut: '?', run: () => show({ kind: 'help' }) },
      {
        id: 'single-keys',
        title: hasSingleKeys ? t`Switch off shortcuts of one key` : t`Switch on shortcuts of one key`,
        section: t`Keyboard`,
        run: () => setSingleKeys(!hasSingleKeys),
      },
    ],
    [t, show, isOpen, hasSingleKeys, setSingleKeys],
  )
  useCommands(commands, 'frame')
  return null
}

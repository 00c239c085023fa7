import { useNotify } from '../../notices/notify-context.ts'
import { readPreference, writePreference } from '../../session/preference.ts'
import { asksForChoice, type ChoiceCommand } from '../keyboard/command.ts'
import type { PaletteEntry, PaletteTarget } from './palette-entries.ts'
import { type RecentCommand, readRecent, withRecent } from './recent-commands.ts'

/** Does what a line of the palette stands for, and remembers it; a command that asks for a choice is asked in the palette. */
export function useRunEntry(onClose: () => void, onAsk: (command: ChoiceCommand) => void) {
  const notify = useNotify()
  return (entry: PaletteEntry | undefined): void => {
    if (entry === undefined) return
    const { target } = entry
    if (target.kind === 'command' && asksForChoice(target.command)) {
      onAsk(target.command)
      return
    }
    // What was found by its words is found by them again.
    if (target.command.section !== '')
      remember({ command: target.command.id, choice: target.kind === 'choice' ? nameOf(target.choice) : null })
    // The focus goes back first: what the command opens would have it taken away again.
    onClose()
    runTarget(target).catch(notify)
  }
}

async function runTarget(target: PaletteTarget): Promise<void> {
  if (target.kind === 'command') {
    if (!asksForChoice(target.command)) target.command.run()
    return
  }
  const { command, choice } = target
  const choices = await command.choices(new AbortController().signal)
  choices.find(({ id }) => id === choice.id)?.run()
}

function nameOf({ id, title }: { readonly id: string; readonly title: string }): RecentCommand['choice'] {
  return { id, title }
}

function remember(run: RecentCommand): void {
  const recent = readRecent(readPreference('recentCommands'))
  writePreference('recentCommands', JSON.stringify(withRecent(recent, run)))
}

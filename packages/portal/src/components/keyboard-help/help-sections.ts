import type { AnyCommand, KeyNote } from '../keyboard/command.ts'
import type { Shortcut } from '../keyboard/shortcut.ts'

interface HelpSection {
  readonly name: string
  readonly keys: readonly { readonly title: string; readonly shortcuts: readonly Shortcut[] }[]
}

/** Everything that a key does, under its section: what parts of the screen handle themselves, then the commands. */
export function helpSections(commands: readonly AnyCommand[], notes: readonly KeyNote[]): readonly HelpSection[] {
  const keys = [
    ...notes.map(({ section, title, keys }) => ({ section, title, shortcuts: keys })),
    ...commands.flatMap(({ section, title, shortcut }) =>
      shortcut === undefined ? [] : [{ section, title, shortcuts: [shortcut] }],
    ),
  ]
  // Two tables of one screen say the same about their keys.
  const once = new Map(keys.map((key) => [`${key.section}\n${key.title}`, key]))
  return [...Map.groupBy(once.values(), ({ section }) => section)].map(([name, members]) => ({ name, keys: members }))
}

import { type AnyCommand, asksForChoice, type ChoiceCommand, type CommandChoice } from '../keyboard/command.ts'
import type { Shortcut } from '../keyboard/shortcut.ts'
import { type FindPinyin, fuzzyMatch } from './fuzzy-match.ts'
import type { RecentCommand } from './recent-commands.ts'

/** What the palette does for one of its lines. */
export type PaletteTarget =
  | { readonly kind: 'command'; readonly command: AnyCommand }
  | { readonly kind: 'choice'; readonly command: ChoiceCommand; readonly choice: Pick<CommandChoice, 'id' | 'title'> }

/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string
  readonly title: string
  readonly detail: string | null
  readonly shortcut: Shortcut | null
  readonly places: ReadonlySet<number>
  readonly target: PaletteTarget
}

export interface PaletteSection {
  readonly name: string
  readonly entries: readonly PaletteEntry[]
}

interface Search {
  readonly text: string
  readonly findPinyin?: FindPinyin
}

const nowhere: ReadonlySet<number> = new Set()
/** More than that nobody looks through: another letter narrows them down. */
const mostChoices = 50

/** The commands that what was typed finds, under their sections; the section with the best of them first. */
export function commandSections(commands: readonly AnyCommand[], search: Search): readonly PaletteSection[] {
  const found = commands.flatMap((command) => {
    const match = matchCommand(command, search)
    return match === null ? [] : [{ command, ...match }]
  })
  if (search.text.trim() !== '') found.sort((a, b) => b.score - a.score)
  const sections = Map.groupBy(found, ({ command }) => command.section)
  return [...sections].map(([name, members]) => ({
    name,
    entries: members.map(({ command, places }) => commandEntry(command, places)),
  }))
}

/** The commands that were run last, as far as they are there on this screen. */
export function recentEntries(
  commands: readonly AnyCommand[],
  recent: readonly RecentCommand[],
): readonly PaletteEntry[] {
  return recent.flatMap((run): readonly PaletteEntry[] => {
    const command = commands.find(({ id }) => id === run.command)
    if (command === undefined) return []
    if (run.choice === null) return [{ ...commandEntry(command, nowhere), id: `recent ${command.id}` }]
    if (!asksForChoice(command)) return []
    const entry = choiceEntry(command, { ...run.choice, detail: command.title }, nowhere)
    return [{ ...entry, id: `recent ${entry.id}` }]
  })
}

/** The choices of a command that what was typed finds, the best first, as many as can be looked through. */
export function choiceEntries(
  command: ChoiceCommand,
  choices: readonly CommandChoice[],
  { text, findPinyin }: Search,
): readonly PaletteEntry[] {
  const found = choices.flatMap((choice) => {
    const match = fuzzyMatch(choice.title, text, findPinyin)
    return match === null ? [] : [{ choice, ...match }]
  })
  if (text.trim() !== '') found.sort((a, b) => b.score - a.score)
  return found.slice(0, mostChoices).map(({ choice, places }) => choiceEntry(command, choice, places))
}

function matchCommand({ title, keywords = [] }: AnyCommand, { text, findPinyin }: Search) {
  const own = fuzzyMatch(title, text, findPinyin)
  if (own !== null) return own
  // What a keyword finds is not marked: the title does not hold it.
  const other = fuzzyMatch([title, ...keywords].join(' '), text, findPinyin)
  return other === null ? null : { score: other.score / 2, places: nowhere }
}

function commandEntry(command: AnyCommand, places: ReadonlySet<number>): PaletteEntry {
  const { id, title, shortcut = null } = command
  return { id, title, detail: null, shortcut, places, target: { kind: 'command', command } }
}

function choiceEntry(
  command: ChoiceCommand,
  choice: Pick<CommandChoice, 'id' | 'title' | 'detail'>,
  places: ReadonlySet<number>,
): PaletteEntry {
  const { id, title, detail = null } = choice
  return {
    id: `${command.id} ${id}`,
    title,
    detail,
    shortcut: null,
    places,
    target: { kind: 'choice', command, choice },
  }
}

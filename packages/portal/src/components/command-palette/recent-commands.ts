/** A command that was run, with the choice that it was run for. */
export interface RecentCommand {
  readonly command: string
  readonly choice: { readonly id: string; readonly title: string } | null
}

const mostKept = 5

/** The remembered commands, the newest first; what cannot be read is none. */
export function readRecent(text: string | null): readonly RecentCommand[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(found) ? found.flatMap(asRecent).slice(0, mostKept) : []
  } catch {
    return []
  }
}

/** Puts a command first among the remembered ones. */
export function withRecent(recent: readonly RecentCommand[], run: RecentCommand): readonly RecentCommand[] {
  const isSame = (other: RecentCommand) => other.command === run.command && other.choice?.id === run.choice?.id
  return [run, ...recent.filter((other) => !isSame(other))].slice(0, mostKept)
}

function asRecent(value: unknown): readonly RecentCommand[] {
  if (typeof value !== 'object' || value === null) return []
  const { command, choice } = value as Record<string, unknown>
  if (typeof command !== 'string') return []
  if (choice === null) return [{ command, choice }]
  const { id, title } = Object(choice) as Record<string, unknown>
  return typeof id === 'string' && typeof title === 'string' ? [{ command, choice: { id, title } }] : []
}

import { parseTimeLine } from '@fairlead/contract'

/** The minutes that were typed where nothing but a length of time is asked for: 0 for nothing, `null` where it is none. */
export function typedMinutes(typed: string): number | null {
  const written = typed.trim()
  if (written === '' || /^0+(?:m|h|:00)?$/.test(written)) return 0
  // No day counts here, whichever it is today.
  const nothing = { services: [], tasks: [], people: [], today: '2000-01-01' }
  const { minutes, text, day, problems } = parseTimeLine(written, nothing)
  return text === null && day === null && problems.length === 0 ? minutes : null
}

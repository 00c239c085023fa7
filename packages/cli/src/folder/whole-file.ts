import type { Span } from '@fairlead/playbook'

/** The start of a file as a place, for what is said of the whole of it. */
export function wholeFile(file: string): Span {
  const start = { line: 1, column: 1, offset: 0 }
  return { file, start, end: start }
}

import type { Diagnostic, Severity, Span } from '@fairlead/playbook'
import type { PlaybookFiles } from '../folder/playbook-files.ts'
import type { Paint } from '../terminal/paint.ts'
import { codeFrame } from './code-frame.ts'
import { printable } from './display-width.ts'

interface TextOptions {
  readonly paint: Paint
  /** The widest line of source that is shown. */
  readonly width: number
}

const colours = { error: 'red', warning: 'yellow', hint: 'cyan' } as const satisfies Record<Severity, string>

/**
 * Writes diagnostics for people: place, severity, code and reason on one line that editors can follow, then the
 * source, other places that it speaks of, and what to do.
 */
export function diagnosticText(
  diagnostics: readonly Diagnostic[],
  files: Pick<PlaybookFiles, 'textOf' | 'pathOf'>,
  { paint, width }: TextOptions,
): string {
  const lines = linesOnce(files)
  const place = ({ file, start }: Span) => `${printable(files.pathOf(file))}:${start.line}:${start.column}`
  const one = ({ code, severity, message, span, related, help, fix }: Diagnostic): string => {
    const colour = colours[severity]
    const frame = codeFrame(lines(span.file), span, { width, paint: (text) => paint(colour, text) })
    return [
      `${paint('bold', place(span))} ${paint(colour, `${severity} ${code}`)} ${printable(message)}`,
      ...frame.map((line) => `  ${line}`),
      ...related.map((other) => `  ${paint('dim', 'see:')} ${place(other.span)} ${printable(other.message)}`),
      `  ${paint('dim', 'help:')} ${printable(help)}`,
      ...(fix === undefined ? [] : [`  ${paint('dim', 'fix:')} ${printable(fix.title)}, with --fix`]),
      '',
    ].join('\n')
  }
  return diagnostics.map((diagnostic) => `${one(diagnostic)}\n`).join('')
}

/** The lines of a file, split once however many diagnostics it has; none where it was not read. */
function linesOnce({ textOf }: Pick<PlaybookFiles, 'textOf'>): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (file) => {
    const before = known.get(file)
    if (before !== undefined) return before
    const lines = textOf(file)?.split(/\r\n|\n|\r/) ?? []
    known.set(file, lines)
    return lines
  }
}

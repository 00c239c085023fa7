import type { Diagnostic } from '@fairlead/playbook'
import type { PlaybookFiles } from '../folder/playbook-files.ts'
import { type ExitCode, exitCode } from '../terminal/exit-code.ts'
import { paintFor } from '../terminal/paint.ts'
import type { Terminal, TextSink } from '../terminal/terminal.ts'
import { counted } from '../text/counted.ts'
import { diagnosticText } from '../text/diagnostic-text.ts'

const usualWidth = 100

/** Writes diagnostics for people to one of the terminal's streams, as wide as that is. */
export function report(
  diagnostics: readonly Diagnostic[],
  files: PlaybookFiles,
  { sink, terminal }: { readonly sink: TextSink; readonly terminal: Terminal },
): void {
  const width = Math.max(40, (sink.isTTY === true ? (sink.columns ?? usualWidth) : usualWidth) - 12)
  sink.write(diagnosticText(diagnostics, files, { paint: paintFor(sink, terminal), width }))
}

/** How many findings there are, by severity: "2 errors, 1 warning". */
export function tally(diagnostics: readonly Diagnostic[]): string {
  const count = (wanted: Diagnostic['severity']) => diagnostics.filter(({ severity }) => severity === wanted).length
  const parts = (['error', 'warning', 'hint'] as const).flatMap((severity) =>
    count(severity) > 0 ? [counted(count(severity), severity)] : [],
  )
  return parts.length === 0 ? 'No findings' : parts.join(', ')
}

/** What a check comes to: errors fail, and warnings beyond those that are put up with; hints never. */
export function verdict(diagnostics: readonly Diagnostic[], mostWarnings: number): ExitCode {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length
  return diagnostics.some(isError) || warnings > mostWarnings ? exitCode.findings : exitCode.clean
}

/** Whether a finding keeps the playbook from being compiled. */
export function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

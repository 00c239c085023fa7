import type { Diagnostic, RelatedPlace } from '../model/diagnostic.ts'
import { type DiagnosticCode, diagnosticCodes } from '../model/diagnostic-codes.ts'
import type { Fix } from '../model/fix.ts'
import type { Span } from '../model/span.ts'

/** Makes the diagnostic of a code at a place; `words` fill the braces of its message and help. */
export function diagnose(code: DiagnosticCode, span: Span, words: Readonly<Record<string, string>> = {}): Diagnostic {
  const { severity, message, help } = diagnosticCodes[code]
  return { code, severity, message: fill(message, words), span, related: [], help: fill(help, words) }
}

/** The same diagnostic with other places that it speaks of. */
export function withRelated(diagnostic: Diagnostic, related: readonly RelatedPlace[]): Diagnostic {
  return { ...diagnostic, related }
}

/** The same diagnostic with a mechanical remedy. */
export function withFix(diagnostic: Diagnostic, fix: Fix): Diagnostic {
  return { ...diagnostic, fix }
}

function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')
}

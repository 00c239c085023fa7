import type { Diagnostic } from '@fairlead/playbook'

/** A diagnostic as other programs read it: flat, with the file relative to the path that was checked. */
export function diagnosticJson({ code, severity, message, span, related, help }: Diagnostic) {
  return {
    ...place(span),
    code,
    severity,
    message,
    help,
    related: related.map((other) => ({ ...place(other.span), message: other.message })),
  }
}

function place({ file, start, end }: Diagnostic['span']) {
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

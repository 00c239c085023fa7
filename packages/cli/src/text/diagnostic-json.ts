import type { Diagnostic } from '@fairlead/playbook'
import type { PlaybookFiles } from '../folder/playbook-files.ts'
import { codePointColumns } from './code-point-columns.ts'
import { docsOf } from './docs-of.ts'

/**
 * Diagnostics as other programs read them: flat, with files relative to the path that was checked. Lines and columns
 * count from 1, offsets from 0, all in UTF-16 code units but for the columns that are named after code points.
 */
export function diagnosticJson(diagnostics: readonly Diagnostic[], { textOf }: Pick<PlaybookFiles, 'textOf'>): string {
  const columnOf = codePointColumns(textOf)
  const place = ({ file, start, end }: Diagnostic['span']) => ({
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    codePointColumn: columnOf(file, start),
    endCodePointColumn: columnOf(file, end),
    offset: start.offset,
    endOffset: end.offset,
  })
  const found = diagnostics.map(({ code, severity, message, span, related, help, fix }) => ({
    ...place(span),
    code,
    severity,
    message,
    help,
    docs: docsOf(code),
    related: related.map((other) => ({ ...place(other.span), message: other.message })),
    fix:
      fix === undefined
        ? null
        : { title: fix.title, edits: fix.edits.map((edit) => ({ ...place(edit.span), text: edit.text })) },
  }))
  return `${JSON.stringify(found, null, 2)}\n`
}

import {
  check,
  type Diagnostic,
  type DiagnosticCode,
  type Example,
  readManifest,
  readPlaybook,
} from '@fairlead/playbook'
import { codeFrame } from './code-frame.ts'
import { printable } from './display-width.ts'

/** The day on which the examples are checked: some of them tell of days to come. */
const exampleDay = '2026-11-22'
const manifestFile = 'playbook.yaml'
/** Examples are shown whole. */
const wide = 1000

/** The files of an example, its manifest first. */
export function exampleFiles({ pages, manifest }: Example): readonly (readonly [file: string, text: string])[] {
  return [...(manifest === undefined ? [] : [[manifestFile, manifest] as const]), ...Object.entries(pages)]
}

/** What the check says of an example with one code. */
export function findingsOfExample({ pages, manifest }: Example, code: DiagnosticCode): readonly Diagnostic[] {
  const files = Object.entries(pages).map(([file, text]) => ({ file, text }))
  const read = manifest === undefined ? undefined : readManifest(manifestFile, manifest)
  return check(readPlaybook(files, read), { today: exampleDay }).filter((found) => found.code === code)
}

/** The files of an example line by line, with what is found in them underlined and said. */
export function exampleText(example: Example, findings: readonly Diagnostic[]): string {
  return exampleFiles(example)
    .flatMap(([file, text]) => [
      `  ${file}`,
      ...linesWith(
        text,
        findings.filter(({ span }) => span.file === file),
      ),
      '',
    ])
    .join('\n')
}

function linesWith(text: string, findings: readonly Diagnostic[]): readonly string[] {
  const lines = text.split('\n').slice(0, -1)
  const gutter = String(lines.length).length
  return lines.flatMap((line, index) => {
    const marks = findings
      .filter(({ span }) => span.start.line === index + 1)
      .flatMap(({ span, message }) => [underline(lines, span), message])
    return [
      `  ${String(index + 1).padStart(gutter)} | ${printable(line)}`.trimEnd(),
      ...marks.map((mark) => `  ${' '.repeat(gutter)} | ${mark}`),
    ]
  })
}

/** The range of a finding underlined, as far as it goes on its first line. */
function underline(lines: readonly string[], { start, end }: Diagnostic['span']): string {
  const line = lines[start.line - 1] ?? ''
  const last = end.line === start.line ? end : { ...end, line: start.line, column: line.length + 1 }
  const [, mark = ''] = codeFrame(lines, { start, end: last }, { width: wide, paint: (text) => text })
  return mark.replace(/^ *\| /, '')
}

import { isAbsolute, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Diagnostic, type DiagnosticCode, diagnosticCodes, explanations, type Severity } from '@fairlead/playbook'
import type { PlaybookFiles } from '../folder/playbook-files.ts'
import { version } from '../version.ts'
import { docsOf } from './docs-of.ts'
import { generalWords } from './general-words.ts'
import { slashPath } from './slash-path.ts'

const levels = { error: 'error', warning: 'warning', hint: 'note' } as const satisfies Record<Severity, string>

interface SarifOptions extends Pick<PlaybookFiles, 'pathOf'> {
  readonly cwd: string
}

/** Diagnostics as a SARIF 2.1.0 log: what code scanning of forges and editors read. Its URIs are relative to `cwd`. */
export function diagnosticSarif(diagnostics: readonly Diagnostic[], { pathOf, cwd }: SarifOptions): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort()
  const indexOf = new Map(codes.map((code, index) => [code, index]))
  const artifact = (file: string) => artifactLocation(slashPath(pathOf(file), cwd), cwd)
  const place = (span: Diagnostic['span']) => ({ artifactLocation: artifact(span.file), region: region(span) })
  const run = {
    tool: { driver: { name: 'Fairlead', version: version(), rules: codes.map(ruleOf) } },
    invocations: [{ executionSuccessful: true }],
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map(({ code, severity, message, span, related, help, fix }) => ({
      ruleId: code,
      ruleIndex: indexOf.get(code) ?? -1,
      level: levels[severity],
      message: { text: `${message} ${help}` },
      locations: [{ physicalLocation: place(span) }],
      ...(related.length === 0
        ? {}
        : {
            relatedLocations: related.map((other, id) => ({
              id,
              physicalLocation: place(other.span),
              message: { text: other.message },
            })),
          }),
      ...(fix === undefined ? {} : { fixes: [fixOf(fix, artifact)] }),
    })),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** What lies outside of the folder that one stands in has no place in its repository, only one on the disk. */
function artifactLocation(path: string, cwd: string) {
  if (path.startsWith('../') || isAbsolute(path)) return { uri: pathToFileURL(resolve(cwd, path)).href }
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}

function region({ start, end }: Diagnostic['span']) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function fixOf({ title, edits }: NonNullable<Diagnostic['fix']>, artifact: (file: string) => { readonly uri: string }) {
  const byFile = Map.groupBy(edits, ({ span }) => span.file)
  return {
    description: { text: title },
    artifactChanges: [...byFile].map(([file, of]) => ({
      artifactLocation: artifact(file),
      replacements: of.map(({ span, text }) => ({ deletedRegion: region(span), insertedContent: { text } })),
    })),
  }
}

const whyOf = new Map(explanations.map(({ code, why }) => [code, why]))

function ruleOf(code: DiagnosticCode) {
  const { title, severity, message, help } = diagnosticCodes[code]
  const why = whyOf.get(code) ?? generalWords(message)
  const text = `${why} ${generalWords(help)}`
  return {
    id: code,
    name: title.replace(/[^\p{L}\p{N}]+(\p{L})/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: generalWords(message) },
    help: { text, markdown: `${text}\n\nMore in ${docsOf(code)}, or with \`fairlead explain ${code}\`.` },
    defaultConfiguration: { level: levels[severity] },
  }
}

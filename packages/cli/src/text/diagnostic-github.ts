import { type Diagnostic, diagnosticCodes, type Severity } from '@fairlead/playbook'
import type { PlaybookFiles } from '../folder/playbook-files.ts'
import { slashPath } from './slash-path.ts'

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const satisfies Record<Severity, string>

interface GithubOptions extends Pick<PlaybookFiles, 'pathOf'> {
  readonly cwd: string
}

/** Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request. */
export function diagnosticGithub(diagnostics: readonly Diagnostic[], { pathOf, cwd }: GithubOptions): string {
  return diagnostics
    .map(({ code, severity, message, span: { file, start, end }, help }) => {
      const properties = {
        file: slashPath(pathOf(file), cwd),
        line: start.line,
        endLine: end.line,
        // GitHub refuses columns of a range over several lines.
        ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
        title: `${code} ${diagnosticCodes[code].title}`,
      }
      const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
      return `::${commands[severity]} ${list.join(',')}::${data(`${message}\n${help}`)}\n`
    })
    .join('')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

import { dirname, resolve } from 'node:path'
import type { Diagnostic } from '@fairlead/playbook'
import { type FixedOnDisk, fixFiles } from '../check/fix-files.ts'
import { watchPlaybook } from '../check/watch-playbook.ts'
import type { Command, CommandArguments } from '../command.ts'
import { statOf } from '../folder/find-pages.ts'
import { findingsOf } from '../folder/findings.ts'
import type { PlaybookFiles } from '../folder/playbook-files.ts'
import { type ExitCode, exitCode } from '../terminal/exit-code.ts'
import { usageFault } from '../terminal/fault.ts'
import { type Terminal, today } from '../terminal/terminal.ts'
import { counted } from '../text/counted.ts'
import { diagnosticGithub } from '../text/diagnostic-github.ts'
import { diagnosticJson } from '../text/diagnostic-json.ts'
import { diagnosticSarif } from '../text/diagnostic-sarif.ts'
import { printable } from '../text/display-width.ts'
import { bySeverity, findingsByCode } from '../text/findings-by-code.ts'
import { manifestOption, namedPlaybook, pathOperand } from './path-operand.ts'
import { report, tally, verdict } from './report.ts'

/** `fairlead check`: what is wrong with a playbook, where, why, and what to do. */
export const checkCommand: Command = {
  summary: 'Say what is wrong with a playbook, where, why, and what to do',
  operands: [pathOperand],
  examples: [
    'fairlead check my-playbook',
    'fairlead check my-playbook --fix',
    'fairlead check my-playbook --watch',
    'fairlead check kick-off.md --manifest my-playbook/playbook.yaml',
    'fairlead check my-playbook --format sarif --max-warnings 10 > findings.sarif',
  ],
  options: {
    manifest: manifestOption,
    format: { value: 'format', choices: ['text', 'json', 'sarif', 'github'], help: 'How to write the findings' },
    fix: { help: 'Mend what can be mended mechanically, in the files' },
    watch: { help: 'Check again after every change, until Ctrl-C' },
    'max-warnings': { value: 'number', help: 'How many warnings are no reason to fail; none without it' },
  },
  async run(args, terminal) {
    const mostWarnings = warningsOf(args.value('max-warnings') ?? '0')
    const check = () => {
      const files = namedPlaybook(args, terminal)
      const findings = findingsOf(files, { today: today(terminal) })
      write(findings, files, { format: args.value('format') ?? 'text', terminal })
      return verdict(findings, mostWarnings)
    }
    if (args.flag('watch')) return watch(args, check, terminal)
    const refused = args.flag('fix') ? fix(args, terminal) : false
    const found = check()
    return refused ? exitCode.failure : found
  },
}

function warningsOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw usageFault(`Unexpected value "${text}" for --max-warnings, expected a number such as 10.`)
}

interface WriteOptions {
  readonly format: string
  readonly terminal: Terminal
}

function write(findings: readonly Diagnostic[], files: PlaybookFiles, { format, terminal }: WriteOptions): void {
  const { stdout, cwd } = terminal
  const about = { textOf: files.textOf, pathOf: files.pathOf, cwd }
  if (format === 'json') stdout.write(diagnosticJson(findings, about))
  else if (format === 'sarif') stdout.write(diagnosticSarif(findings, about))
  else if (format === 'github') stdout.write(diagnosticGithub(findings, about))
  else {
    report(bySeverity(findings), files, { sink: stdout, terminal })
    stdout.write(findingsByCode(findings))
    const fixable = findings.filter((finding) => finding.fix !== undefined).length
    const hint = fixable === 0 ? '' : `; --fix mends ${fixable.toLocaleString('en')} of them`
    stdout.write(`${tally(findings)} in ${counted(files.pageCount, 'page')}${hint}\n`)
  }
}

function watch(args: CommandArguments, check: () => ExitCode, terminal: Terminal): Promise<ExitCode> {
  if (args.flag('fix'))
    throw usageFault('Unexpected --fix with --watch: it would change pages under the hands of who writes them.')
  if (args.value('format') !== 'text')
    throw usageFault(`Unexpected --format ${args.value('format')} with --watch, expected text.`)
  const [path = '.'] = args.positionals
  return watchPlaybook(check, { path, manifest: args.value('manifest'), terminal })
}

/** Mends the files and says what was mended; whether some could not be written. */
function fix(args: CommandArguments, terminal: Terminal): boolean {
  const { cwd, stderr } = terminal
  const [path = '.'] = args.positionals
  const files = namedPlaybook(args, terminal)
  const folder = statOf(resolve(cwd, path))?.isDirectory() === true ? path : dirname(path)
  const { fixed, written, refused }: FixedOnDisk = fixFiles(files, { cwd, folder, today: today(terminal) })
  for (const { span, code, fix } of fixed) {
    const place = `${printable(files.pathOf(span.file))}:${span.start.line}:${span.start.column}`
    stderr.write(`${place} fixed ${code} ${printable(fix?.title ?? '')}\n`)
  }
  for (const { file, reason } of refused) stderr.write(`${printable(files.pathOf(file))} is not fixed: ${reason}.\n`)
  if (fixed.length > 0)
    stderr.write(`Fixed ${counted(fixed.length, 'finding')} in ${counted(written.length, 'file')}\n`)
  return refused.length > 0
}

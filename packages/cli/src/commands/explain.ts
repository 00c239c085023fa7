import { type DiagnosticCode, diagnosticCodes, didYouMean } from '@fairlead/playbook'
import type { Command } from '../command.ts'
import { exitCode } from '../terminal/exit-code.ts'
import { usageFault } from '../terminal/fault.ts'
import { formatTable } from '../text/table.ts'

/** `fairlead explain`: what a code means and what to do, or the list of all codes. */
export const explainCommand: Command = {
  summary: 'Explain a code such as FL0301; without one, list them all',
  operands: [{ name: '<code>', required: false }],
  examples: ['fairlead explain FL0301', 'fairlead explain'],
  options: {},
  async run({ positionals: [asked] }, { stdout }) {
    stdout.write(asked === undefined ? list() : explanation(codeNamed(asked)))
    return exitCode.clean
  },
}

const codes = Object.keys(diagnosticCodes).filter(isCode)

function codeNamed(asked: string): DiagnosticCode {
  const code = asked.toUpperCase()
  if (isCode(code)) return code
  throw usageFault(`Unexpected code "${asked}".${didYouMean(code, codes)}`)
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(diagnosticCodes, code)
}

function explanation(code: DiagnosticCode): string {
  const { title, severity, message, help } = diagnosticCodes[code]
  // What stands in braces differs from finding to finding; a hint is a sentence of its own.
  const general = (text: string) => text.replace('{hint}', '').replace(/\{\w+\}/g, '…')
  return [`${code} ${title} (${severity})`, '', general(message), '', `What to do: ${general(help)}`, ''].join('\n')
}

function list(): string {
  return formatTable([
    { title: 'CODE', cells: codes },
    { title: 'SEVERITY', cells: codes.map((code) => diagnosticCodes[code].severity) },
    { title: 'TITLE', cells: codes.map((code) => diagnosticCodes[code].title) },
  ])
}

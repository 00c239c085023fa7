import { type DiagnosticCode, diagnosticCodes, didYouMean, type Explanation, explanations } from '@fairlead/playbook'
import type { Command } from '../command.ts'
import { exitCode } from '../terminal/exit-code.ts'
import { usageFault } from '../terminal/fault.ts'
import { exampleText, findingsOfExample } from '../text/example-text.ts'
import { generalWords } from '../text/general-words.ts'
import { formatTable } from '../text/table.ts'

/** `fairlead explain`: what a code means, why it matters and what to do, with examples; or the list of all codes. */
export const explainCommand: Command = {
  summary: 'Explain a code such as FL0301, with examples; without one, list them all',
  operands: [{ name: '<code>', required: false }],
  examples: ['fairlead explain FL0301', 'fairlead explain'],
  options: {},
  async run({ positionals: [asked] }, { stdout }) {
    stdout.write(asked === undefined ? list() : explanation(codeNamed(asked)))
    return exitCode.clean
  },
}

const codes = Object.keys(diagnosticCodes).filter(isCode).sort()

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
  const explained = explanations.find((one) => one.code === code)
  return [
    `${code} ${title} (${severity})`,
    ...(explained === undefined ? [] : ['', explained.why]),
    '',
    `It says: ${generalWords(message)}`,
    `What to do: ${generalWords(help)}`,
    ...(explained === undefined ? [] : examples(explained)),
    '',
  ].join('\n')
}

/** One example of each kind: what is found, what the fix makes of it, and what is right. */
function examples({ code, bad, ok }: Explanation): readonly string[] {
  const shown = bad.find(({ fixed }) => fixed !== undefined) ?? bad[0]
  const lines: string[] = []
  const fixed = shown?.fixed
  if (fixed === undefined) lines.push('No fix is mechanical: a person has to decide.')
  else lines.push('"fairlead check --fix" mends it.')
  if (shown !== undefined) lines.push('', 'Not so:', '', exampleText(shown, findingsOfExample(shown, code)))
  if (fixed !== undefined) lines.push('After the fix:', '', exampleText({ pages: fixed }, []))
  if (ok[0] !== undefined) lines.push('But so:', '', exampleText(ok[0], []))
  return [lines.join('\n').trimEnd()]
}

function list(): string {
  return formatTable([
    { title: 'CODE', cells: codes },
    { title: 'SEVERITY', cells: codes.map((code) => diagnosticCodes[code].severity) },
    { title: 'TITLE', cells: codes.map((code) => diagnosticCodes[code].title) },
  ])
}

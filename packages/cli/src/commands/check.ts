import type { Command } from '../command.ts'
import { findingsOf } from '../folder/findings.ts'
import { exitCode } from '../terminal/exit-code.ts'
import { today } from '../terminal/terminal.ts'
import { counted } from '../text/counted.ts'
import { diagnosticJson } from '../text/diagnostic-json.ts'
import { manifestOption, namedPlaybook, pathOperand } from './path-operand.ts'
import { report, tally } from './report.ts'

/** `fairlead check`: what is wrong with a playbook, where, why, and what to do. */
export const checkCommand: Command = {
  summary: 'Say what is wrong with a playbook, where, why, and what to do',
  operands: [pathOperand],
  examples: [
    'fairlead check my-playbook',
    'fairlead check kick-off.md --manifest my-playbook/playbook.yaml',
    'fairlead check my-playbook --format json',
  ],
  options: {
    manifest: manifestOption,
    format: { value: 'format', choices: ['text', 'json'], help: 'How to write the findings' },
  },
  async run(args, terminal) {
    const { stdout } = terminal
    const files = namedPlaybook(args, terminal)
    const findings = findingsOf(files, { today: today(terminal) })
    if (args.value('format') === 'json') stdout.write(`${JSON.stringify(findings.map(diagnosticJson), null, 2)}\n`)
    else {
      report(findings, files, { sink: stdout, terminal })
      stdout.write(`${tally(findings)} in ${counted(files.pageCount, 'page')}\n`)
    }
    return findings.length === 0 ? exitCode.clean : exitCode.findings
  },
}

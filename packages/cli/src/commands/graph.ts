import { compile, mermaid, processGraph } from '@fairlead/playbook'
import type { Command } from '../command.ts'
import { findingsOf } from '../folder/findings.ts'
import { exitCode } from '../terminal/exit-code.ts'
import { usageFault } from '../terminal/fault.ts'
import { today } from '../terminal/terminal.ts'
import { manifestOption, namedPlaybook, pathOperand } from './path-operand.ts'
import { isError, report, tally } from './report.ts'

/** `fairlead graph`: the processes of a playbook and where each leads, as a Mermaid flowchart. */
export const graphCommand: Command = {
  summary: 'Draw the processes of a playbook and where each leads, as a Mermaid flowchart',
  operands: [pathOperand],
  examples: ['fairlead graph my-playbook > graph.mmd', 'fairlead graph my-playbook --language zh-CN'],
  options: {
    manifest: manifestOption,
    language: { value: 'language', help: 'The language of titles and outcomes; else the first of the playbook' },
  },
  async run(args, terminal) {
    const { stdout, stderr } = terminal
    const files = namedPlaybook(args, terminal)
    const compiled = compile(files.playbook)
    const findings = findingsOf(files, { today: today(terminal), compiled })
    const { release } = compiled
    if (release === null || files.playbook.pages.length === 0) {
      report(findings.filter(isError), files, { sink: stderr, terminal })
      stderr.write(`${tally(findings.filter(isError))}: nothing is drawn\n`)
      return exitCode.findings
    }
    const [first = 'en'] = release.languages
    const language = args.value('language') ?? first
    if (!release.languages.includes(language)) {
      throw usageFault(
        `Unexpected language "${language}", expected one of the playbook: ${release.languages.join(', ')}.`,
      )
    }
    stdout.write(mermaid(processGraph(release), { language, fallback: first }))
    if (findings.length > 0) stderr.write(`${tally(findings)}: "fairlead check" shows them\n`)
    return exitCode.clean
  },
}

import { resolve } from 'node:path'
import { canonicalJson, compile, type Release, releaseHash } from '@fairlead/playbook'
import type { Command } from '../command.ts'
import { findingsOf } from '../folder/findings.ts'
import { writeWholeFile } from '../folder/write-whole-file.ts'
import { exitCode } from '../terminal/exit-code.ts'
import { today } from '../terminal/terminal.ts'
import { counted } from '../text/counted.ts'
import { printable } from '../text/display-width.ts'
import { manifestOption, namedPlaybook, pathOperand } from './path-operand.ts'
import { isError, report, tally } from './report.ts'

/** `fairlead compile`: a playbook as its release, the same bytes for the same pages. */
export const compileCommand: Command = {
  summary: 'Compile a playbook to its release: canonical JSON, named by its sha-256',
  operands: [pathOperand],
  examples: ['fairlead compile my-playbook -o release.json', 'fairlead compile my-playbook | sha256sum'],
  options: {
    manifest: manifestOption,
    output: { value: 'file', short: 'o', help: 'Where to write the release; to the standard output without it' },
  },
  async run(args, terminal) {
    const { stdout, stderr, cwd } = terminal
    const files = namedPlaybook(args, terminal)
    const compiled = compile(files.playbook)
    const findings = findingsOf(files, { today: today(terminal), compiled })
    const errors = findings.filter(isError)
    const { release } = compiled
    if (errors.length > 0 || release === null) {
      report(errors, files, { sink: stderr, terminal })
      stderr.write(`${tally(errors)}: nothing is written\n`)
      return exitCode.findings
    }
    if (findings.length > 0) stderr.write(`${tally(findings)}: "fairlead check" shows them\n`)
    const output = args.value('output') ?? '-'
    if (output === '-') stdout.write(canonicalJson(release))
    else {
      writeWholeFile(resolve(cwd, output), canonicalJson(release))
      stdout.write(`sha256:${releaseHash(release)}  ${printable(output)}\n`)
    }
    stderr.write(`${contents(release)}\n`)
    return exitCode.clean
  },
}

/** What is in a release, in numbers. */
export function contents({ processes, languages, questionnaires }: Release): string {
  const steps = processes.flatMap((process) => process.steps)
  const tasks = new Set(steps.flatMap((step) => step.tasks.map(({ id }) => id)))
  return [
    `${counted(processes.length, 'process').replace(/processs$/, 'processes')}`,
    counted(steps.length, 'step'),
    counted(tasks.size, 'task'),
    ...(questionnaires.length === 0 ? [] : [counted(questionnaires.length, 'questionnaire')]),
    counted(languages.length, 'language'),
  ].join(', ')
}

import { type Diagnostic, diagnose } from '@fairlead/playbook'
import type { Command } from '../command.ts'
import type { PlaybookFiles } from '../folder/playbook-files.ts'
import { wholeFile } from '../folder/whole-file.ts'
import { type ListedTask, listTasks } from '../task-listing.ts'
import { exitCode } from '../terminal/exit-code.ts'
import { counted } from '../text/counted.ts'
import { formatTable } from '../text/table.ts'
import { namedPlaybook, pathOperand } from './path-operand.ts'
import { report } from './report.ts'

/** `fairlead tasks`: the task rows of a page or folder, for a reader or another program. */
export const tasksCommand: Command = {
  summary: 'List the task rows of a page or a folder',
  operands: [pathOperand],
  examples: ['fairlead tasks my-playbook', 'fairlead tasks my-playbook/en/kick-off.md --format json'],
  options: { format: { value: 'format', choices: ['text', 'json'], help: 'How to write the list' } },
  async run(args, terminal) {
    const { stdout, stderr } = terminal
    const files = namedPlaybook(args, terminal)
    const tasks = listTasks(files.playbook)
    if (args.value('format') === 'json') stdout.write(`${JSON.stringify(tasks, null, 2)}\n`)
    else if (tasks.length > 0) {
      stdout.write(taskTable(tasks, stdout.isTTY === true ? stdout.columns : undefined))
      stderr.write(`${summary(tasks)}\n`)
    }
    const missing = [...files.unreadable, ...(tasks.length === 0 ? noTasks(files) : [])]
    report(missing, files, { sink: stderr, terminal })
    return missing.length === 0 ? exitCode.clean : exitCode.findings
  },
}

/** Says that there is no task, unless pages that could not be read are the reason. */
function noTasks({ unreadable, playbook: { pages } }: PlaybookFiles): readonly Diagnostic[] {
  if (unreadable.length > 0) return []
  return [diagnose('FL0107', wholeFile(pages.length === 1 ? (pages[0]?.file ?? '.') : '.'))]
}

function taskTable(tasks: readonly ListedTask[], width: number | undefined): string {
  const column = (title: string, cell: (task: ListedTask) => string) => ({ title, cells: tasks.map(cell) })
  const columns = [
    column('ID', ({ id }) => id),
    column('M/O', ({ mandatory }) => (mandatory ? 'M' : 'O')),
    { ...column('NAME', ({ name }) => name), shrinks: true },
    { ...column('ROLE', ({ role }) => role), shrinks: true },
    { ...column('SERVICES', ({ services }) => services.join(', ')), shrinks: true },
    { ...column('STEP', ({ step }) => step ?? ''), shrinks: true },
    { ...column('PAGE', ({ page, line }) => `${page}:${line}`), shrinks: true },
  ]
  return formatTable(columns, width)
}

function summary(tasks: readonly ListedTask[]): string {
  const mandatory = tasks.filter((task) => task.mandatory).length
  const pages = new Set(tasks.map(({ page }) => page)).size
  return `${counted(tasks.length, 'task')}, ${mandatory} of them mandatory, on ${counted(pages, 'page')}`
}

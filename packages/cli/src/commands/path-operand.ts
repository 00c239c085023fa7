import type { CommandArguments, CommandOption } from '../command.ts'
import { type PlaybookFiles, readPlaybookFiles } from '../folder/playbook-files.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** The operand and the option with which commands name a playbook. */
export const pathOperand = { name: '<path>', required: true }

export const manifestOption: CommandOption = {
  value: 'file',
  help: 'The manifest, where it is not the playbook.yaml of the folder',
}

/** Reads the playbook that was named on the command line. */
export function namedPlaybook(args: CommandArguments, { cwd }: Terminal): PlaybookFiles {
  return readPlaybookFiles({ path: args.positionals[0] ?? '.', manifest: args.value('manifest'), cwd })
}

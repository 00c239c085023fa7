import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CommandArguments, CommandOption } from '../command.ts'
import { dataFolderOf } from '../folder/data-folder.ts'
import type { Terminal } from '../terminal/terminal.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** `--data` of the commands that read what `fairlead serve` has kept. */
export const dataOption: CommandOption = {
  value: 'folder',
  help: 'Where the work is kept; else $FAIRLEAD_DATA, else .data beside the command',
}

/** The data folder that is meant: the one that is named, else the one that belongs to the playbooks of the command. */
export function dataFolderFor(args: CommandArguments, { cwd, env }: Pick<Terminal, 'cwd' | 'env'>): string {
  const named = args.value('data') ?? (env.FAIRLEAD_DATA || undefined)
  return named === undefined ? dataFolderOf(args.values('playbook'), { cwd, root }) : resolve(cwd, named)
}

import { resolve } from 'node:path'
import type { Command } from '../command.ts'
import { writeWholeFile } from '../folder/write-whole-file.ts'
import { exitCode } from '../terminal/exit-code.ts'
import { counted } from '../text/counted.ts'
import { printable } from '../text/display-width.ts'
import { dataFolderFor, dataOption } from './data-option.ts'
import { withServer } from './with-server.ts'

/** `fairlead checkpoint`: how far every engagement has come, in a file for somewhere else. */
export const checkpointCommand: Command = {
  summary: 'Note how far every engagement has come, so that a later "verify" sees what is gone or was rewritten',
  operands: [],
  examples: [
    'fairlead checkpoint -o checkpoint.json',
    'fairlead checkpoint | mail -s "Checkpoint" auditor@example.com',
  ],
  options: {
    data: dataOption,
    output: { value: 'file', short: 'o', help: 'Where to write the checkpoint; to the standard output without it' },
  },
  async run(args, terminal) {
    const { stdout, stderr, cwd, now } = terminal
    const folder = dataFolderFor(args, terminal)
    const { checkpoint, text } = await withServer(({ makeCheckpoint }) => makeCheckpoint(folder, now().toISOString()))
    const output = args.value('output') ?? '-'
    if (output === '-') stdout.write(text)
    else {
      writeWholeFile(resolve(cwd, output), text)
      stdout.write(`${checkpoint.hash}  ${printable(output)}\n`)
    }
    const { engagements, hash } = checkpoint
    stderr.write(`Checkpoint ${hash} of ${counted(engagements.length, 'engagement')}\n`)
    stderr.write('Keep it, or at least its hash, where nobody can change it who can change the data.\n')
    return exitCode.clean
  },
}

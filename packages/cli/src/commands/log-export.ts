import { resolve } from 'node:path'
import type { Command } from '../command.ts'
import { ioFault } from '../folder/io-fault.ts'
import { pendingFile } from '../folder/pending-file.ts'
import { exitCode } from '../terminal/exit-code.ts'
import { Fault, usageFault } from '../terminal/fault.ts'
import { counted } from '../text/counted.ts'
import { dataFolderFor, dataOption } from './data-option.ts'
import { withServer } from './with-server.ts'

/** What is in a log is about customers: nobody else on the machine needs to read it. */
const ownerOnly = 0o600

/** `fairlead log`: the events as JSON lines, with all that their hashes cover, for a check by somebody else. */
export const logCommand: Command = {
  summary: 'Write the events as JSON lines, with their hashes, for an independent check',
  operands: [],
  examples: ['fairlead log -o log.jsonl', 'fairlead log | node script/verify-chain/verify-chain.mjs /dev/stdin'],
  options: {
    data: dataOption,
    engagement: { value: 'id', help: 'The events of this engagement; of all without it' },
    output: { value: 'file', short: 'o', help: 'Where to write the lines; to the standard output without it' },
  },
  async run(args, terminal) {
    const { stdout, stderr, cwd } = terminal
    const output = args.value('output') ?? '-'
    const path = resolve(cwd, output)
    const file = output === '-' ? null : writing(path, () => pendingFile(path, ownerOnly))
    try {
      const count = await exported(args.value('engagement') ?? null, {
        folder: dataFolderFor(args, terminal),
        write: file === null ? (line) => stdout.write(line) : (line) => writing(path, () => file.write(line)),
      })
      if (file !== null) writing(path, () => file.finish())
      stderr.write(`${counted(count, 'event')}\n`)
      return exitCode.clean
    } catch (error) {
      file?.abandon()
      throw error
    }
  },
}

interface Export {
  readonly folder: string
  readonly write: (line: string) => void
}

async function exported(engagement: string | null, { folder, write }: Export): Promise<number> {
  const count = await withServer(({ exportLog }) => exportLog(folder, { engagement, write }))
  if (count > 0 || engagement === null) return count
  throw usageFault(`Unexpected engagement "${engagement}", expected one that has events.`)
}

function writing<T>(path: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    throw error instanceof Fault ? error : ioFault(path, error, 'write')
  }
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from '../command.ts'
import { ioFault } from '../folder/io-fault.ts'
import { exitCode } from '../terminal/exit-code.ts'
import { counted } from '../text/counted.ts'
import { printable } from '../text/display-width.ts'
import { dataFolderFor, dataOption } from './data-option.ts'
import { withServer } from './with-server.ts'

type Verification = Awaited<ReturnType<typeof import('@fairlead/server')['verifyData']>>
type Finding = Verification['findings'][number]

/** `fairlead verify`: whether the data is what was written, as far as its hashes and a checkpoint can say. */
export const verifyCommand: Command = {
  summary: 'Check that no event was changed, taken out, put in or reordered, and that lists show what happened',
  operands: [],
  examples: [
    'fairlead verify',
    'fairlead verify --checkpoint checkpoint.json',
    'fairlead verify --data ./data --format json',
  ],
  options: {
    data: dataOption,
    checkpoint: { value: 'file', help: 'What "fairlead checkpoint" has written earlier, to hold the log against' },
    format: { value: 'format', help: 'How to write the findings', choices: ['text', 'json'] },
  },
  async run(args, terminal) {
    const { stdout, stderr, cwd } = terminal
    const now = terminal.now().toISOString()
    const named = args.value('checkpoint')
    const checkpointText = named === undefined ? null : textOf(resolve(cwd, named))
    const folder = dataFolderFor(args, terminal)
    const verification = await withServer(({ verifyData }) => verifyData(folder, { checkpointText, now }))
    const { findings } = verification
    if (args.value('format') === 'json') stdout.write(`${JSON.stringify(findings, null, 2)}\n`)
    else stdout.write(`${findings.map(lineOf).join('')}${tally(verification)}\n`)
    stderr.write(`${limits(verification).join('\n')}\n`)
    return findings.length === 0 ? exitCode.clean : exitCode.findings
  },
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw ioFault(path, error)
  }
}

function lineOf({ engagement, seq, kind, found, expected }: Finding): string {
  const place = [engagement, seq].filter((part) => part !== null).join(':')
  return `${printable(`${place} ${kind} Unexpected ${found}, expected ${expected}.`.trimStart())}\n`
}

function tally({ findings, engagements, events }: Verification): string {
  const found = findings.length === 0 ? 'No findings' : counted(findings.length, 'finding')
  return `${found} in ${counted(engagements, 'engagement')}, ${counted(events, 'event')}`
}

/** What the check cannot have seen. */
function limits({ checkpoint, unsound }: Verification): readonly string[] {
  const leftOut =
    unsound === 0
      ? []
      : [`What lists show of ${counted(unsound, 'engagement')} was not checked: the log of it is broken.`]
  if (checkpoint !== null) {
    const { hash, made_at } = checkpoint
    return [
      ...leftOut,
      printable(`Held against the checkpoint ${hash} of ${made_at}; it has not seen what came later.`),
    ]
  }
  return [
    ...leftOut,
    'Without a checkpoint nothing shows that the end of a log was cut off, that a whole engagement is gone, or that a',
    'history was written anew with all its hashes. "fairlead checkpoint" makes one, to be kept elsewhere.',
  ]
}

import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { combineReleases, compile, type Release, releaseHash } from '@fairlead/playbook'
import type { Command } from '../command.ts'
import { findingsOf } from '../folder/findings.ts'
import { type PlaybookFiles, readPlaybookFiles } from '../folder/playbook-files.ts'
import { exitCode } from '../terminal/exit-code.ts'
import { usageFault } from '../terminal/fault.ts'
import { type Terminal, today } from '../terminal/terminal.ts'
import { conflictWords } from '../text/conflict-words.ts'
import { contents } from './compile.ts'
import { dataFolderFor } from './data-option.ts'
import { givenMail, inboundToken, mailOptions } from './mail-options.ts'
import { manifestOption } from './path-operand.ts'
import { isError, report, tally } from './report.ts'
import { scanOption, scanProgram } from './scan-option.ts'
import { withServer } from './with-server.ts'

const usualPort = '4400'
const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** `fairlead serve`: the portal that runs a playbook, on this machine only, until it is asked to stop. */
export const serveCommand: Command = {
  summary: 'Serve the portal that runs a playbook',
  operands: [],
  examples: [
    'fairlead serve',
    'fairlead serve --playbook my-playbook --port 8080',
    'fairlead serve --playbook core --playbook mail-migration',
    'fairlead serve --playbook kick-off.md --manifest my-playbook/playbook.yaml --data ./kick-off-data',
    'fairlead serve --smtp smtp://localhost:25 --mail-from "Delivery <delivery@example.com>"',
  ],
  options: {
    playbook: {
      value: 'path',
      repeatable: true,
      help: 'A folder or a page, several run as one; else the bundled playbook, with a small demo',
    },
    manifest: manifestOption,
    port: { value: 'number', short: 'p', help: `The port; else $PORT, else ${usualPort}` },
    data: { value: 'folder', help: 'Where the work is kept; else $FAIRLEAD_DATA, else a folder per playbook in .data' },
    demo: { negatable: true, help: 'Serve the bundled playbook without its demo' },
    ...mailOptions,
    ...scanOption,
  },
  async run(args, terminal) {
    const { stdout, stderr, cwd, env } = terminal
    const port = portOf(args.value('port') ?? (env.PORT || usualPort))
    const mail = givenMail(args, terminal)
    const token = inboundToken(terminal)
    const scan = scanProgram(args, terminal)
    const own = args.values('playbook')
    const manifest = args.value('manifest')
    if (own.length > 1 && manifest !== undefined) {
      throw usageFault('Unexpected --manifest with several playbooks, expected the playbook.yaml of each folder.')
    }
    const paths = own.length === 0 ? [resolve(root, 'playbooks/service-onboarding')] : own
    const releases = paths.map((path) => releaseFor(readPlaybookFiles({ path, manifest, cwd }), terminal))
    const release = combined(paths, releases, terminal)
    if (release === null) return exitCode.findings
    const server = await withServer(({ serve, readMailSettings, readPublicUrl }) =>
      serve({
        port,
        inboundToken: token,
        scanCommand: scan,
        mail: asTyped(() => readMailSettings(mail)),
        publicUrl: asTyped(() => readPublicUrl(mail.publicUrl)),
        dataFolder: dataFolderFor(args, terminal),
        release,
        demo: own.length === 0 && args.flag('demo'),
        portalFolder: resolve(root, 'packages/portal/dist'),
        log: (line) => stderr.write(`${line}\n`),
      }),
    )
    const stopAsked = terminal.stopAsked()
    stdout.write(`${server.url}\n`)
    stderr.write(`Release ${releaseHash(release).slice(0, 12)}: ${contents(release)}\n`)
    stderr.write(
      `${mail.server === null ? 'No mail server is set: messages wait in the outbox' : 'Messages leave by mail'}.\n`,
    )
    stderr.write(`${scan === null ? 'No program looks' : `${scan} looks`} at files that come in.\n`)
    stderr.write('There are no passwords yet: it listens on this machine only. Ctrl-C stops it.\n')
    await stopAsked
    await server.close()
    return exitCode.clean
  },
}

/** All releases as one; `null`, with the reasons said, where one of them is missing or two of them contradict each other. */
function combined(
  paths: readonly string[],
  releases: readonly (Release | null)[],
  { stderr }: Terminal,
): Release | null {
  const read = releases.filter((release) => release !== null)
  if (read.length < releases.length) return null
  const together = combineReleases(read)
  if (together.ok) return together.release
  for (const conflict of together.conflicts) stderr.write(`${conflictWords(conflict, paths)}\n`)
  const count = together.conflicts.length
  stderr.write(`${count} ${count === 1 ? 'conflict' : 'conflicts'}: the playbooks cannot be served as one\n`)
  return null
}

/** The release of the pages as far as they can be read; `null`, with the reasons said, where a rule would be missing. */
function releaseFor(files: PlaybookFiles, terminal: Terminal): Release | null {
  const { stderr } = terminal
  const compiled = compile(files.playbook)
  const findings = findingsOf(files, { today: today(terminal), compiled })
  const { release } = compiled
  if (release === null || files.unreadable.length > 0) {
    report(findings.filter(isError), files, { sink: stderr, terminal })
    stderr.write(`${tally(findings.filter(isError))}: the playbook cannot be served\n`)
    return null
  }
  if (findings.length > 0) stderr.write(`${tally(findings)} in the playbook: "fairlead check" shows them\n`)
  return release
}

/** What is wrong with what was typed is a fault of usage. */
function asTyped<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw usageFault(error instanceof Error ? error.message : String(error))
  }
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw usageFault(`Unexpected port "${text}", expected a number from 0 to 65535.`)
}

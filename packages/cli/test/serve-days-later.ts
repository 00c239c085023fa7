import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compile } from '@fairlead/playbook'
import { serve } from '@fairlead/server'
import { readPlaybookFiles } from '../src/folder/playbook-files.ts'

/**
 * Serves the bundled playbook with its demo, as `fairlead serve` does, on a day that whoever started it can move: each
 * number that it sends is how many days have gone by since today.
 */
const { data = '' } = parseArgs({ options: { data: { type: 'string' } } }).values
const dayMs = 24 * 3_600_000
let days = 0

const root = resolve(import.meta.dirname, '../../..')
const { playbook } = readPlaybookFiles({ path: 'playbooks/service-onboarding', cwd: root })
const { release } = compile(playbook)
if (release === null) throw new Error('The bundled playbook does not compile')
const server = await serve({
  port: 0,
  dataFolder: data,
  release,
  demo: true,
  portalFolder: resolve(root, 'packages/portal/dist'),
  log: (line) => process.stderr.write(`${line}\n`),
  clock: () => new Date(Date.now() + days * dayMs),
})
process.on('message', (later) => {
  days = Number(later)
  process.send?.(days)
})
process.once('SIGTERM', async () => {
  await server.close()
  process.exit(0)
})
process.stdout.write(`${server.url}\n`)

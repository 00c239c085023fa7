import { serve } from '../src/main.ts'
import { aRelease } from './a-release.ts'

// The process that test/crash.ts kills: the real server on a small playbook.
const [dataFolder = '', tasks = '0'] = process.argv.slice(2)
const { url } = await serve({
  port: 0,
  dataFolder,
  release: aRelease(Number(tasks)),
  demo: false,
  portalFolder: dataFolder,
  log: (line) => process.stderr.write(`${line}\n`),
})
process.stdout.write(`${url}\n`)

import { serve } from '../src/main.ts'
import { mailSettings } from './a-mail-server.ts'
import { aRelease } from './a-release.ts'

// The process that test/send-rounds.ts kills: the real server, which finds letters in its outbox and sends them.
const [dataFolder = '', port = '0'] = process.argv.slice(2)
const { url } = await serve({
  port: 0,
  dataFolder,
  release: aRelease(),
  demo: false,
  portalFolder: dataFolder,
  log: (line) => process.stderr.write(`${line}\n`),
  mail: mailSettings(Number(port)),
})
process.stdout.write(`${url}\n`)

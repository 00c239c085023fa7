import assert from 'node:assert/strict'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type EngagementView, largestAttachment, largestSheet, problemCodes } from '@fairlead/contract'
import { serveCommand } from '../src/commands/serve.ts'
import { aFolder, aPage } from './a-folder.ts'
import { fairlead } from './a-terminal.ts'
import { serving } from './serving.ts'

const page = readFileSync(new URL('../../../docs/how-to-files.md', import.meta.url), 'utf8')
const serve = ['serve', '--playbook', 'page.md']
const headers = { 'content-type': 'application/json', 'fairlead-actor': 'astrid-lindqvist' }

/** A scanner as ClamAV has one, which finds one word. */
const clamdscan =
  '#!/bin/sh\ntest "$1 $2" = "--fdpass --no-summary" || exit 2\ngrep -q EICAR "$3" || exit 0\necho "$3: Found FOUND"\nexit 1\n'

async function sendFile(url: string, content: string): Promise<Response> {
  const beginning = {
    customer: 'Contoso',
    startDate: '2026-09-01',
    scope: [{ service: 'mail', seats: null, start: null, goLive: null }],
    facts: {},
  }
  const made = await fetch(`${url}/api/engagements`, { method: 'POST', headers, body: JSON.stringify(beginning) })
  assert.equal(made.status, 201, await made.clone().text())
  const { id } = (await made.json()) as EngagementView
  return fetch(`${url}/api/engagements/${id}/attachments?name=a.txt`, { method: 'POST', headers, body: content })
}

test('[C38] what the page about files shows has files looked at, and refuses one in the words of the program', async (t) => {
  const [script = '', command = ''] = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, body = '']) => body)
  const cwd = aFolder(t, { 'page.md': aPage(42), 'scan-file': script, 'bin/clamdscan': clamdscan })
  for (const program of ['scan-file', 'bin/clamdscan']) chmodSync(join(cwd, program), 0o755)
  const [fairleadItself, ...argv] = command.trim().split(' ')
  assert.deepEqual([fairleadItself, argv[0]], ['./fairlead', 'serve'])
  // The script is run as the server is: with the path that it was started with.
  const before = process.env.PATH
  process.env.PATH = `${join(cwd, 'bin')}:${before}`
  t.after(() => {
    process.env.PATH = before
  })
  const { url, stop } = await serving([...serve, ...argv.slice(1)], cwd)
  t.after(stop)
  assert.equal((await sendFile(url, 'clean')).status, 201)
  const refused = await sendFile(url, 'EICAR')
  const { title, status, detail, code } = (await refused.json()) as Record<string, unknown>
  const { stderr } = await stop()
  assert.ok(stderr.includes(`${join(cwd, 'scan-file')} looks at files that come in.\n`), stderr)
  const shown = JSON.parse(/^```text\n(.*?)^```$/ms.exec(page)?.[1] ?? '')
  assert.deepEqual({ title, status, detail, code }, { ...shown, detail: 'The file is not taken: file: Found FOUND.' })
})

test('[C38] a program is found as a shell finds it, and what cannot be run is refused before anything is served', async (t) => {
  const cwd = aFolder(t, { 'page.md': aPage(42), 'bin/scan': clamdscan, 'bin/plain': 'text' })
  chmodSync(join(cwd, 'bin/scan'), 0o755)
  const run = (argv: readonly string[], env: Record<string, string> = {}) =>
    fairlead([...serve, '--port', '0', '--data', 'data', ...argv], { cwd, env })
  const PATH = `/nowhere:${join(cwd, 'bin')}`
  const found = [
    await run(['--scan-command', 'scan'], { PATH }),
    await run(['--scan-command', 'bin/scan']),
    await run([], { FAIRLEAD_SCAN_COMMAND: 'scan', PATH }),
  ]
  for (const { exit, stderr } of found) {
    assert.equal(exit, 0, stderr)
    assert.ok(stderr.includes(`${join(cwd, 'bin/scan')} looks at files that come in.`), stderr)
  }
  assert.match((await run([])).stderr, /No program looks at files that come in\./)
  for (const named of ['plain', 'bin', './bin', 'nothing', 'scan --fast']) {
    const { exit, stdout, stderr } = await run(['--scan-command', named], { PATH })
    assert.deepEqual([exit, stdout], [2, ''], named)
    assert.ok(stderr.includes(`Unexpected --scan-command "${named}", expected one program that can be run.`), stderr)
  }
})

test('[C38] the page about files says the limits, codes and variables as they are', () => {
  const megabytes = [...page.matchAll(/\| (\d+) MB \|/g)].map(([, size]) => Number(size) * 1024 * 1024)
  assert.deepEqual(megabytes, [largestAttachment, largestSheet])
  const rows = [...page.matchAll(/^\| (\d{3}) \| `([a-z-]+)` \|/gm)]
  assert.equal(rows.length, 5)
  const statuses: Readonly<Record<string, { readonly status: number }>> = problemCodes
  for (const [, status, code = ''] of rows) assert.equal(statuses[code]?.status, Number(status), code)
  const [variable = ''] = /`FAIRLEAD_\w+`/.exec(page) ?? []
  assert.ok(serveCommand.options['scan-command']?.help.includes(`$${variable.slice(1, -1)}`))
})

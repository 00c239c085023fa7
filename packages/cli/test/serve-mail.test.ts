import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { serveCommand } from '../src/commands/serve.ts'
import { aFolder, aPage } from './a-folder.ts'
import { fairlead } from './a-terminal.ts'

const serve = ['serve', '--playbook', 'page.md', '--port', '0', '--data', 'data']
const from = ['--mail-from', 'Delivery <delivery@example.com>']

test('[C37] serve says whether messages leave', async (t) => {
  const cwd = aFolder(t, { 'page.md': aPage(42), 'password.txt': 's3cret\n' })
  const cases = [
    [[], {}, /No mail server is set: messages wait in the outbox\./],
    [['--smtp', 'smtp://127.0.0.1:1', ...from], {}, /Messages leave by mail\./],
    [from, { FAIRLEAD_SMTP: 'smtp://li:s3cret@127.0.0.1:1' }, /Messages leave by mail\./],
    [
      ['--smtp', 'smtp://li@127.0.0.1:1', '--smtp-password-file', 'password.txt', ...from],
      {},
      /Messages leave by mail\./,
    ],
    [
      ['--public-url', 'https://portal.example'],
      { FAIRLEAD_SMTP: 'smtp://127.0.0.1:1', FAIRLEAD_MAIL_FROM: 'a@example.com' },
      /Messages leave/,
    ],
  ] as const
  for (const [argv, env, expected] of cases) {
    const { exit, stdout, stderr } = await fairlead([...serve, ...argv], { cwd, env })
    assert.equal(exit, 0, stderr)
    assert.match(stderr, expected)
    assert.ok(!`${stdout}${stderr}`.includes('s3cret'))
  }
})

test('[C37] a password is not taken from the command line, and what cannot be meant is refused without it', async (t) => {
  const cwd = aFolder(t, { 'page.md': aPage(42) })
  const cases = [
    [['--smtp', 'smtp://li:s3cret@mail.example', ...from], {}, 2, /Unexpected password in --smtp/],
    [[], { FAIRLEAD_INBOUND_TOKEN: 's3cret' }, 2, /Unexpected FAIRLEAD_INBOUND_TOKEN, expected 16/],
    [['--smtp', 'mail.example', ...from], {}, 2, /Unexpected address of the mail server/],
    [['--smtp', 'smtp://mail.example'], {}, 2, /Say who mail is from: --mail-from/],
    [['--smtp', 'smtp://mail.example', '--mail-from', 'nobody'], {}, 2, /Unexpected sender of mail "nobody"/],
    [from, { FAIRLEAD_SMTP: 'smtp://li:s3cret@mail.example/x' }, 2, /Unexpected text behind the host/],
    [
      ['--smtp', 'smtp://li@mail.example', '--smtp-password-file', 'nothing.txt', ...from],
      {},
      3,
      /cannot be read: .*nothing\.txt/,
    ],
  ] as const
  for (const [argv, env, code, expected] of cases) {
    const { exit, stderr } = await fairlead([...serve, ...argv], { cwd, env })
    assert.equal(exit, code, stderr)
    assert.match(stderr, expected)
    assert.ok(!stderr.includes('s3cret'))
  }
})

test('[C37] what the page about mail shows is understood, and its options and variables are there', async (t) => {
  const page = readFileSync(new URL('../../../docs/how-to-mail.md', import.meta.url), 'utf8')
  const cwd = aFolder(t, { 'page.md': aPage(42) })
  const blocks = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, body = '']) => body.trim().split('\n'))
  assert.ok(blocks.length > 0)
  for (const line of blocks) {
    const [program, command, ...argv] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    )
    assert.deepEqual([program, command], ['./fairlead', 'serve'])
    const { exit, stderr } = await fairlead([...serve, ...argv], { cwd })
    assert.equal(exit, 0, stderr)
    assert.match(stderr, /Messages leave by mail/)
  }
  const rows = [...page.matchAll(/^\| `--([a-z-]+)` \| `([A-Z_]+)` \|/gm)]
  assert.equal(rows.length, 4)
  for (const [, option = '', variable = ''] of rows)
    assert.ok(serveCommand.options[option]?.help.includes(`$${variable}`), option)
})

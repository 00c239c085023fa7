import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { type TestContext, test } from 'node:test'
import { aLetter } from '../../test/a-letter.ts'
import { aMailServer, mailSettings } from '../../test/a-mail-server.ts'
import type { MailServer } from './mail-settings.ts'
import { type Handover, smtpSender } from './send-mail.ts'

const secret = 's3cret/pass'

/** What becomes of a letter at a server on this port. */
async function handOver(port: number, over: Partial<MailServer> = {}): Promise<Handover> {
  const settings = mailSettings(port)
  const sender = smtpSender({ ...settings, server: { ...settings.server, ...over } })
  try {
    return await sender.send(aLetter(2), new AbortController().signal)
  } finally {
    sender.close()
  }
}

/** A server that says this when somebody connects, and then nothing. */
async function aGreeting(t: TestContext, greeting: string): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.end(greeting)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const address = server.address()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

test('[S235] a refusal is of the letter where the server said so of the letter, else the server counts as down', async (t) => {
  const kinds = [
    [await aMailServer(t, { recipient: () => 550 }), 'refused'],
    [await aMailServer(t, { recipient: () => 452 }), 'put-off'],
    [await aMailServer(t, { recipient: () => 421 }), 'down'],
    [await aMailServer(t, { content: () => 554 }), 'refused'],
    [await aMailServer(t, { content: () => 451 }), 'put-off'],
    [{ port: await aGreeting(t, '554 go away\r\n') }, 'down'],
    [{ port: await aGreeting(t, '421 busy\r\n') }, 'down'],
    [{ port: await aGreeting(t, 'HTTP/1.1 200 OK\r\n\r\n') }, 'down'],
    [{ port: await aGreeting(t, '') }, 'down'],
  ] as const
  for (const [{ port }, expected] of kinds) assert.equal((await handOver(port)).kind, expected)
})

test('[S246] a password that the server does not take is no fault of a letter, and is shown nowhere', async (t) => {
  const options = {
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (_auth: unknown, _session: unknown, done: (error: Error) => void) =>
      done(new Error(`Wrong password ${secret}`)),
  }
  const server = await aMailServer(t, { options })
  const handover = await handOver(server.port, { auth: { user: 'li', pass: secret } })
  assert.equal(handover.kind, 'down')
  assert.ok(handover.kind === 'down' && handover.error.includes('Wrong password') && !handover.error.includes(secret))
})

test('[S246] a password goes over no network that can be read', async (t) => {
  const asked: string[] = []
  const options = {
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (_auth: unknown, _session: unknown, done: (error: null, answer: { user: string }) => void) => {
      asked.push('auth')
      done(null, { user: 'li' })
    },
  }
  const server = await aMailServer(t, { options })
  const auth = { user: 'li', pass: secret }
  assert.equal((await handOver(server.port, { auth })).kind, 'taken')
  assert.equal(asked.length, 1)
  // The same server by a name that could be anywhere.
  const { kind } = await handOver(server.port, { auth, host: '0.0.0.0' })
  assert.deepEqual([kind, asked.length], ['down', 1])
})

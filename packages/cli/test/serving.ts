import assert from 'node:assert/strict'
import type { Terminal } from '../src/index.ts'
import { fairlead } from './a-terminal.ts'

/** A server that runs until it is stopped. */
export async function serving(argv: readonly string[], cwd: string, env: Terminal['env'] = {}) {
  const stopped = Promise.withResolvers<void>()
  const address = Promise.withResolvers<string>()
  const served = fairlead([...argv, '--port', '0', '--data', 'data'], {
    cwd,
    env,
    stopAsked: () => stopped.promise,
    onWrite: (text) => {
      if (text.startsWith('http://')) address.resolve(text.trim())
    },
  })
  const url = await Promise.race([address.promise, served.then(({ stderr }) => assert.fail(stderr))])
  const stop = () => {
    stopped.resolve()
    return served
  }
  return { url, stop }
}

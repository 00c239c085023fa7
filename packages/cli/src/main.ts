#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
import { run } from './run.ts'

// Who pipes into `head` has seen enough; that is no fault of anybody's.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 3)
  })
}

// Output may still be on its way to a pipe: the process ends by itself when that is done.
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  stopAsked: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    }),
  inputEnded: () =>
    new Promise((resolve) => {
      const { stdin } = process
      if (stdin.isTTY) return
      for (const event of ['end', 'close', 'error'] as const) stdin.once(event, () => resolve())
      stdin.resume().unref?.()
    }),
})

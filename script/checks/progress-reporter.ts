import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'

const dotsInLine = 80

/** A reporter for node:test: a dot for each test that passes, and at once the whole reason for each that fails. */
export async function* progressReporter(events: AsyncIterable<TestEvent>): AsyncIterable<string> {
  let dots = 0
  for await (const event of events) {
    if (event.type === 'test:pass' && event.data.details?.type !== 'suite') {
      dots++
      yield dots % dotsInLine === 0 ? '.\n' : '.'
    } else if (event.type === 'test:fail') {
      const { name, file, line, details } = event.data
      yield `\n✖ ${name}\n  ${file ?? ''}:${line ?? ''}\n${indent(reason(details.error))}\n`
      dots = 0
    }
  }
  yield '\n'
}

/** node:test wraps what was thrown in an error of its own. */
function reason(error: Error): string {
  return inspect(error.cause ?? error, { colors: false, depth: 4 })
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}

// biome-ignore lint/style/noDefaultExport: node:test asks a reporter module for its default export.
export default progressReporter

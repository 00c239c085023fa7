import type { TestEvent } from 'node:test/reporters'
import type { Count } from './count.ts'

/** A reporter for node:test that writes one line of JSON, a {@link Count} of the tests; suites are not tests. */
export async function* countReporter(events: AsyncIterable<TestEvent>): AsyncIterable<string> {
  let passed = 0
  let failed = 0
  const skipped: string[] = []
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue
    if (event.data.details?.type === 'suite') continue
    const skip = event.data.skip
    if (event.type === 'test:fail' && event.data.todo === undefined) failed++
    else if (skip !== undefined && skip !== false) {
      skipped.push(typeof skip === 'string' && skip !== '' ? `${event.data.name}: ${skip}` : event.data.name)
    } else if (event.type === 'test:pass') passed++
  }
  yield JSON.stringify({ passed, failed, skipped } satisfies Count)
}

// node:test asks a reporter module for its default export.
// biome-ignore lint/style/noDefaultExport: the interface of node:test.
export default countReporter

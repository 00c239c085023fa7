import type { TestEvent } from 'node:test/reporters'

/** What became of one test, and its name with the reason where it was skipped. */
export interface TestResult {
  readonly result: 'passed' | 'failed' | 'skipped'
  readonly name: string
}

/** A reporter for node:test: a line of JSON, a {@link TestResult}, for each test as it ends; suites are not tests. */
export async function* countReporter(events: AsyncIterable<TestEvent>): AsyncIterable<string> {
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue
    if (event.data.details?.type === 'suite' || event.data.todo !== undefined) continue
    const { name, skip } = event.data
    const skipped = skip !== undefined && skip !== false
    const result = event.type === 'test:fail' ? 'failed' : skipped ? 'skipped' : 'passed'
    const reason = typeof skip === 'string' && skip !== '' ? `: ${skip}` : ''
    yield `${JSON.stringify({ result, name: `${name}${reason}` } satisfies TestResult)}\n`
  }
}

// biome-ignore lint/style/noDefaultExport: node:test asks a reporter module for its default export.
export default countReporter

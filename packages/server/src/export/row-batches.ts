import { setImmediate } from 'node:timers/promises'
import type { Row, Table } from './table.ts'

const batchSize = 200

/** The rows by the handful: each is small work, and between two of them everybody else has their turn. */
export async function* rowBatches(rows: Table['rows']): AsyncGenerator<readonly Row[], void> {
  let batch: Row[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
    await setImmediate()
  }
  if (batch.length > 0) yield batch
}

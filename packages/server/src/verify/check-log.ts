import { checkChain } from './check-chain.ts'
import { type Checkpoint, isSealed } from './checkpoint.ts'
import type { Finding } from './finding.ts'
import type { LogSource } from './log-source.ts'

/**
 * Checks the chain of every engagement, and against a checkpoint how far each had come; an empty list says that the log
 * is what was written, as far as hashes can say. Without a checkpoint they say nothing of events cut off the end, of an
 * engagement that is gone as a whole, and of a history that was written anew with all its hashes [S151].
 */
export async function checkLog(source: LogSource, checkpoint: Checkpoint | null): Promise<readonly Finding[]> {
  const edited = checkpoint === null || isSealed(checkpoint) ? [] : [editedFinding]
  const seen = edited.length === 0 ? (checkpoint?.engagements ?? []) : []
  const ends = new Map(seen.map((end) => [end.engagement, end]))
  const findings: Finding[] = [...edited]
  for (const engagement of [...new Set([...source.engagements, ...ends.keys()])].sort()) {
    findings.push(...checkChain(engagement, await source.rows(engagement), ends.get(engagement) ?? null))
  }
  return findings
}

const editedFinding: Finding = {
  kind: 'checkpoint',
  engagement: null,
  seq: null,
  found: 'hash in the checkpoint, against which nothing was held',
  expected: 'that of its content',
}

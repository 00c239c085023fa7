import { inflateArchive } from './inflate-archive.ts'
import { type ReadingJob, readAnswers } from './read-answers.ts'
import { readCells } from './read-cells.ts'
import { SheetProblem } from './sheet-problem.ts'
import type { SheetReading } from './sheet-reading.ts'
import { requirePlainWorkbook } from './workbook-parts.ts'

/**
 * Reads the answers in a file that may be anything. Nothing reads it before it is known how large each part of it really
 * is, and that it is a plain workbook.
 *
 * @throws SheetProblem
 */
export async function readWorkbook(bytes: Uint8Array, job: ReadingJob): Promise<SheetReading> {
  requireArchive(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200)))
  requirePlainWorkbook(await inflateArchive(bytes))
  return readAnswers(await readCells(bytes), job)
}

function requireArchive(head: Buffer): void {
  if (head.length === 0) throw new SheetProblem('empty')
  const start = head.toString('latin1')
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw new SheetProblem('old-workbook')
  if (/^(?:\xef\xbb\xbf)?\s*</.test(start)) throw new SheetProblem('web-page')
  if (!start.startsWith('PK\x03\x04')) throw new SheetProblem('not-a-workbook')
}

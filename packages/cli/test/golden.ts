import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'

/** Compares with a committed file; `UPDATE_GOLDEN=1` writes the file instead. */
export function assertGolden(file: URL, text: string): void {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text)
  const hint = 'look why, then write it with UPDATE_GOLDEN=1'
  assert.equal(text, readFileSync(file, 'utf8'), `${file.pathname} differs; ${hint}`)
}

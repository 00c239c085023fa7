import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { diagnosticCodes } from '../../packages/playbook/src/model/diagnostic-codes.ts'
import { removedCodes } from '../../packages/playbook/src/model/removed-codes.ts'
import { rulesPage } from './rules-page.ts'

const docs = new URL('../../docs/rules.md', import.meta.url)

test('[P124] the page of the docs on codes is what the rules say', () => {
  const before = existsSync(docs) ? readFileSync(docs, 'utf8') : ''
  const now = rulesPage()
  if (process.env.UPDATE_GOLDEN === '1') return writeFileSync(docs, now)
  const [lines, others] = [before.split('\n'), now.split('\n')]
  const at = others.findIndex((line, index) => line !== lines[index])
  assert.equal(lines[at], others[at], 'look why, then write the page with UPDATE_GOLDEN=1')
  assert.equal(lines.length, others.length)
})

test('[P124] a code that was once in the docs is still there, or is said to be removed', () => {
  const once = [...readFileSync(docs, 'utf8').matchAll(/^### (FL\d{4})$/gm)].map(([, code = '']) => code)
  const gone = once.filter((code) => !Object.hasOwn(diagnosticCodes, code) && !Object.hasOwn(removedCodes, code))
  assert.deepEqual(gone, [], 'add it to removed-codes.ts')
  assert.deepEqual(
    Object.keys(removedCodes).filter((code) => Object.hasOwn(diagnosticCodes, code)),
    [],
  )
})

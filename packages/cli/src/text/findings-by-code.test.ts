import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Diagnostic, DiagnosticCode } from '@fairlead/playbook'
import { bySeverity, findingsByCode } from './findings-by-code.ts'

const start = { line: 1, column: 1, offset: 0 }

function finding(code: DiagnosticCode, severity: Diagnostic['severity']): Diagnostic {
  return { code, severity, message: '', help: '', related: [], span: { file: 'a.md', start, end: start } }
}

const hint = finding('FL0112', 'hint')
const warning = finding('FL0203', 'warning')
const error = finding('FL0401', 'error')

test('[C25] what matters most comes first, else in the order of files and places', () => {
  const given = [hint, warning, error, finding('FL0202', 'warning')]
  assert.deepEqual(
    bySeverity(given).map(({ code }) => code),
    ['FL0401', 'FL0203', 'FL0202', 'FL0112'],
  )
})

test('[C25] many findings are counted by code, few are not', () => {
  assert.equal(findingsByCode([hint, warning, error]), '')
  const many = [...Array.from({ length: 30 }, () => hint), warning, warning, error]
  const lines = findingsByCode(many).split('\n')
  assert.match(lines[1] ?? '', /^error +FL0401 +1 +Task id stands twice on a page$/)
  assert.match(lines[2] ?? '', /^warning +FL0203 +2 +Hidden characters$/)
  assert.match(lines[3] ?? '', /^hint +FL0112 +30 +Page left out$/)
})

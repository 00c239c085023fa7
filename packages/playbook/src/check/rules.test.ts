import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlaybook } from '../compile/playbook.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import { diagnosticCodes } from '../model/diagnostic-codes.ts'
import { check } from './check.ts'
import type { Example } from './rule.ts'
import { rules } from './rules.ts'

/** Codes that are not rules over pages: they come from reading files, the manifest and conditions. */
const elsewhere = ['FL0104', 'FL0105', 'FL0106', 'FL0109', 'FL0801', 'FL0802', 'FL0803', 'FL0804', 'FL0805']

function placesOf(example: Example, code: string): readonly string[] {
  const files = Object.entries(example.pages).map(([file, text]) => ({ file, text }))
  const manifest = example.manifest === undefined ? undefined : readManifest('playbook.yaml', example.manifest)
  assert.deepEqual(manifest?.diagnostics ?? [], [], 'the manifest of an example is valid')
  return check(readPlaybook(files, manifest), { today: '2026-11-22' })
    .filter((diagnostic) => diagnostic.code === code)
    .map(({ span }) => `${span.file}:${span.start.line}:${span.start.column}`)
}

for (const rule of rules) {
  test(`[P41] ${rule.code} finds what its bad examples show, where they show it`, () => {
    assert.ok(rule.bad.length > 0)
    for (const example of rule.bad) assert.deepEqual([...placesOf(example, rule.code)].sort(), [...example.at].sort())
  })
  test(`[P41] ${rule.code} finds nothing in its good examples`, () => {
    assert.ok(rule.ok.length > 0)
    for (const example of rule.ok) assert.deepEqual(placesOf(example, rule.code), [])
  })
}

test('[P42] every code has one rule, or a place elsewhere that says it', () => {
  assert.deepEqual([...rules.map(({ code }) => code), ...elsewhere].sort(), Object.keys(diagnosticCodes).sort())
})

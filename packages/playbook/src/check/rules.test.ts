import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlaybook } from '../compile/playbook.ts'
import { applyFixes } from '../fix/apply-fixes.ts'
import { fixAll } from '../fix/fix-all.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type DiagnosticCode, diagnosticCodes } from '../model/diagnostic-codes.ts'
import type { PageFile } from '../reader/page.ts'
import { check } from './check.ts'
import { explanations } from './explanations.ts'
import type { BadExample, Example } from './rule.ts'

/** Codes that come from reading files, the manifest and conditions. */
const elsewhere = [
  'FL0104',
  'FL0105',
  'FL0106',
  'FL0109',
  'FL0120',
  'FL0121',
  'FL0801',
  'FL0802',
  'FL0803',
  'FL0804',
  'FL0805',
  'FL0809',
]

const manifestFile = 'playbook.yaml'

function filesOf({ pages, manifest }: Example): readonly PageFile[] {
  const files = Object.entries(pages).map(([file, text]) => ({ file, text }))
  return manifest === undefined ? files : [...files, { file: manifestFile, text: manifest }]
}

function findingsIn(files: readonly PageFile[]): readonly Diagnostic[] {
  const manifest = files.find(({ file }) => file === manifestFile)
  const read = manifest === undefined ? undefined : readManifest(manifestFile, manifest.text)
  assert.deepEqual(read?.diagnostics ?? [], [], 'the manifest of an example is valid')
  const pages = files.filter((file) => file !== manifest)
  return check(readPlaybook(pages, read), { today: '2026-11-22' })
}

/** The places of a rule's findings in an example, which has no errors but those and the ones that it owns up to. */
function placesOf(example: Example, code: DiagnosticCode): readonly string[] {
  const found = findingsIn(filesOf(example))
  const others = found.filter(({ severity, code: other }) => severity === 'error' && other !== code)
  const undeclared = others.filter((other) => !example.also?.includes(other.code))
  const told = undeclared.map((other) => `${other.code} ${place(other)}`)
  assert.deepEqual(told, [], 'mend the example, or name the other errors in "also"')
  return found.filter((diagnostic) => diagnostic.code === code).map(place)
}

function place({ span }: Diagnostic): string {
  return `${span.file}:${span.start.line}:${span.start.column}`
}

/** How many findings there are of each code. */
function countsOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(diagnostics, ({ code }) => code)].map(([code, of]) => [code, of.length]))
}

function assertFixes(example: BadExample, code: DiagnosticCode): void {
  const before = filesOf(example)
  const ofRule = (files: readonly PageFile[]) => findingsIn(files).filter((found) => found.code === code)
  const { files, left } = fixAll(before, ofRule)
  const changed = files.filter(({ text }, index) => text !== before[index]?.text)
  const shown = Object.fromEntries(changed.map(({ file, text }) => [file, text]))
  assert.deepEqual(shown, example.fixed ?? {}, 'what the fixes change stands in "fixed"')
  const found = ofRule(before)
  assert.equal(left.length, found.filter(({ fix }) => fix === undefined).length, 'a fix takes its finding away')
  const counts = countsOf(findingsIn(before))
  for (const [other, count] of countsOf(findingsIn(files))) {
    assert.ok(count <= (counts.get(other) ?? 0), `the fixes bring in ${other}`)
  }
  assert.deepEqual(applyFixes(files, left).applied, [], 'fixing twice is fixing once')
}

for (const rule of explanations) {
  test(`[P41] ${rule.code} finds what its bad examples show, where they show it`, () => {
    assert.ok(rule.bad.length > 0)
    for (const example of rule.bad) assert.deepEqual([...placesOf(example, rule.code)].sort(), [...example.at].sort())
  })
  test(`[P41] ${rule.code} finds nothing in its good examples`, () => {
    assert.ok(rule.ok.length > 0)
    for (const example of rule.ok) assert.deepEqual(placesOf(example, rule.code), [])
  })
  test(`[P121] ${rule.code} fixes what its bad examples show, and only that`, () => {
    for (const example of rule.bad) assertFixes(example, rule.code)
  })
}

test('[P42] every code has one rule, or a place elsewhere that says it', () => {
  assert.deepEqual([...explanations.map(({ code }) => code), ...elsewhere].sort(), Object.keys(diagnosticCodes).sort())
})

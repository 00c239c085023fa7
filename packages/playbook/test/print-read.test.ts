import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { compile } from '../src/compile/compile.ts'
import { readPlaybook } from '../src/compile/playbook.ts'
import { readManifest } from '../src/manifest/read-manifest.ts'
import type { Release } from '../src/model/release.ts'
import type { PageFile } from '../src/reader/page.ts'
import { anyRelease } from './print/any-release.ts'
import { bareRelease } from './print/bare-release.ts'
import { printRelease } from './print/print-release.ts'

function compiled(pages: readonly PageFile[], manifest: string): Release {
  const { release, diagnostics } = compile(readPlaybook(pages, readManifest('playbook.yaml', manifest)))
  assert.deepEqual(
    diagnostics.map(({ code, message, span }) => `${code} ${span.file}:${span.start.line} ${message}`),
    [],
  )
  assert.ok(release)
  return release
}

test('[P108] the bundled playbook, printed and read, is what it was', () => {
  const folder = fileURLToPath(new URL('../../../playbooks/service-onboarding/', import.meta.url))
  const text = (file: string) => readFileSync(`${folder}${file}`, 'utf8')
  const pages = globSync('**/{*.md,toc.yml}', { cwd: folder })
    .sort()
    .map((file) => ({ file, text: text(file) }))
  const release = compiled(pages, text('playbook.yaml'))
  const printed = printRelease(release)
  assert.deepEqual(bareRelease(compiled(printed.pages, printed.manifest)), bareRelease(release))
})

test('[P108] any release, printed in any of six languages and read, is what it was (seed 108, 150 releases)', () => {
  fc.assert(
    fc.property(anyRelease, (release) => {
      const { pages, manifest } = printRelease(release)
      assert.deepEqual(bareRelease(compiled(pages, manifest)), bareRelease(release))
    }),
    { seed: 108, numRuns: 150, endOnFailure: true },
  )
})

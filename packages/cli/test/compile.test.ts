import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { aFolder } from './a-folder.ts'
import { fairlead, fixtures } from './a-terminal.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('[C9] a release is named by the sha-256 of its bytes, on the standard output and in a file', async (t) => {
  const cwd = aFolder(t)
  const playbook = join(fixtures, 'harbour')
  const written = await fairlead(['compile', playbook, '-o', 'release.json'], { cwd })
  const bytes = readFileSync(join(cwd, 'release.json'), 'utf8')
  assert.equal(written.stdout, `sha256:${sha256(bytes)}  release.json\n`)
  assert.equal(written.stderr, '1 process, 2 steps, 3 tasks, 2 languages\n')
  assert.equal(written.exit, 0)
  assert.deepEqual(readdirSync(cwd), ['release.json'])
  const piped = await fairlead(['compile', playbook], { cwd })
  assert.equal(piped.stdout, bytes)
})

test('[C9] a playbook with errors is not written, and an older release stays as it was', async (t) => {
  const cwd = aFolder(t, { 'release.json': 'before' })
  const { exit, stdout, stderr } = await fairlead(['compile', join(fixtures, 'damaged'), '-o', 'release.json'], { cwd })
  assert.equal(exit, 1)
  assert.equal(stdout, '')
  assert.match(stderr, /error FL0201/)
  assert.match(stderr, /nothing is written\n$/)
  assert.equal(readFileSync(join(cwd, 'release.json'), 'utf8'), 'before')
})

test('[C5] a release that cannot be written is a failure with its path', async (t) => {
  const cwd = aFolder(t)
  const { exit, stderr } = await fairlead(['compile', join(fixtures, 'harbour'), '-o', 'missing/release.json'], { cwd })
  assert.equal(exit, 3)
  assert.match(stderr, /Cannot write .*missing\/release\.json: there is nothing there\.\n$/)
})

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs'
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

test('[C9] a link or a device that is named for the release stays what it is', async (t) => {
  const cwd = aFolder(t, { 'kept/release.json': 'before' })
  const named = { 'release.json': 'kept/release.json', sink: '/dev/null', full: '/dev/full' }
  for (const [link, target] of Object.entries(named)) symlinkSync(target, join(cwd, link))
  const compile = (output: string) => fairlead(['compile', join(fixtures, 'harbour'), '-o', output], { cwd })
  const { stdout } = await compile('release.json')
  assert.equal(stdout, `sha256:${sha256(readFileSync(join(cwd, 'kept/release.json'), 'utf8'))}  release.json\n`)
  assert.equal((await compile('sink')).exit, 0)
  const full = await compile('full')
  assert.equal(full.exit, 3)
  assert.match(full.stderr, /Cannot write .*full: the disk is full\.\n$/)
  for (const [link, target] of Object.entries(named)) assert.equal(readlinkSync(join(cwd, link)), target)
  assert.deepEqual(readdirSync(cwd).sort(), ['full', 'kept', 'release.json', 'sink'])
})

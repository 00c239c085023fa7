import assert from 'node:assert/strict'
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { aFolder, aPage } from './a-folder.ts'
import { fairlead } from './a-terminal.ts'

/** A page with a row that is not closed. */
const damaged = aPage(1).replace(/ \|\n$/, '\n')
const mended = damaged.replace(/Mail\n$/, 'Mail |\n')

const isDamaged = /FL0202/

test('[C22] --fix mends the files, says what it mended, and then says what is left', async (t) => {
  const cwd = aFolder(t, { 'page.md': damaged, 'sound.md': aPage(2) })
  const { stdout, stderr } = await fairlead(['check', '.', '--fix'], { cwd })
  assert.equal(readFileSync(join(cwd, 'page.md'), 'utf8'), mended)
  assert.equal(readFileSync(join(cwd, 'sound.md'), 'utf8'), aPage(2))
  assert.match(stderr, /^page\.md:7:\d+ fixed FL0202 .+\nFixed 1 finding in 1 file\n$/)
  assert.doesNotMatch(stdout, isDamaged)
  assert.match(stdout, /warnings?[^\n]* in 2 pages/)
  const again = await fairlead(['check', '.', '--fix'], { cwd })
  assert.deepEqual(again, { ...again, stdout, stderr: '' })
})

test('[C22] --fix keeps line ends, the byte order mark and the mode of a file', async (t) => {
  const text = `\uFEFF${damaged.replaceAll('\n', '\r\n')}`
  const cwd = aFolder(t, { 'page.md': text })
  chmodSync(join(cwd, 'page.md'), 0o640)
  await fairlead(['check', 'page.md', '--fix'], { cwd })
  assert.equal(readFileSync(join(cwd, 'page.md'), 'utf8'), `\uFEFF${mended.replaceAll('\n', '\r\n')}`)
  assert.equal(statSync(join(cwd, 'page.md')).mode & 0o777, 0o640)
})

test('[C22] --fix writes nothing outside of the folder, wherever links lead, and keeps links within', async (t) => {
  const cwd = aFolder(t, { 'book/real.md': damaged, 'outside.md': damaged })
  symlinkSync('../outside.md', join(cwd, 'book/out.md'))
  assert.equal((await fairlead(['check', 'book', '--fix'], { cwd })).exit, 1)
  assert.equal(readFileSync(join(cwd, 'outside.md'), 'utf8'), damaged)
  assert.equal(readFileSync(join(cwd, 'book/real.md'), 'utf8'), mended)
  const alone = await fairlead(['check', 'book/out.md', '--fix'], { cwd })
  assert.equal(readFileSync(join(cwd, 'outside.md'), 'utf8'), damaged)
  assert.equal(alone.stderr, 'book/out.md is not fixed: it lies outside of the folder.\n')
  assert.equal(alone.exit, 3)
  const within = aFolder(t, { 'sub/real.md': damaged })
  symlinkSync('sub/real.md', join(within, 'link.md'))
  await fairlead(['check', 'link.md', '--fix'], { cwd: within })
  assert.ok(lstatSync(join(within, 'link.md')).isSymbolicLink())
  assert.equal(readFileSync(join(within, 'sub/real.md'), 'utf8'), mended)
})

test('[C22] --fix leaves a file that can only be read, and says so', async (t) => {
  const cwd = aFolder(t, { 'page.md': damaged })
  chmodSync(join(cwd, 'page.md'), 0o444)
  const { exit, stderr } = await fairlead(['check', '.', '--fix'], { cwd })
  assert.equal(readFileSync(join(cwd, 'page.md'), 'utf8'), damaged)
  assert.equal(stderr, 'page.md is not fixed: it can only be read.\n')
  assert.equal(exit, 3)
})

test('[C5] --fix and other formats do not go with --watch', async (t) => {
  const cwd = aFolder(t, { 'page.md': aPage(1) })
  assert.equal((await fairlead(['check', '.', '--watch', '--fix'], { cwd })).exit, 2)
  assert.equal((await fairlead(['check', '.', '--watch', '--format', 'json'], { cwd })).exit, 2)
})

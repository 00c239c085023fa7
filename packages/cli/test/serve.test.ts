import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Release } from '@fairlead/playbook'
import { dataFolderOf } from '../src/folder/data-folder.ts'
import { aFolder, aPage } from './a-folder.ts'
import { fairlead, fixtures } from './a-terminal.ts'
import { serving } from './serving.ts'

test("[C14] serve runs a playbook of one's own until it is asked to stop", async (t) => {
  const cwd = aFolder(t, { 'page.md': aPage(42) })
  const stop = Promise.withResolvers<void>()
  const address = Promise.withResolvers<string>()
  const served = fairlead(['serve', '--playbook', 'page.md', '--port', '0', '--data', 'data'], {
    cwd,
    stopAsked: () => stop.promise,
    onWrite: (text) => {
      if (text.startsWith('http://')) address.resolve(text.trim())
    },
  })
  const ready = await Promise.race([address.promise.then((url) => fetch(`${url}/readyz`)), served])
  stop.resolve()
  const { exit, stderr } = await served
  assert.ok(ready instanceof Response, stderr)
  assert.equal(ready.status, 200)
  assert.equal(exit, 0)
  assert.match(stderr, /\d+ warnings?.* in the playbook/)
  assert.match(stderr, /no passwords yet: it listens on this machine only/)
})

test('[C14] a manifest in error is not served, and says why', async (t) => {
  const cwd = aFolder(t, { 'page.md': aPage(1), 'rules.yaml': 'unheard: of\n' })
  const { exit, stdout, stderr } = await fairlead(['serve', '--playbook', 'page.md', '--manifest', 'rules.yaml'], {
    cwd,
  })
  assert.deepEqual({ exit, stdout }, { exit: 1, stdout: '' })
  assert.match(stderr, /^rules\.yaml:1:\d+ error FL0802 /)
  assert.match(stderr, /cannot be served\n$/)
})

test('[C5] a data folder that cannot be made is a failure without a trace', async (t) => {
  const cwd = aFolder(t)
  writeFileSync(join(cwd, 'data'), 'a file')
  const argv = ['serve', '--playbook', join(fixtures, 'harbour'), '--port', '0', '--data', 'data']
  const { exit, stderr } = await fairlead(argv, { cwd })
  assert.equal(exit, 3)
  assert.doesNotMatch(stderr, /\n\s+at /)
})

test('[C13] every playbook has a data folder of its own', () => {
  const of = (playbook?: string, cwd = '/work') =>
    dataFolderOf(playbook === undefined ? [] : [playbook], { cwd, root: '/root' })
  assert.equal(of(), '/root/.data')
  assert.match(of('Kick off.md'), /^\/root\/\.data\/kick-off-[0-9a-f]{8}$/)
  assert.equal(of('a/'), of('./a'))
  assert.notEqual(of('a'), of('a', '/other'))
  assert.notEqual(of('a/x.md'), of('b/x.md'))
})

test('[C36] several playbooks run as one: a task that both have is one piece of work', async (t) => {
  const cwd = aFolder(t, { 'first/kick-off.md': aPage(42), 'second/go-live.md': aPage(43) })
  const { url, stop } = await serving(['serve', '--playbook', 'first', '--playbook', 'second'], cwd)
  const release = (await (await fetch(`${url}/api/releases/current`)).json()) as Release
  assert.equal((await stop()).exit, 0)
  assert.deepEqual(
    release.processes.map(({ id, steps }) => [id, steps.flatMap(({ tasks }) => tasks.map((task) => task.id))]),
    [
      ['kick-off', ['42']],
      ['go-live', ['43']],
    ],
  )
})

test('[C36] playbooks that contradict each other are not served, and each contradiction is said', async (t) => {
  const cwd = aFolder(t, { 'first/kick-off.md': aPage(42), 'second/kick-off.md': aPage(43) })
  const argv = ['serve', '--playbook', 'first', '--playbook', 'second', '--port', '0', '--data', 'data']
  const { exit, stderr } = await fairlead(argv, { cwd })
  assert.equal(exit, 1)
  assert.match(stderr, /process kick-off: first and second have other pages for it\. Rename one/)
  assert.match(stderr, /1 conflict: the playbooks cannot be served as one\n$/)
})

test('[C36] one manifest cannot be that of several playbooks', async (t) => {
  const cwd = aFolder(t, { 'a.md': aPage(1), 'b.md': aPage(2), 'rules.yaml': 'title: { en: A }\n' })
  const argv = ['serve', '--playbook', 'a.md', '--playbook', 'b.md', '--manifest', 'rules.yaml']
  const { exit, stderr } = await fairlead(argv, { cwd })
  assert.equal(exit, 2)
  assert.match(stderr, /Unexpected --manifest with several playbooks/)
})

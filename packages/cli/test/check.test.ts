import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFolder, aPage } from './a-folder.ts'
import { fairlead } from './a-terminal.ts'
import { assertGolden } from './golden.ts'

test('[C6] check shows where the damage is, in English and Chinese', async () => {
  const { exit, stdout, stderr } = await fairlead(['check', 'damaged'])
  assertGolden(new URL('goldens/check-damaged.golden.txt', import.meta.url), stdout)
  assert.equal(stderr, '')
  assert.equal(exit, 1)
})

test('[C4] check writes the same findings as JSON, with files relative to the path', async () => {
  const { exit, stdout, stderr } = await fairlead(['check', 'damaged', '--format', 'json'])
  assertGolden(new URL('goldens/check-damaged.golden.json', import.meta.url), stdout)
  assert.equal(stderr, '')
  assert.equal(exit, 1)
})

test('[C4] a clean playbook is one line of text and an empty list of JSON', async () => {
  const text = await fairlead(['check', 'harbour'])
  assert.deepEqual(text, { exit: 0, stdout: 'No findings in 2 pages\n', stderr: '' })
  const json = await fairlead(['check', 'harbour', '--format=json'])
  assert.deepEqual(json, { exit: 0, stdout: '[]\n', stderr: '' })
})

test('[C1] a page alone has no manifest unless one is named', async () => {
  const alone = await fairlead(['check', 'damaged/leave-port.md', '--format=json'])
  assert.doesNotMatch(alone.stdout, /FL0302/)
  const named = await fairlead([
    'check',
    'damaged/leave-port.md',
    '--manifest',
    'damaged/playbook.yaml',
    '--format=json',
  ])
  assert.match(named.stdout, /FL0302/)
})

test('[C12] colours are for terminals, and not where nobody wants them', async () => {
  const coloured = (heard: { readonly stdout: string }) => heard.stdout.includes('\u001B[')
  assert.equal(coloured(await fairlead(['check', 'damaged'], { columns: 100 })), true)
  assert.equal(coloured(await fairlead(['check', 'damaged'], { columns: 100, env: { NO_COLOR: '1' } })), false)
  assert.equal(coloured(await fairlead(['check', 'damaged'], { columns: 100, env: { TERM: 'dumb' } })), false)
})

test('[C7] what stands in a page does not steer the terminal', async (t) => {
  const steering = ['\u001B', '\u0007', '\u009B', '\u202E']
  const name = `Work${steering.join('31m')}`
  const row = `| x${steering.join('')} | a | b | c | d |`
  const cwd = aFolder(t, { 'page.md': `${aPage(1).replace('Work', name)}${row}\n` })
  const checked = await fairlead(['check', '.'], { cwd })
  assert.match(checked.stdout, /FL0201[\s\S]*<U\+001B>/)
  const listed = await fairlead(['tasks', '.'], { cwd })
  for (const text of [checked.stdout, listed.stdout, listed.stderr]) {
    for (const char of steering) assert.ok(!text.includes(char))
  }
})

test('[C1] a page alone is not blamed for what the other pages of its playbook have', async (t) => {
  const manifest = "tasks: { '2': { condition: 'true' } }\n"
  const pages = { 'one.md': `${aPage(1)}\nSee [two](two.md).\n`, 'two.md': aPage(2) }
  const cwd = aFolder(t, { ...pages, 'playbook.yaml': manifest })
  const alone = await fairlead(['check', 'one.md', '--manifest', 'playbook.yaml'], { cwd })
  assert.doesNotMatch(alone.stdout, /FL0501|FL0806/)
  const folder = aFolder(t, { 'one.md': pages['one.md'], 'playbook.yaml': manifest })
  assert.match((await fairlead(['check', '.'], { cwd: folder })).stdout, /FL0501[\s\S]*FL0806/)
})

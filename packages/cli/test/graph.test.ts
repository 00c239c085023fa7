import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFolder } from './a-folder.ts'
import { fairlead } from './a-terminal.ts'

test('[C4] a graph goes to the standard output, in the language asked for', async () => {
  const { exit, stdout, stderr } = await fairlead(['graph', 'harbour', '--language', 'zh-CN'])
  assert.deepEqual({ exit, stderr }, { exit: 0, stderr: '' })
  assert.match(stdout, /^flowchart TD\n/)
  assert.match(stdout, /\p{Script=Han}/u)
  assert.doesNotMatch((await fairlead(['graph', 'harbour'])).stdout, /\p{Script=Han}/u)
})

test('[C5] a language that the playbook lacks is wrong usage; a playbook in error is not drawn', async (t) => {
  const { exit, stderr } = await fairlead(['graph', 'harbour', '--language', 'de'])
  assert.equal(exit, 2)
  assert.match(stderr, /Unexpected language "de", expected one of the playbook: en, zh-CN\./)
  const cwd = aFolder(t, { 'a.md': '# A\n', 'playbook.yaml': 'gate: {}\n' })
  const broken = await fairlead(['graph', '.'], { cwd })
  assert.deepEqual([broken.exit, broken.stdout], [1, ''])
  assert.match(broken.stderr, /FL0802/)
  assert.equal((await fairlead(['graph', '.'], { cwd: aFolder(t) })).exit, 1)
})

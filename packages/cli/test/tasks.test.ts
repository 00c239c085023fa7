import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { displayWidth } from '../src/text/display-width.ts'
import { aFolder } from './a-folder.ts'
import { fairlead } from './a-terminal.ts'
import { assertGolden } from './golden.ts'

const seed = fileURLToPath(new URL('../../../../shared/seed/conduct-services-workshop.md', import.meta.url))

test('[C8] tasks lists the rows of every language as one aligned table', async () => {
  const { exit, stdout, stderr } = await fairlead(['tasks', 'harbour'])
  assertGolden(new URL('goldens/tasks-harbour.golden.txt', import.meta.url), stdout)
  assert.equal(stderr, '6 tasks, 4 of them mandatory, on 2 pages\n')
  assert.equal(exit, 0)
})

test('[C4] tasks writes its rows as JSON for other programs', async () => {
  const { exit, stdout, stderr } = await fairlead(['tasks', 'harbour', '--format', 'json'])
  assertGolden(new URL('goldens/tasks-harbour.golden.json', import.meta.url), stdout)
  assert.deepEqual({ exit, stderr }, { exit: 0, stderr: '' })
})

test('[C8] a terminal that is too narrow gets a table that fits', async () => {
  const { stdout } = await fairlead(['tasks', 'harbour'], { columns: 64 })
  for (const line of stdout.split('\n')) assert.ok(displayWidth(line) <= 64, line)
  assert.match(stdout, /…/)
})

test('[C1] the page of a task is its file name where a page was named', async () => {
  const { stdout } = await fairlead(['tasks', 'harbour/en/kick-off.md', '--format', 'json'])
  const tasks: readonly { readonly page: string }[] = JSON.parse(stdout)
  assert.deepEqual([...new Set(tasks.map(({ page }) => page))], ['kick-off.md'])
})

test('[C4] a page without tasks is an empty list, a message with a code and exit code 1', async (t) => {
  const cwd = aFolder(t, { 'page.md': '# Only prose\n\nNothing to do.\n' })
  const { exit, stdout, stderr } = await fairlead(['tasks', 'page.md', '--format', 'json'], { cwd })
  assert.deepEqual({ exit, stdout }, { exit: 1, stdout: '[]\n' })
  assert.match(stderr, /^page\.md:1:1 warning FL0107 /)
})

const skip = existsSync(seed) ? false : 'the seed page is not on this machine'
test('[C4] the seed page has its 48 rows', { skip }, async () => {
  const { exit, stdout } = await fairlead(['tasks', seed, '--format', 'json'])
  const tasks: readonly Record<string, unknown>[] = JSON.parse(stdout)
  assert.equal(exit, 0)
  assert.equal(tasks.length, 48)
  assert.equal(new Set(tasks.map(({ id }) => id)).size, 48)
  assert.deepEqual(tasks.at(-1)?.id, '3981')
  assert.ok(tasks.every(({ page, language }) => page === 'conduct-services-workshop.md' && language === 'zh-CN'))
})

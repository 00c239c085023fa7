import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFolder, aPage } from './a-folder.ts'
import { fairlead } from './a-terminal.ts'

const files = {
  'toc.yml': '- name: One\n  href: one.md\n- name: Gone\n  href: gone.md\n',
  'one.md': aPage(1),
  'two.md': aPage(2),
}

const codes = (json: string) =>
  JSON.parse(json)
    .map(({ file, code }: { readonly file: string; readonly code: string }) => `${file} ${code}`)
    .filter((found: string) => /FL011/.test(found))

test('[C19] tasks and check read every page; compile takes those of the table of contents', async (t) => {
  const cwd = aFolder(t, files)
  assert.equal(JSON.parse((await fairlead(['tasks', '.', '--format=json'], { cwd })).stdout).length, 2)
  const found = await fairlead(['check', '.', '--format=json'], { cwd })
  assert.deepEqual(codes(found.stdout), ['toc.yml FL0113', 'two.md FL0111'])
  const { processes } = JSON.parse((await fairlead(['compile', '.'], { cwd })).stdout)
  assert.deepEqual(
    processes.map(({ id }: { readonly id: string }) => id),
    ['one'],
  )
  assert.match(
    (await fairlead(['check', '.'], { cwd })).stdout,
    /href: gone\.md/,
    'the frame shows the table of contents',
  )
})

test('[C19] a page that was named alone lacks nothing', async (t) => {
  const cwd = aFolder(t, { ...files, 'playbook.yaml': 'pages: [one, three]\nlanguages: { en: en }\n' })
  assert.deepEqual(codes((await fairlead(['check', 'two.md', '--format=json'], { cwd })).stdout), [])
  const named = await fairlead(['check', 'one.md', '--manifest', 'playbook.yaml', '--format=json'], { cwd })
  assert.deepEqual(codes(named.stdout), [])
  const whole = await fairlead(['check', '.', '--format=json'], { cwd })
  assert.ok(codes(whole.stdout).includes('playbook.yaml FL0118'))
})

import assert from 'node:assert/strict'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { aFolder, aPage } from './a-folder.ts'
import { fairlead } from './a-terminal.ts'

const outside = {
  'secret.md': aPage(4242),
  'more/deep.md': aPage(4243),
  'toc.yml': '- name: Secret\n  href: secret.md\n',
}

const hrefs = [
  '../secret.md',
  '%2e%2e/secret.md',
  '..%2fsecret.md',
  '..\\secret.md',
  'en/../../secret.md',
  'file:///etc/passwd',
]

test('[P75] links, tables of contents and manifest folders lead to nothing outside of the folder of the playbook', async (t) => {
  const root = aFolder(t, {
    ...outside,
    'playbook/page.md': `${aPage(1)}\n## Next Steps\n\n${hrefs.map((href) => `- [On](${href})`).join('\n')}\n`,
    'playbook/toc.yml': ['page.md', ...hrefs, '/etc/passwd'].map((href) => `- name: On\n  href: "${href}"\n`).join(''),
    'playbook/playbook.yaml': 'languages: { en: ., de: .., ja: ../more, pt: /, es: /etc }\npages: [page, ../secret]\n',
  })
  for (const command of ['tasks', 'check']) {
    const { stdout } = await fairlead([command, 'playbook', '--format=json'], { cwd: root })
    assert.doesNotMatch(stdout, /424[23]/, command)
  }
  await fairlead(['compile', 'playbook', '-o', 'release.json'], { cwd: root })
  const single = await fairlead(['tasks', 'playbook/page.md', '--format=json'], { cwd: root })
  assert.deepEqual(
    JSON.parse(single.stdout).map(({ id }: { readonly id: string }) => id),
    ['1'],
  )
})

test('[P75] symbolic links of files and folders are not followed out of the folder of the playbook', async (t) => {
  const root = aFolder(t, { ...outside, 'playbook/page.md': aPage(1), 'playbook/en/other.md': aPage(2) })
  const links = {
    'linked.md': '../secret.md',
    more: '../more',
    up: '..',
    absolute: join(root, 'more'),
    'in.md': 'en/other.md',
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(root, 'playbook', name))
  symlinkSync('../toc.yml', join(root, 'playbook/toc.yml'))
  const { stdout } = await fairlead(['tasks', 'playbook', '--format=json'], { cwd: root })
  assert.doesNotMatch(stdout, /424[23]/)
  assert.match(stdout, /"1"/)
  const checked = await fairlead(['check', 'playbook', '--format=json', '--fix'], { cwd: root })
  assert.doesNotMatch(checked.stdout, /424[23]/)
  assert.equal(readFileSync(join(root, 'secret.md'), 'utf8'), outside['secret.md'])
})

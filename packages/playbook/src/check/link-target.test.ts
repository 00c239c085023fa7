import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPage } from '../reader/read-page.ts'
import { localTarget, relativePath } from './link-target.ts'

const page = readPage({ file: 'en/talk/a.md', text: '# A\n' })

test('an address is a place of the playbook, counted from the page', () => {
  assert.deepEqual(localTarget(page, '../b%20c.md?x=1#Part%201'), { path: 'en/b c.md', anchor: 'Part 1' })
  assert.deepEqual(localTarget(page, '#part'), { path: '', anchor: 'part' })
  assert.deepEqual(localTarget(page, '../../../x.md'), { path: null, anchor: '' })
  assert.deepEqual(localTarget(page, '%zz.md'), { path: 'en/talk/%zz.md', anchor: '' })
})

test('an address with a scheme, a host or a root is no place of the playbook', () => {
  for (const href of ['https://example.org/a.md', '//example.org/a.md', '/a.md', 'mailto:a@example.org']) {
    assert.equal(localTarget(page, href), null)
  }
})

test('a relative path leads back to where it was made for', () => {
  for (const to of ['en/talk/b.md', 'en/b (1).md', 'zh/邮件.md', 'top.md', 'en/talk/deep/x#y.md']) {
    assert.equal(localTarget(page, relativePath(page.file, to))?.path, to)
  }
})

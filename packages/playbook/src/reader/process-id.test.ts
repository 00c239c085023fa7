import assert from 'node:assert/strict'
import { test } from 'node:test'
import { processIdOf } from './process-id.ts'

test('[P21] a process has the name of its file, without folder, ending and language', () => {
  const ids = {
    'en/kick-off.md': 'kick-off',
    'kick-off-sc.md': 'kick-off',
    'a\\kick-off.zh-CN.markdown': 'kick-off',
    'kick-off.md#part': 'kick-off',
    'kick%20off.md?x=1': 'kick off',
    '50%.md': '50%',
  }
  for (const [path, id] of Object.entries(ids)) assert.equal(processIdOf(path), id, path)
})

test('[P21] no page is without a name, be its file nothing but an ending; a link to no file names nothing', () => {
  for (const file of ['.md', 'en/.md', '-de.md', '.de.md']) assert.notEqual(processIdOf(file), '', file)
  for (const href of ['', '#part', '?x', 'folder/']) assert.equal(processIdOf(href), '', href)
})

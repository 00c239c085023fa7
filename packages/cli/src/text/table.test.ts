import assert from 'node:assert/strict'
import { test } from 'node:test'
import { displayWidth, fitWidth } from './display-width.ts'
import { formatTable } from './table.ts'

test('[C8] columns are aligned by cells of the terminal', () => {
  const table = formatTable([
    { title: 'NAME', cells: ['工程师', 'Pilot', '🚢'] },
    { title: 'N', cells: ['1', '2', '3'] },
  ])
  assert.equal(table, 'NAME    N\n工程师  1\nPilot   2\n🚢      3\n')
})

test('[C8] only columns that may shrink are cut, the widest first', () => {
  const columns = [
    { title: 'ID', cells: ['1234567890'] },
    { title: 'A', cells: ['a'.repeat(30)], shrinks: true },
    { title: 'B', cells: ['船'.repeat(10)], shrinks: true },
  ]
  const [, row = ''] = formatTable(columns, 46).split('\n')
  assert.equal(row, `1234567890  ${'a'.repeat(15)}…  ${'船'.repeat(7)}…`)
  assert.equal(formatTable(columns).includes('…'), false)
})

test('[C8] a text that is cut takes no more than its cells', () => {
  for (const text of ['abcdef', '船船船', 'a船b船', '🚢🚢🚢']) {
    for (let width = 1; width < 8; width++) {
      const fitted = fitWidth(text, width)
      assert.ok(displayWidth(fitted) <= width)
      assert.ok(fitted === text || fitted.endsWith('…'))
      assert.ok(fitted.isWellFormed())
    }
  }
})

test('[C7] no control character passes', () => {
  const table = formatTable([{ title: 'A', cells: ['\u001B[31mred', 'two\nlines', '\u202Eback'] }])
  assert.equal(table, 'A\n<U+001B>[31mred\ntwo<U+000A>lines\n<U+202E>back\n')
})

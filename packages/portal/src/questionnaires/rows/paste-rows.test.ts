import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { migration } from '../../../test/questionnaire.fixture.ts'
import { filledRows } from '../draft/filled.ts'
import { beginFilling } from '../draft/filling.ts'
import { pasteRows } from './paste-rows.ts'
import { isSeveralCells, readCells } from './read-cells.ts'

const seed = 20270117
const section = migration.sections[1] ?? assert.fail('the questionnaire has a section that repeats')
const rows = { mailboxes: [{ address: 'a@x', size: 1 }, { address: 'b@x' }] }
const begun = beginFilling({ answers: { values: {}, rows }, revision: 1 })

function pasted(text: string, at = { row: 0, question: 0 }) {
  const result = pasteRows(begun, { section, cells: readCells(text), at })
  return { ...result, after: filledRows(result.filling.draft, 'mailboxes').map(({ entries }) => entries) }
}

test('cells are read as spreadsheets copy them: with quotes around what has tabs, lines or quotes in it', () => {
  assert.deepEqual(readCells('a\tb\r\nc\t\r\n'), [
    ['a', 'b'],
    ['c', ''],
  ])
  assert.deepEqual(readCells('"two\nlines"\t"say ""x"""\n5" disk\t"open'), [
    ['two\nlines', 'say "x"'],
    ['5" disk', '"open'],
  ])
  assert.deepEqual(readCells(''), [['']])
  assert.deepEqual(['one', 'one\n', 'a\tb', 'a\nb'].map(isSeveralCells), [false, false, true, true])
})

test('what is pasted goes over the rows that are there and on into new ones', () => {
  const { after, filling, unread } = pasted('7\tyes\n8\t\n9\tno', { row: 1, question: 1 })
  assert.deepEqual(after, [
    { address: 'a@x', size: 1 },
    { address: 'b@x', size: 7, archive: true },
    { size: 8 },
    { size: 9, archive: false },
  ])
  const keys = filledRows(filling.draft, 'mailboxes').map(({ key }) => key)
  assert.deepEqual([new Set(keys).size, Math.max(...keys) < filling.nextKey, unread], [4, true, 0])
})

test('cells that are no answers stay as they were pasted, and are counted', () => {
  const { after, unread, left } = pasted('c@x\tbig\tperhaps\t2026-13-01\tid\ttoo much')
  assert.deepEqual(after[0], {
    address: 'c@x',
    size: { typed: 'big' },
    archive: { typed: 'perhaps' },
    since: { typed: '2026-13-01' },
    notes_id: 'id',
  })
  assert.deepEqual([unread, left], [3, { rows: 0, columns: 1 }])
})

test('a first row that repeats the questions is left out, in either language and with marks of what is required', () => {
  assert.deepEqual(pasted('Address *\tSize\nc@x\t3').after[0], { address: 'c@x', size: 3 })
  assert.deepEqual(pasted('地址\t大小\nc@x\t3').after[0], { address: 'c@x', size: 3 })
})

test('more rows than a section may have are not written, and it is said how many', () => {
  const { rows: written, left } = pasted(Array.from({ length: 12 }, () => 'x').join('\n'), { row: 9_995, question: 0 })
  assert.deepEqual([written, left.rows], [5, 7])
})

test(`what a spreadsheet would write is read as the same cells (seed ${seed})`, () => {
  const anyCell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '件') })
  const quoted = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (table) => {
        const text = table.map((row) => row.map(quoted).join('\t')).join('\n')
        assert.deepEqual(readCells(`${text}\n`), table)
      },
    ),
    { seed, numRuns: 500 },
  )
})

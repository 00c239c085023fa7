import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readSheet, type SheetCell } from '../../test/read-sheet.ts'
import { unzip } from '../../test/unzip.ts'
import { rowBatches } from './row-batches.ts'
import { sheetName } from './sheet-name.ts'
import type { Cell, Row } from './table.ts'
import { xlsxSheet } from './xlsx-sheet.ts'

const seed = 20261129
const worksheet = 'xl/worksheets/sheet1.xml'

async function aWorkbook(rows: readonly Row[], { headers = ['A'], name = 'Sheet' } = {}) {
  const pieces: Uint8Array[] = []
  for await (const piece of xlsxSheet({ name, headers }, rowBatches(rows))) pieces.push(piece)
  const parts = unzip(Buffer.concat(pieces))
  const part = (path: string) => parts.get(path) ?? assert.fail(`There is no part ${path}`)
  return { parts, part, cells: readSheet(part(worksheet)) }
}

/** The value that a spreadsheet shows for a cell. */
function shown({ type, text }: Pick<SheetCell, 'type' | 'text'>): Cell {
  if (type === 'inlineStr') return text
  if (type === 'b') return text === '1'
  return Number(text)
}

test('[S174] every cell has the type of its value, and text that looks like a formula is text', async () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\0=1', '＝1', "=cmd|' /C calc'!A0", '{=1}']
  const { cells, parts } = await aWorkbook(
    texts.map((text) => [text, -5, true, 0.5]),
    {
      headers: ['=HYPERLINK("http://evil.example")', 'n', 'b', 'd'],
    },
  )
  const [header, ...rows] = cells
  assert.deepEqual(header?.map(({ type, text }) => [type, text])[0], ['inlineStr', '=HYPERLINK("http://evil.example")'])
  assert.deepEqual(
    rows.map((row) => row.map(({ type }) => type)),
    texts.map(() => ['inlineStr', null, 'b', null]),
  )
  assert.deepEqual(
    rows.map((row) => row.map(shown)),
    texts.map((text) => [text, -5, true, 0.5]),
  )
  for (const [path, xml] of parts)
    assert.doesNotMatch(xml, /<(?:\w+:)?(?:f|formula|ddeLink|hyperlink|oleObject)\b/i, path)
})

test('[S173] in an Excel file what is a number stays one, also below zero', async () => {
  const numbers = [0, -5, 12.25, -1e-7, 1e21, Number.MAX_SAFE_INTEGER]
  const { cells } = await aWorkbook(numbers.map((number) => [number]))
  assert.deepEqual(
    cells.slice(1).map(([cell]) => cell && shown(cell)),
    numbers,
  )
})

test('[S174] the file has no part that leads out of it or runs', async () => {
  const { parts } = await aWorkbook([['http://evil.example/?x', '=1']])
  assert.deepEqual([...parts.keys()].sort(), [
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/theme/theme1.xml',
    'xl/workbook.xml',
    worksheet,
  ])
  for (const [path, xml] of parts) assert.doesNotMatch(xml, /TargetMode|definedName|externalReference/i, path)
})

test('[S175] text comes back whatever is in it, but for the line breaks of a cell', async () => {
  const texts = [
    'Müller & <b>"Söhne"</b> \'s',
    '研讨会 😀 👩‍💻',
    ' spaces before and after ',
    'two\nlines',
    '_x0041_ is no A, and _x005F_ no underscore',
    'controls \u0001\u000b\u001f\u007f\u2028',
    ']]> &amp; &#65;',
    '',
  ]
  const { cells } = await aWorkbook(texts.map((text) => [text]))
  assert.deepEqual(
    cells.slice(1).map(([cell]) => cell && shown(cell)),
    texts,
  )
  const changed = await aWorkbook([
    ['a\r\nb'],
    ['half \ud83d'],
    ['\uffff'],
    ['x'.repeat(40_000)],
    [`${'x'.repeat(32_765)}😀x`],
  ])
  assert.deepEqual(
    changed.cells.slice(1).map(([cell]) => cell?.text),
    ['a\nb', 'half \ufffd', '\ufffd', `${'x'.repeat(32_766)}…`, `${'x'.repeat(32_765)}\ufffd…`],
  )
})

test(`[S175] every table comes back from its file (seed ${seed})`, async () => {
  const hostile = fc.constantFrom(
    '_',
    'x',
    '0041',
    '_x0041_',
    '<',
    '&',
    ']]>',
    '"',
    '\t',
    '\n',
    '\0',
    '\u001f',
    ' ',
    '=',
    '客',
    '😀',
  )
  const text = fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 3 }))).map((parts) => parts.join(''))
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))
  const row = fc.tuple(text, number, fc.boolean())
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), text, async (rows, header) => {
      const { cells } = await aWorkbook(rows, { headers: [`h${header}`, 'n', 'b'] })
      assert.deepEqual(
        cells.map((found) => found.map(shown)),
        [[`h${header}`, 'n', 'b'], ...rows],
      )
    }),
    { seed, numRuns: 100 },
  )
})

test('[S175] a day is a day; what no spreadsheet counts as one is shown as it is', async () => {
  const days = [
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '2026-11-29',
    '1899-12-31',
    '2026-02-31',
    '2026-13-01',
    'soon',
  ]
  const { cells, part } = await aWorkbook(days.map((date) => [{ date }]))
  const found = cells.slice(1).map(([cell]) => cell ?? assert.fail())
  assert.deepEqual(found.map(shown), [1, 59, 61, 46355, '1899-12-31', '2026-02-31', '2026-13-01', 'soon'])
  const [, styles = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(part('xl/styles.xml')) ?? []
  const format = [...styles.matchAll(/<xf numFmtId="(\d+)"/g)][Number(found[0]?.style)]?.[1]
  assert.match(part('xl/styles.xml'), new RegExp(`<numFmt numFmtId="${format}" formatCode="yyyy-mm-dd"/>`))
})

test('[S175] nothing and what is no number leave a cell empty', async () => {
  const { cells } = await aWorkbook([[null, 1, Number.NaN, Number.POSITIVE_INFINITY, 2]])
  assert.deepEqual(
    cells[1]?.map(({ reference, text }) => [reference, text]),
    [
      ['B2', '1'],
      ['E2', '2'],
    ],
  )
})

test('[S176] the header alone is bold, and stays in sight', async () => {
  const { cells, part } = await aWorkbook(
    [
      ['a', 1],
      ['b', 2],
    ],
    { headers: ['Name', 'Seats'] },
  )
  assert.match(part(worksheet), /<pane ySplit="1" topLeftCell="A2" state="frozen" activePane="bottomLeft"\/>/)
  const styles = [...part('xl/styles.xml').matchAll(/<xf numFmtId="0" fontId="(\d+)"[^>]*xfId="0"/g)].map(([, font]) =>
    Number(font),
  )
  const fonts = [...part('xl/styles.xml').matchAll(/<font>.*?<\/font>/g)].map(([font]) => font.includes('<b/>'))
  const bold = cells.map((row) => row.map(({ style }) => fonts[styles[Number(style)] ?? 0]))
  assert.deepEqual(bold, [
    [true, true],
    [false, false],
    [false, false],
  ])
})

test('[S176] a column is as wide as its text, within reason', async () => {
  const rows = [['x'.repeat(20), '客'.repeat(20), 'x'.repeat(500), 1]]
  const { part } = await aWorkbook(rows, { headers: ['a', 'b', 'c', 'A long name for a short number'] })
  const widths = [...part(worksheet).matchAll(/<col min="\d+" max="\d+" width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  )
  const [latin = 0, chinese = 0, long, named = 0] = widths
  assert.equal(widths.length, 4)
  assert.ok(latin >= 20 && latin < 30 && chinese >= 40 && chinese <= 60 && named >= 30, String(widths))
  assert.equal(long, 60)
})

test('[S176] a sheet has the name that is wanted, as far as spreadsheets take it', () => {
  const names = [
    ['Engagements', 'Engagements'],
    ['客户 2026', '客户 2026'],
    ["'a/b: [c]*?\\'", 'a b c'],
    ['History', 'Sheet'],
    ['', 'Sheet'],
    ["''", 'Sheet'],
    ['a\0\u202eb', 'a b'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
    [`${'x'.repeat(29)} 'y`, 'x'.repeat(29)],
  ] as const
  for (const [wanted, given] of names) assert.equal(sheetName(wanted), given)
})

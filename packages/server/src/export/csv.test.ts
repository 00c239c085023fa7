import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readCsv } from '../../test/read-csv.ts'
import { csvStream } from './csv.ts'
import type { Row } from './table.ts'

const seed = 20261129
const skipped = String.raw`[\p{Cc}\p{Cf}\p{Z}"]*`
const formula = new RegExp(`^${skipped}[=+\\-@＝＋－＠﹦﹢﹣﹫]`, 'u')

function columns(count: number) {
  return Array.from({ length: count }, (_, index) => ({ key: `c${index}`, header: `Column ${index}` }))
}

async function csv(rows: readonly Row[], header?: string): Promise<string> {
  const table = { columns: header === undefined ? columns(rows[0]?.length ?? 1) : [{ key: 'a', header }], rows }
  const bytes = new Uint8Array(await new Response(csvStream(table)).arrayBuffer())
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
  return new TextDecoder().decode(bytes)
}

const hostile = fc.constantFrom(...'=+-@＝＋－＠﹦﹢﹣﹫"\',;\t\r\n\0 \u00a0\u200b\u202e\ufeffa1(客😀')
const text = fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 3 }))).map((parts) => parts.join(''))

test('[S171] CSV has a header, quotes its text, and says each kind of value as spreadsheets read it', async () => {
  const rows = [
    ['Müller & "Söhne", 客户 😀', 12.5, true, null, { date: '2026-03-02' }],
    ['two\r\nlines', 1e21, false, '', Number.NaN],
  ]
  assert.equal(
    await csv(rows),
    [
      '"Column 0","Column 1","Column 2","Column 3","Column 4"',
      '"Müller & ""Söhne"", 客户 😀",12.5,true,,"2026-03-02"',
      '"two\r\nlines",1e+21,false,"",',
      '',
    ].join('\r\n'),
  )
  assert.equal(await csv([]), '"Column 0"\r\n')
})

test(`[S171] what is no formula comes back from CSV as it went in (seed ${seed})`, async () => {
  // Without what could begin a formula, and what is stripped from the beginning.
  const harmless = text.map((value) => value.replace(/[=+\-@＝＋－＠﹦﹢﹣﹫]/g, 'x').replace(/^[\t\r\n\0]+/, ''))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(harmless, harmless), { minLength: 1 }), async (rows) => {
      const [, ...read] = readCsv(await csv(rows))
      assert.deepEqual(
        read.map((record) => record.map((field) => field.text)),
        rows,
      )
    }),
    { seed },
  )
})

test('[S172] whatever begins like a formula gets an apostrophe', async () => {
  const cells = [
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['\0x', "'\0x"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['﹢1', "'﹢1"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u200b=1', "'\u200b=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['"=1', '\'"=1'],
    ['a;=1', "a;'=1"],
    ['a, " =1', 'a,\' " =1'],
    ['a\n- b', "a\n'- b"],
    ["'=1", "'=1"],
    ['a=b-c', 'a=b-c'],
    ['a@b.example', 'a@b.example'],
    ['2026-03-02', '2026-03-02'],
    ['', ''],
  ] as const
  for (const [sent, expected] of cells) {
    const [header, record] = readCsv(await csv([[sent]], sent))
    assert.deepEqual(record, [{ quoted: true, text: expected }], JSON.stringify(sent))
    assert.equal(header?.[0]?.text.replace('\ufeff', ''), expected.replace('\ufeff', ''))
  }
})

test(`[S172] no text begins a formula, at whichever separator the file is split (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1 }), async (rows) => {
      const file = await csv(rows)
      for (const { text: whole } of readCsv(file).flat()) assert.doesNotMatch(whole, formula)
      // As a spreadsheet that expects another separator, and takes quotes for nothing.
      for (const separator of [/[,\r\n]/, /[;\r\n]/, /[\t\r\n]/, /[,;\t\r\n]/]) {
        for (const piece of file.split(separator)) assert.doesNotMatch(piece, formula, JSON.stringify(file))
      }
      for (const { text: whole } of readCsv(file).flat()) assert.doesNotMatch(whole, /^[\t\r\n\0]/)
    }),
    { seed, numRuns: 500 },
  )
})

test('[S173] in CSV what is a number stays one, also below zero', async () => {
  const numbers = [0, -0, -5, 12.25, -1e-7, Number.MAX_SAFE_INTEGER]
  const [, ...records] = readCsv(await csv(numbers.map((number) => [number])))
  assert.deepEqual(
    records.map(([field]) => (field?.quoted === false ? Number(field.text) : field)),
    [0, 0, -5, 12.25, -1e-7, Number.MAX_SAFE_INTEGER],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanFileName } from './file-name.ts'

const seed = 20261129

test('[S167] a name keeps its words and loses folders and characters that hide', () => {
  const names = [
    ['Plan 2026.pdf', 'Plan 2026.pdf'],
    ['研讨会 – résumé 👩‍💻.docx', '研讨会 – résumé 👩‍💻.docx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\temp\\a.txt', 'a.txt'],
    ['a/../', 'a'],
    ['..', 'file'],
    ['  ', 'file'],
    ['.htaccess', 'htaccess'],
    ['a.exe. ', 'a.exe'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['a\r\nset-cookie: x=1.txt', 'aset-cookie: x=1.txt'],
    ['nul\0.txt', 'nul.txt'],
    ['half \ud83d.txt', 'half \ufffd.txt'],
    ['"quoted"; filename=b.txt', '"quoted"; filename=b.txt'],
  ] as const
  for (const [sent, kept] of names) assert.equal(cleanFileName(sent), kept)
})

test('[S167] a long name is cut before its extension, and between characters', () => {
  const long = cleanFileName(`${'😀'.repeat(500)}.xlsx`)
  assert.equal(long, `${'😀'.repeat(195)}.xlsx`)
  assert.equal(cleanFileName('a'.repeat(300)), 'a'.repeat(200))
})

test(`[S167] every name is clean, and stays as it is when it is cleaned again (seed ${seed})`, () => {
  const hostile = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    ' ',
    '\r',
    '\n',
    '\0',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ud800',
    '"',
  )
  const name = fc
    .array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 60 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(name, (sent) => {
      const kept = cleanFileName(sent)
      assert.equal(cleanFileName(kept), kept)
      assert.ok(kept !== '' && [...kept].length <= 200 && kept.isWellFormed())
      assert.doesNotMatch(kept, /[/\\\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|^\.|[. ]$/u)
    }),
    { seed, numRuns: 1000 },
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { questionOf } from '../../../test/questionnaire.fixture.ts'
import { theWords } from '../../../test/words.fixture.ts'
import { expectedWords, fieldText, unreadWords } from './entry-words.ts'
import { readEntry } from './read-entry.ts'

const seed = 20270116
const words = theWords('en')

const read = (id: string, ...typed: readonly string[]) => typed.map((text) => readEntry(questionOf(id), text))

test('an empty field is no answer, whatever it asks', () => {
  assert.deepEqual([...read('boxes', '', '  '), ...read('note', ' ')], [null, null, null])
})

test('numbers are read with separators and with their unit', () => {
  assert.deepEqual(read('boxes', '1200', '1,200', '1 200 mailboxes', '1200个邮箱'), [1200, 1200, 1200, 1200])
  assert.deepEqual(read('boxes', '0', '1.5', 'many'), [{ typed: '0' }, { typed: '1.5' }, { typed: 'many' }])
})

test('choices are read by their names in every language', () => {
  assert.deepEqual(read('system', 'notes, ANY version', 'Notes（任何版本）', 'exchange'), [
    'notes',
    'notes',
    'exchange',
  ])
  assert.deepEqual(read('systems', 'Exchange, something else', 'Notes, any version', 'none', 'Exchange；其他'), [
    ['exchange', 'other'],
    ['notes'],
    [],
    ['exchange', 'other'],
  ])
  assert.deepEqual(read('systems', 'Exchange, Lotus'), [{ typed: 'Exchange, Lotus' }])
})

test('days are read where their order is certain, and kept in bounds', () => {
  const days = read('cutover', '2026-12-01', '2026/12/1', '1.12.2026', '2026年12月1日')
  assert.deepEqual(new Set(days), new Set(['2026-12-01']))
  assert.deepEqual(read('cutover', '12/01/2026', '2026-02-30', '2026-06-30'), [
    { typed: '12/01/2026' },
    { typed: '2026-02-30' },
    { typed: '2026-06-30' },
  ])
})

test('yes and no are read in both languages', () => {
  assert.deepEqual(read('moves', 'Yes', '是', 'TRUE', 'no', '否', 'perhaps'), [
    ...[true, true, true, false, false],
    { typed: 'perhaps' },
  ])
})

test('what is wrong is said with what was found and what was expected', () => {
  assert.equal(
    unreadWords(words, questionOf('boxes'), '0'),
    'Found “0”, expected a whole number from 1 to 500,000 mailboxes.',
  )
  assert.equal(expectedWords(words, questionOf('cutover')), 'a day, July 1, 2026 or later')
  assert.equal(expectedWords(words, questionOf('note')), 'text of at most 20 characters')
  assert.equal(expectedWords(words, questionOf('system')), 'one of Exchange, Notes, any version, or Something else')
})

test(`what a field shows is read as the same answer again (seed ${seed})`, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.tuple(fc.constant('boxes'), fc.integer({ min: 1, max: 500_000 })),
        fc.tuple(fc.constant('cutover'), fc.constantFrom('2026-07-01', '2027-02-28')),
        fc.tuple(fc.constant('note'), fc.constantFrom('a', 'mail & more', '邮件', '1,2')),
      ),
      ([id, entry]) => {
        assert.deepEqual(readEntry(questionOf(id), fieldText(words, questionOf(id), entry)), entry)
      },
    ),
    { seed, numRuns: 200 },
  )
})

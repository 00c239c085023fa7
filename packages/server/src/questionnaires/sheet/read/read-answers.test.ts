import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aQuestionnaire } from '../../../../test/a-questionnaire.ts'
import { type MadeCell, type MadeSheet, makeWorkbook } from '../../../../test/make-workbook.ts'
import { readWorkbook } from './read-workbook.ts'
import { sheetProblems } from './sheet-problem.ts'

const identity = { questionnaire: 'survey', engagement: 'e1', task: '101' }
const job = { questionnaire: aQuestionnaire, identity, languages: ['en', 'zh-CN'], language: 'en' }

function about(over: Partial<typeof identity> = {}): MadeSheet {
  const rows = Object.entries({ ...identity, ...over }).map(([name, value]) => [`fairlead-${name}`, value])
  return { name: 'About', rows: [['Migration survey'], ...rows] }
}

/** A sheet of questions that are asked once, with these answers by their ids. */
function once(answers: Readonly<Record<string, MadeCell>>): MadeSheet {
  const rows = Object.entries(answers).map(([id, answer]) => [id, `What is ${id}?`, answer])
  return { name: 'Questions', rows: [['id', 'question', 'answer'], ['id', 'Question', 'Answer'], ...rows] }
}

const columns = ['address', 'kind', 'size', 'shared']
function mailboxes(...rows: readonly (readonly MadeCell[])[]): MadeSheet {
  return {
    name: 'Mailboxes',
    rows: [columns, columns.map((id) => `What is ${id}?${id === 'address' ? ' *' : ''}`), ...rows],
  }
}

function read(...sheets: readonly MadeSheet[]) {
  return readWorkbook(makeWorkbook(sheets), job)
}

const nothing = { people: null, rules: null, auditor: null, moves: null, since: null, budget: null }

test('[S287] answers are found by the names of their questions, wherever they have moved to', async () => {
  const moved: MadeSheet = {
    name: 'Renamed',
    rows: [
      [],
      [null, 'anything'],
      ['answer', 'note', 'ID'],
      [null, 'a title', null],
      ['Yes', 'x', 'rules'],
      [300, 'x', ' people '],
    ],
  }
  const others: MadeSheet = {
    name: 'constructor',
    rows: [
      ['shared', null, 'kind', 'address'],
      ['n', 'note', 'imap', 'b@example.org'],
      [],
      [null, null, ' TYPE ', null],
      ['x', null, '类型 box', 'a@example.org'],
    ],
  }
  const { values, rows, wrong, notes } = await read(others, moved, about())
  assert.deepEqual(values, { rules: true, people: 300 })
  assert.deepEqual(rows.mailboxes, [
    { shared: false, kind: 'imap', address: 'b@example.org' },
    {},
    { shared: true, kind: 'box', address: 'a@example.org' },
  ])
  assert.deepEqual(
    wrong.map(({ sheet, cell, found }) => [sheet, cell, found]),
    [['constructor', 'C4', ' TYPE ']],
  )
  const missing = notes.flatMap((note) => (note.kind === 'missing-question' ? [note.question] : []))
  assert.deepEqual(missing, ['auditor', 'moves', 'since', 'budget', 'size'])
})

test('[S286] each cell that is no answer is named, with what was found and what was expected; what is right is kept', async () => {
  const questions = once({
    people: 0,
    rules: 'maybe',
    auditor: 'x'.repeat(41),
    moves: 'BOX; fax',
    since: '31.12.2026',
    budget: 1.5,
  })
  const { values, rows, wrong, wrongCount } = await read(
    about(),
    questions,
    mailboxes(['a', 'BOX', 1001, 'yes'], [7, '', '7', ' ']),
  )
  assert.deepEqual(values, {})
  assert.deepEqual(rows, {
    mailboxes: [
      { address: 'a', kind: 'box', shared: true },
      { address: '7', size: 7 },
    ],
  })
  assert.equal(wrongCount, 7)
  assert.deepEqual(wrong.slice(0, 2).concat(wrong.slice(-1)), [
    {
      sheet: 'Questions',
      cell: 'C3',
      question: 'people',
      row: null,
      found: '0',
      expected: 'a whole number, 1 to 50000',
    },
    { sheet: 'Questions', cell: 'C4', question: 'rules', row: null, found: 'maybe', expected: 'Yes or No' },
    { sheet: 'Mailboxes', cell: 'C3', question: 'size', row: 1, found: '1001', expected: 'a whole number, 0 to 1000' },
  ])
})

test('[S286] of ten thousand wrong cells the first are named, and all are counted', async () => {
  const { wrong, wrongCount } = await read(
    about(),
    once(nothing),
    mailboxes(...Array.from({ length: 9000 }, () => ['a', 'fax'])),
  )
  assert.deepEqual([wrong.length, wrongCount], [200, 9000])
})

const given: readonly (readonly [question: string, cell: MadeCell, expected: unknown])[] = [
  ['people', '12 000', 12_000],
  ['people', ' 300 ', 300],
  ['rules', '是', true],
  ['rules', 'FALSE', false],
  ['moves', '类型 box；IMAP', ['box', 'imap']],
  ['moves', 'imap, box', ['box', 'imap']],
  ['moves', 'None', []],
  ['moves', '无', []],
  ['since', '2026-02-28', '2026-02-28'],
  ['auditor', 16, '16'],
  ['budget', 250_000, 250_000],
]
const refused: readonly (readonly [question: string, cell: MadeCell])[] = [
  ['people', '12,000'],
  ['people', '12.000'],
  ['people', '-1'],
  ['people', '1e3'],
  ['people', '300 GB'],
  ['people', '#REF!'],
  ['rules', 1],
  ['moves', 'box;;fax'],
  ['since', 46_082],
  ['since', '2026-02-30'],
  ['since', '28/02/2026'],
]

test('[S286] people write answers in more than one way, and what could be read in two is no answer', async () => {
  for (const [question, cell, expected] of given) {
    const { values, wrong } = await read(about(), once({ ...nothing, [question]: cell }))
    assert.deepEqual([values, wrong], [{ [question]: expected }, []], `${question}: ${cell}`)
  }
  for (const [question, cell] of refused) {
    const { values, wrongCount } = await read(about(), once({ ...nothing, [question]: cell }))
    assert.deepEqual([values, wrongCount], [{}, 1], `${question}: ${cell}`)
  }
})

test('[S287] what is named like no question, or is there twice, is said', async () => {
  const odd = once({ constructor: 1, __proto__x: 2, people: 7, address: 'a' })
  const twice: MadeSheet = {
    name: 'Copy',
    rows: [
      ['id', 'answer'],
      ['people', 8],
    ],
  }
  const more: MadeSheet = {
    name: 'More',
    rows: [
      ['kind', 'address', '__proto__'],
      ['BOX', 'a', 'x'],
    ],
  }
  const again: MadeSheet = { name: 'Again', rows: [['kind'], ['IMAP']] }
  const { values, rows, notes } = await read(about(), odd, twice, more, again, { name: 'Notes', rows: [['hello']] })
  assert.deepEqual([values, rows], [{ people: 7 }, { mailboxes: [{ kind: 'box', address: 'a' }] }])
  assert.deepEqual(
    notes.filter(({ kind }) => kind !== 'missing-question'),
    [
      ...['constructor', '__proto__x'].map((found, at) => ({
        kind: 'unknown-question',
        sheet: 'Questions',
        cell: `A${at + 3}`,
        found,
      })),
      { kind: 'unknown-question', sheet: 'Questions', cell: 'A6', found: 'address' },
      { kind: 'twice', sheet: 'Copy', cell: 'A2', found: 'people' },
      { kind: 'unknown-question', sheet: 'More', cell: 'C1', found: '__proto__' },
      { kind: 'twice', sheet: 'Again', cell: 'A1', found: 'kind' },
      { kind: 'unknown-sheet', sheet: 'Notes' },
    ],
  )
})

test('[S288] a workbook that is another questionnaire, of another engagement, or says neither, is refused', async () => {
  const code = async (...sheets: readonly MadeSheet[]) =>
    read(...sheets).then(
      () => null,
      (error) => error.code,
    )
  const people = once({ people: 7 })
  assert.equal(await code(people), 'no-questionnaire')
  assert.equal(await code(about({ questionnaire: 'other' }), people), 'other-questionnaire')
  assert.equal(await code(people, about({ engagement: 'e2' })), 'other-engagement')
  assert.equal(await code(about(), mailboxes(...Array.from({ length: 10_001 }, () => ['a']))), 'too-many-rows')
  assert.equal(await code(about({ task: '102' }), people), null, 'of another task it is the same questions')
})

test('[S288] every reason has words and a status', () => {
  for (const { words, status } of Object.values(sheetProblems)) {
    assert.match(words, /^[A-Z].*\.$/)
    assert.ok(status === 413 || status === 422)
  }
})

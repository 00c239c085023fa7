import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { folded } from './folded.ts'
import { marksIn, snippetOf } from './marks.ts'
import { indexWords, wordQuery } from './words.ts'

/** An index of texts, as a database has it; answers which of them a query finds. */
function anIndex(texts: readonly string[]) {
  const database = new DatabaseSync(':memory:')
  database.exec(
    "CREATE VIRTUAL TABLE search_text USING fts5 (body, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3')",
  )
  const insert = database.prepare('INSERT INTO search_text (rowid, body) VALUES (?, ?)')
  for (const [at, text] of texts.entries()) insert.run(at, indexWords(text))
  const find = database.prepare('SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid')
  return (asked: string): readonly number[] => {
    const query = wordQuery(asked)
    return query === null ? [] : find.all(query).map(({ rowid }) => Number(rowid))
  }
}

/** The same numbers on every run. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}

const signs = [...'我们客户迁移数据邮箱会议项目计划风险完成等待答复安全管理员培训网络设备试点上线问题记录下一步行动']
const others = ['Teams ', ' 2026', '，', '。', 'Exchange', '（', '） ', '\n', ' ', '𠮷', 'ab']

test('[S440] words of one, two and three signs are found in every text that has them, and in no other (500 pairs, seed 440)', () => {
  const next = numbers(440)
  const pick = (of: readonly string[]) => of[next(of.length)] ?? ''
  const texts = Array.from({ length: 200 }, () =>
    Array.from({ length: 5 + next(60) }, () => (next(8) === 0 ? pick(others) : pick(signs))).join(''),
  )
  const find = anIndex(texts)
  const lengths = new Map<number, number>()
  for (let pair = 0; pair < 500; pair += 1) {
    const runs = (texts[next(texts.length)] ?? '').match(/\p{Script=Han}+/gu) ?? []
    const run = [...(runs[next(runs.length)] ?? '我')]
    const length = Math.min(1 + (pair % 3), run.length)
    const from = next(run.length - length + 1)
    const word = run.slice(from, from + length).join('')
    lengths.set(length, (lengths.get(length) ?? 0) + 1)
    const expected = texts.flatMap((text, at) => (text.includes(word) ? [at] : []))
    assert.ok(expected.length > 0)
    assert.deepEqual(find(word), expected, word)
  }
  assert.ok(
    [1, 2, 3].every((length) => (lengths.get(length) ?? 0) > 120),
    JSON.stringify([...lengths]),
  )
})

test('[S441] words of other languages are found by their beginnings, whatever their case, accents and width', () => {
  const find = anIndex([
    'Zürich naïve Straße',
    'ZURICH',
    'Ｔｅａｍｓ 会议',
    'Łódź ĄŻUR',
    'smørrebrød',
    'Привет Ёлка',
    'azur',
  ])
  assert.deepEqual(find('zuri'), [0, 1])
  assert.deepEqual(find('ZÜRICH'), [0, 1])
  assert.deepEqual(find('strasse'), [0])
  assert.deepEqual(find('teams'), [2])
  assert.deepEqual(find('lodz'), [3])
  assert.deepEqual(find('smor'), [4])
  assert.deepEqual(find('елка'), [5])
  assert.deepEqual(find('azur'), [3, 6])
  assert.deepEqual(find('urich'), [])
})

test('[S441] all words have to be there, in whatever order and script', () => {
  const find = anIndex(['Teams会议纪要', '会议 Exchange', 'Teams without meeting'])
  assert.deepEqual(find('会议 teams'), [0])
  assert.deepEqual(find('Teams会议'), [0])
  assert.deepEqual(find('会议'), [0, 1])
})

test('[S442] whatever is asked, it is only words', () => {
  const find = anIndex(['near or and not body', 'title'])
  assert.deepEqual(find('NEAR(near or) AND NOT'), [0])
  for (const asked of [
    '"',
    "' OR 1=1 --",
    'body:',
    '^title',
    '-',
    '*',
    '(((',
    'a"b*c',
    '{title} : x',
    '\0',
    '𝄞',
    '\ud800',
    'AND',
  ]) {
    assert.doesNotThrow(() => find(asked), asked)
  }
  assert.deepEqual(find('*'), [])
  assert.deepEqual(find('^title'), [1])
})

test('[S443] marks are where the words stand in the text as it was written', () => {
  const marked = (text: string, asked: string) => marksIn(text, asked).map(([from, to]) => text.slice(from, to))
  assert.deepEqual(marked('In ZÜRICH, Zürich.', 'zuri'), ['ZÜRI', 'Züri'])
  assert.deepEqual(marked('Die Straße', 'strasse'), ['Straße'])
  assert.deepEqual(marked('我们的会议，会议记录', '会议'), ['会议', '会议'])
  assert.deepEqual(marked('𠮷会议', '会议'), ['会议'])
  assert.deepEqual(marked('reread the read', 'read'), ['read'])
  assert.deepEqual(marked('ﬁle', 'file'), ['ﬁle'])
  assert.deepEqual(marked('nothing', 'else'), [])
})

test('[S443] a snippet is around the first word, on one line, and cuts no sign', () => {
  const text = `${'𠮷'.repeat(300)}\n\n会议 ${'x '.repeat(200)}`
  const { text: snippet, marks } = snippetOf(text, '会议')
  assert.deepEqual(
    marks.map(([from, to]) => snippet.slice(from, to)),
    ['会议'],
  )
  assert.ok(snippet.isWellFormed() && !snippet.includes('\n') && snippet.length < 170)
  assert.deepEqual([snippet.at(0), snippet.at(-1)], ['…', '…'])
  assert.deepEqual(snippetOf('Short', 'no'), { text: 'Short', marks: [] })
})

test('[S443] folding says of each unit where it comes from', () => {
  const { text, from, to } = folded('Aß𝒳')
  assert.deepEqual([text, from.slice(0, 4), to.slice(0, 4)], ['assx', [0, 1, 1, 2], [1, 2, 2, 4]])
})

test('[S443] a piece of a text begins with a whole word', () => {
  const text = `${'unbreakable '.repeat(20)}needle ${'after '.repeat(60)}`
  assert.match(snippetOf(text, 'needle').text, /^…unbreakable unbreakable unbreakable needle after/)
})

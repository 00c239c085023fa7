import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTimeLine, type TimeLineKnown } from '@fairlead/contract'
import { theWords } from '../../../test/words.fixture.ts'
import { type LineNames, partWords, problemWords } from './part-words.ts'

const known: TimeLineKnown = {
  services: [
    { id: 'exchange', names: ['Exchange'] },
    { id: 'chat', names: ['Skype for Business'] },
    { id: 'pstn', names: ['Skype for Calling'] },
  ],
  tasks: ['5203', '4001@exchange', '4001@skype'],
  people: [{ id: 'ben', name: 'Ben Adler' }],
  today: '2026-11-29',
}

function namesIn(language: 'en' | 'zh-CN'): LineNames {
  const { i18n } = theWords(language)
  const said = (id: string) => `<${id}>`
  return { i18n, task: said, person: said, process: said, role: said, service: said, day: said }
}

const problemsOf = (line: string, language: 'en' | 'zh-CN' = 'en') =>
  parseTimeLine(line, known).problems.map((problem) => problemWords(namesIn(language), problem))

test('what was understood is said by its name', () => {
  const { parts } = parseTimeLine('1h30 26 nov exchange #5203 @ben', known)
  assert.deepEqual(
    parts.map((part) => partWords(namesIn('en'), part)),
    ['1 h 30 min', '<2026-11-26>', '<exchange>', '<5203>', '<ben>'],
  )
})

test('what is not clear is said with what was found and what to write instead, in both languages', () => {
  const said: Readonly<Record<string, string>> = {
    '25h': '25 h is longer than a day. Log it on several days, at most 24 h on each.',
    '0m': 'That is no time at all. Write at least 1m.',
    '5m #99': 'There is no task 99 here. Write # and the number of one, such as #4021.',
    '5m @zed': 'Nobody is called zed whose time you can enter. Write @ and a first name.',
    '5m 30 feb': 'There is no day 30 feb. Write one such as yesterday, Monday or 26 Nov.',
    '5m skype': 'Which one: <chat> or <pstn>? Words of the text can stand in quotes.',
    '5m #4001': 'Which one: #4001@exchange or #4001@skype? Words of the text can stand in quotes.',
  }
  for (const [line, words] of Object.entries(said)) {
    assert.deepEqual(problemsOf(line), [words], line)
    assert.match(problemsOf(line, 'zh-CN').join(), /[一-鿿]/u, line)
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseTimeLine } from './parse-time-line.ts'
import { printTimeLine } from './print-time-line.ts'
import type { TimeLineContent, TimeLineKnown } from './time-line.ts'

const seed = 20261129

/** A Sunday, with what there is to speak of. */
const known: TimeLineKnown = {
  services: [
    { id: 'exchange', names: ['Exchange', 'Exchange Online', 'Exchange 在线'] },
    { id: 'apps', names: ['Microsoft 365 Apps', '微软应用'] },
    { id: 'teams', names: ['Teams', 'Chat'] },
    { id: 'yammer', names: ['Chat'] },
  ],
  tasks: ['5203', '4001@exchange', '4001@teams', '+1'],
  people: [
    { id: 'ben', name: 'Ben Adler' },
    { id: 'chen', name: '陈雨涵' },
    { id: 'ada', name: 'Ada Adler' },
  ],
  today: '2026-11-29',
}

function read(line: string): Partial<TimeLineContent> {
  const { parts: _, problems, ...content } = parseTimeLine(line, known)
  assert.deepEqual(problems, [], line)
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null))
}

test('[E235] a line says how long, on which day, what on, whose, and what was done', () => {
  const lines: Readonly<Record<string, Partial<TimeLineContent>>> = {
    '45m exchange call with customer': { minutes: 45, service: 'exchange', text: 'call with customer' },
    'call with customer exchange 45m': { minutes: 45, service: 'exchange', text: 'call with customer' },
    '1h30 Exchange Online, yesterday': { minutes: 90, service: 'exchange', day: '2026-11-28' },
    '1.5h microsoft 365 apps': { minutes: 90, service: 'apps' },
    '1,5 h': { minutes: 90 },
    '1:30 call': { minutes: 90, text: 'call' },
    '90': { minutes: 90 },
    '2 hours 5 minutes call': { minutes: 125, text: 'call' },
    '1小时30分 昨天 与客户通话': { minutes: 90, day: '2026-11-28', text: '与客户通话' },
    '2 小时 Exchange 在线': { minutes: 120, service: 'exchange' },
    '半小时 前天': { minutes: 30, day: '2026-11-27' },
    '１小时 微软应用': { minutes: 60, service: 'apps' },
    'mon 30m': { minutes: 30, day: '2026-11-23' },
    'sunday 30m': { minutes: 30, day: '2026-11-29' },
    '30m 周一': { minutes: 30, day: '2026-11-23' },
    '30m 上周五': { minutes: 30, day: '2026-11-20' },
    '2026-11-26 30m #5203 tested': { minutes: 30, day: '2026-11-26', task: '5203', text: 'tested' },
    '30m #4001 teams': { minutes: 30, task: '4001@teams', service: 'teams' },
    '30m #4001@exchange': { minutes: 30, task: '4001@exchange' },
    '30m #+1 @ben': { minutes: 30, task: '+1', person: 'ben' },
    '30m @陈雨涵': { minutes: 30, person: 'chen' },
    '30m moved exchange to its own page': { minutes: 30, text: 'moved exchange to its own page' },
    '30m call at 1:30': { minutes: 30, text: 'call at 1:30' },
    '30m "sat with them, 45m long"': { minutes: 30, text: 'sat with them, 45m long' },
    'called the customer': { text: 'called the customer' },
    ' ': {},
    '30m "not closed': { minutes: 30, text: 'not closed' },
  }
  for (const [line, expected] of Object.entries(lines)) assert.deepEqual(read(line), expected, line)
})

test('[E235] what could mean several things is said with its choices and its place, and counts for nothing', () => {
  const chat = parseTimeLine('30m chat', known)
  assert.equal(chat.service, null)
  assert.deepEqual(chat.problems, [
    { code: 'ambiguous', kind: 'service', choices: ['teams', 'yammer'], from: 4, to: 8 },
  ])
  const of = (line: string) => parseTimeLine(line, known).problems.map(({ from, to, ...rest }) => [rest, from, to])
  assert.deepEqual(of('30m call 45m'), [
    [{ code: 'ambiguous', kind: 'minutes', choices: ['30', '45'] }, 0, 3],
    [{ code: 'ambiguous', kind: 'minutes', choices: ['30', '45'] }, 9, 12],
  ])
  assert.deepEqual(of('#4001'), [[{ code: 'ambiguous', kind: 'task', choices: ['4001@exchange', '4001@teams'] }, 0, 5]])
  assert.deepEqual(of('@adler'), [[{ code: 'ambiguous', kind: 'person', choices: ['ben', 'ada'] }, 0, 6]])
  assert.deepEqual(of('#99 @zed'), [
    [{ code: 'unknown', kind: 'task', found: '99' }, 0, 3],
    [{ code: 'unknown', kind: 'person', found: 'zed' }, 4, 8],
  ])
  assert.deepEqual(of('2026-02-30'), [[{ code: 'no-such-day', found: '2026-02-30' }, 0, 10]])
  assert.deepEqual(of('25h'), [[{ code: 'too-long', minutes: 1500 }, 0, 3]])
})

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'mon',
        'exchange',
        '45m',
        '90',
        '#5203',
        '@ben',
        '"',
        '""',
        '“',
        '”',
        'call',
        '昨天',
        '昨天45分钟通话',
        '通话1小时',
        '26 nov',
        '2026-11-26',
        '，',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 6 },
  )
  .map((words) => words.join(' '))

test(`[E236] what is printed says, read again, the same (seed ${seed})`, () => {
  let quoted = 0
  const anyContent = fc.record(
    {
      minutes: fc.option(fc.integer({ min: 1, max: 1440 })),
      day: fc.option(fc.constantFrom('2026-11-26', '2024-02-29')),
      task: fc.option(fc.constantFrom(...known.tasks)),
      service: fc.option(fc.constantFrom('exchange', 'apps', 'teams')),
      person: fc.option(fc.constantFrom('ben', 'chen')),
      text: fc.option(anyText.map((text) => text.trim()).filter((text) => text !== '')),
    },
    { noNullPrototype: true },
  )
  fc.assert(
    fc.property(anyContent, (content) => {
      const line = printTimeLine(content, known)
      quoted += line.endsWith('"') ? 1 : 0
      const { parts: _, problems, ...again } = parseTimeLine(line, known)
      assert.deepEqual(problems, [], line)
      assert.deepEqual(again, content, line)
    }),
    { seed, numRuns: 1000 },
  )
  assert.ok(quoted > 50, `${quoted}`)
})

test(`[E235] of any text every part stands where it says, apart from the others, and the rest is the text (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyText, (line) => {
      const { parts, problems, text } = parseTimeLine(line, known)
      const spans = [...parts, ...problems].map(({ from, to }) => [from, to] as const).sort((a, b) => a[0] - b[0])
      let end = 0
      for (const [from, to] of spans) {
        assert.ok(from >= end && to > from && to <= line.length, line)
        end = to
      }
      const left = spans.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), line)
      assert.equal(letters(text ?? ''), letters(left), line)
    }),
    { seed, numRuns: 1000 },
  )
})

/** What is left of a text without white space and quotes. */
function letters(text: string): string {
  return text.replace(/[\s"“”]/gu, '')
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dateOf } from '../../proof/day-number.ts'
import { readRange } from './read-range.ts'
import { readTextLimit } from './read-text-limit.ts'

const base = { id: 'it', label: { en: 'How much?' }, help: null, source: { file: 'a.md', line: 1, column: 1 } }
const number = { ...base, type: 'number', unit: { en: 'GB', 'zh-CN': '个邮箱' } } as const
const date = { ...base, type: 'date' } as const

/** How bounds are written in six languages, ① and ② being the amounts, and what keeps them. */
const forms: readonly (readonly [text: string, keeps: (value: number, a: number, b: number) => boolean])[] = [
  ...['①–②', '① to ②', '① bis ②', '①から②', '① até ②', '① 至 ②', '① hasta ②', '>= ① and <= ②', '① GB – ② GB'].map(
    (text) => [text, (value: number, a: number, b: number) => value >= a && value <= b] as const,
  ),
  ...['at least ①', '≥ ①', '① or more', 'mindestens ①', '①以上', 'pelo menos ①', '至少 ①', 'al menos ①', '>= ① GB'].map(
    (text) => [text, (value: number, a: number) => value >= a] as const,
  ),
  ...['at most ②', 'up to ②', 'höchstens ②', '②以下', 'até ②', '不超过 ②', 'hasta ②', '<= ②', '最多 ② 个邮箱'].map(
    (text) => [text, (value: number, _: number, b: number) => value <= b] as const,
  ),
  ...['more than ①', 'über ①', '①を超える', 'mais de ①', '超过 ①', 'más de ①', '> ①'].map(
    (text) => [text, (value: number, a: number) => value > a] as const,
  ),
  ...['less than ②', 'unter ②', '②未満', 'menos de ②', '少于 ②', '< ②'].map(
    (text) => [text, (value: number, _: number, b: number) => value < b] as const,
  ),
  ['> ① and < ②', (value, a, b) => value > a && value < b],
  ['>= ①, < ②', (value, a, b) => value >= a && value < b],
]

test('[P183] a number keeps the bounds of a question where it keeps their words, in six languages (seed 183, 1000 cells)', () => {
  const amount = fc.integer({ min: 1, max: 5000 })
  fc.assert(
    fc.property(fc.constantFrom(...forms), amount, amount, ([text, keeps], a, more) => {
      const b = a + more
      const range = readRange(text.replace('①', String(a)).replace('②', String(b)), number)
      assert.ok(range, text)
      for (const value of [0, a - 1, a, a + 1, b - 1, b, b + 1, 20_000]) {
        const isKept: boolean =
          value >= Number(range.least ?? 0) && value <= Number(range.most ?? Number.POSITIVE_INFINITY)
        assert.equal(isKept, keeps(value, a, b), `${text} ${a} ${b} ${value} ${JSON.stringify(range)}`)
      }
    }),
    { seed: 183, numRuns: 1000 },
  )
})

test('[P183] a day keeps bounds where it keeps their words (seed 1831)', () => {
  const day = fc.integer({ min: 18_000, max: 40_000 })
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from, to] = [dateOf(Math.min(one, other)), dateOf(Math.max(one, other) + 1)]
      assert.deepEqual(readRange(`${from} – ${to}`, date), { least: from, most: to })
      assert.deepEqual(readRange(`from ${from}`, date), { least: from, most: null })
      assert.deepEqual(readRange(`${from} 起`, date), { least: from, most: null })
      assert.deepEqual(readRange(`after ${from}`, date), { least: dateOf(Math.min(one, other) + 1), most: null })
      assert.deepEqual(readRange(`before ${to}`, date), { least: null, most: dateOf(Math.max(one, other)) })
    }),
    { seed: 1831, numRuns: 200 },
  )
})

test('[P183] one value alone, several stretches, and what could mean two things are not read', () => {
  for (const text of ['500', 'many', '', '1–5, 9–12', 'not 5', '5 or 9', '>= 1 and >= 5', '1–5–9', '10-20k']) {
    assert.equal(readRange(text, number), null, text)
  }
  for (const text of ['2026-07-01', '2026-02-30 – 2026-03-01', 'from 01/02/2026', 'soon']) {
    assert.equal(readRange(text, date), null, text)
  }
})

test('[P183] of a text the most characters are read', () => {
  const found = [
    '200',
    'at most 200',
    '<= 200',
    'up to 200 characters',
    '最多 200 字',
    '200文字以内',
    'hasta 200 caracteres',
  ]
  for (const text of [...found, 'höchstens 200 Zeichen', 'até 200 caracteres', '不超过 200 个字符', 'fewer than 201']) {
    assert.equal(readTextLimit(text), 200, text)
  }
  for (const text of ['at least 5', '5–9', '0', 'short', '200 apples']) assert.equal(readTextLimit(text), null, text)
})

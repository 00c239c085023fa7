import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeFrame } from './code-frame.ts'
import { displayWidth } from './display-width.ts'

function frame(text: string, [start, end]: readonly [string, string], width = 40): readonly string[] {
  const point = (place: string) => {
    const [line = 1, column = 1] = place.split(':').map(Number)
    return { line, column, offset: 0 }
  }
  return codeFrame(text.split('\n'), { start: point(start), end: point(end) }, { width, paint: (mark) => mark })
}

/** The part of the source line above the marks, by cells. */
function marked(lines: readonly string[]): string {
  const [source = '', marks = ''] = lines
  let at = 0
  let text = ''
  for (const char of source) {
    const width = displayWidth(char)
    if (marks[width === 0 ? at - 1 : at] === '^') text += char
    at += width
  }
  return text
}

test('[C6] the marks stand under the range', () => {
  assert.deepEqual(frame('one\ntwo three', ['2:5', '2:10']), ['2 | two three', '  |     ^^^^^'])
})

test('[C6] characters that take two cells have two marks', () => {
  assert.deepEqual(frame('角色：工程师', ['1:4', '1:7']), ['1 | 角色：工程师', '  |       ^^^^^^'])
})

test('[C6] a tab is one cell, and what cannot be seen is shown by its code', () => {
  assert.deepEqual(frame('a\tb\u200Bc', ['1:4', '1:5']), ['1 | a b<U+200B>c', '  |    ^^^^^^^^'])
})

test('[C6] an empty range and the end of a line have one mark', () => {
  assert.deepEqual(frame('ab', ['1:1', '1:1']), ['1 | ab', '  | ^'])
  assert.deepEqual(frame('ab', ['1:3', '1:3']), ['1 | ab', '  |   ^'])
  assert.deepEqual(frame('', ['1:1', '1:1']), ['1 |', '  | ^'])
})

test('[C6] long ranges show two lines and the last', () => {
  assert.deepEqual(frame('a\nb\nc\nd\ne', ['1:1', '5:2']), [
    '1 | a',
    '  | ^',
    '2 | b',
    '  | ^',
    '  …',
    '5 | e',
    '  | ^',
  ])
})

test('[C6] a range that ends where a line begins does not reach into it', () => {
  assert.deepEqual(frame('ab\nc', ['1:2', '2:1']), ['1 | ab', '  |  ^'])
})

test('[C6] a place outside of the text has no frame', () => {
  assert.deepEqual(frame('a', ['7:1', '7:2']), [])
})

test('[C6] a long line is cut around the range, and no character in two', () => {
  for (const filler of ['x', '船', '🚢', 'e\u0301']) {
    for (const width of [20, 21, 40]) {
      for (const before of [0, 1, 5, 500, 100_000]) {
        const line = `${filler.repeat(before)}<here>${filler.repeat(1000)}`
        const start = filler.length * before + 1
        const lines = frame(line, [`1:${start}`, `1:${start + 6}`], width)
        assert.equal(marked(lines), '<here>', JSON.stringify({ filler, width, before }))
        assert.ok(displayWidth(lines[0] ?? '') <= width + 6)
        assert.ok((lines[0] ?? '').isWellFormed())
      }
    }
  }
})

test('[C6] a range that is longer than the window begins in it', () => {
  const lines = frame(`${'a'.repeat(100)}${'b'.repeat(500)}`, ['1:101', '1:601'], 20)
  assert.deepEqual(lines, ['1 | …aaaabbbbbbbbbbbbbbbb…', '  |      ^^^^^^^^^^^^^^^^'])
})

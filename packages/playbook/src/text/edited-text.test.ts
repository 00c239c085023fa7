import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { parsePortably } from '../markdown/portable-parser.ts'
import { codePointColumn } from './code-point-column.ts'
import { applyEdits, type TextEdit } from './edit.ts'
import { editedText, moveToOriginal } from './edited-text.ts'
import { pointsOf } from './points.ts'

const letters = fc.constantFrom('a', 'b', ' ', '|', '\n', '\r', '\r\n', '😀', '阶', '\uFEFF', '*')
const text = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''))

/** A text and edits of it, in order and apart. */
const edited = text.chain((original) =>
  fc
    .array(fc.tuple(fc.nat(original.length), text), { maxLength: 8 })
    .map((cuts) => cuts.sort(([a], [b]) => a - b))
    .map((cuts) => ({
      original,
      edits: cuts.flatMap(([start, written], index): TextEdit[] => {
        const [end] = cuts[index + 1] ?? [original.length]
        return index % 2 === 0 ? [{ start, end, text: written }] : []
      }),
    })),
)

test('[P50] what edits leave alone keeps its place in the original, to the character (seed 50)', () => {
  fc.assert(
    fc.property(edited, ({ original, edits }) => {
      const result = editedText(original, edits)
      assert.equal(result.text, applyEdits(original, edits))
      const kept = [...result.text].length === 0 ? [] : keptOffsets(original, edits)
      for (const [now, before] of kept) {
        assert.equal(result.text[now], original[before])
        assert.equal(result.originalStart(now).offset, before)
        assert.equal(result.originalEnd(now + 1).offset, before + 1)
      }
    }),
    { seed: 50, numRuns: 500 },
  )
})

/** Every character that no edit touches: its offset in the edited text and in the original. */
function keptOffsets(original: string, edits: readonly TextEdit[]): readonly [number, number][] {
  const result: [number, number][] = []
  let moved = 0
  let at = 0
  for (const edit of [...edits, { start: original.length, end: original.length, text: '' }]) {
    for (; at < edit.start; at++) result.push([at + moved, at])
    moved += edit.text.length - (edit.end - edit.start)
    at = edit.end
  }
  return result
}

test('[P50] what an edit wrote stands where that stood which it replaced, and order is kept (seed 51)', () => {
  fc.assert(
    fc.property(edited, ({ original, edits }) => {
      const result = editedText(original, edits)
      let last = 0
      for (let offset = 0; offset <= result.text.length; offset++) {
        const [start, end] = [result.originalStart(offset).offset, result.originalEnd(offset).offset]
        assert.ok(last <= start && start <= original.length && end <= original.length)
        last = start
        for (const edit of edits) assert.ok(start <= edit.start || start >= edit.end)
      }
    }),
    { seed: 51, numRuns: 500 },
  )
})

test('[P50] a tree moves to the original with lines and columns, and without edits stays (seed 52)', () => {
  fc.assert(
    fc.property(edited, ({ original, edits }) => {
      const result = editedText(original, edits)
      const root = parsePortably(result.text)
      const before = JSON.stringify(root)
      moveToOriginal(root, result)
      if (edits.length === 0 && !original.startsWith('\uFEFF')) assert.equal(JSON.stringify(root), before)
      const pointAt = pointsOf(original)
      const walk = (node: Nodes): void => {
        const { start, end } = node.position ?? assert.fail('no position')
        assert.ok((start.offset ?? 0) <= (end.offset ?? 0))
        assert.deepEqual([start, end], [pointAt(start.offset ?? 0), pointAt(end.offset ?? 0)])
        if ('children' in node) node.children.forEach(walk)
      }
      walk(root)
    }),
    { seed: 52, numRuns: 300 },
  )
})

test('[P51] a place tells its column in code points, too', () => {
  const page = 'one\r\n😀阶段: x'
  const point = pointsOf(page)(page.indexOf(':'))
  assert.deepEqual(point, { line: 2, column: 5, offset: 9 })
  assert.equal(codePointColumn(page, point), 4)
})

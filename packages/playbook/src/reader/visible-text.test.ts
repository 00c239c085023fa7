import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { collapse, visibleChars, visibleText } from './visible-text.ts'

test('[P7] the text of a node is that of its characters (seed 72)', () => {
  const parts = ['a', '阶', '😀', ' ', '\u00A0', '\u200B', '\uFEFF', '**', '*', '`', '\n', '\r\n', '  \n', '\\\n', '> ']
  const text = fc.array(fc.constantFrom(...parts, '[b](c)', '![d](e)', '<br>', '<b>', '| f |', '- ', '**g**', '&nbsp;'))
  fc.assert(
    fc.property(text, (pieces) => {
      const root = parseMarkdown(pieces.join(''))
      const chars = collapse(visibleChars(root))
      assert.equal(visibleText(root), chars.map(({ char }) => char).join(''))
    }),
    { seed: 72, numRuns: 2000 },
  )
})

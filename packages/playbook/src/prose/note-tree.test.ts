import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Nodes } from 'hast'
import { noteTree } from './note-tree.ts'
import { sanitizeProse } from './sanitize-prose.ts'

const seed = 20261129

/** The elements of a tree, and its text. */
function read(node: Nodes): { readonly tags: readonly string[]; readonly text: string } {
  if (node.type === 'text') return { tags: [], text: node.value }
  const parts = 'children' in node ? node.children.map(read) : []
  const own = node.type === 'element' ? [node.tagName] : []
  return { tags: [...own, ...parts.flatMap(({ tags }) => tags)], text: parts.map(({ text }) => text).join('') }
}

test('[P17] minutes are read as Markdown with tables and lists to tick off', () => {
  const { tags, text } = read(noteTree('# Goal\n\n- [x] done **now**\n\n| a |\n| - |\n| b |\n'))
  for (const tag of ['h1', 'li', 'input', 'strong', 'table', 'td']) assert.ok(tags.includes(tag), tag)
  assert.match(text, /Goal/)
})

test('[P17] what people write holds no HTML, and no address that runs', () => {
  const { tags } = read(noteTree('<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> a <b>c</b>'))
  assert.deepEqual(tags, ['p'])
  const [paragraph] = noteTree('[a](javascript:alert(1))').children
  assert.ok(paragraph?.type === 'element')
  const [link] = paragraph.children
  assert.deepEqual(link?.type === 'element' ? link.properties : null, {})
})

test(`[P17] whatever is written reads, and sanitising it again changes nothing (seed ${seed})`, () => {
  const piece = fc.constantFrom(
    '# ',
    '- ',
    '> ',
    '| ',
    '<a href=x>',
    '`',
    '**',
    '[a](b)',
    '\n',
    '\n\n',
    'text ',
    '![i](j)',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (text) => {
        const tree = noteTree(text)
        assert.deepEqual(sanitizeProse(tree), tree)
      },
    ),
    { seed, numRuns: 300 },
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { applyEdits } from '../text/edit.ts'
import { parseFirst } from './native-parser.ts'
import { urlPadding } from './pad-urls.ts'
import { parsePortably } from './portable-parser.ts'

const padded = (text: string) => applyEdits(text, urlPadding(text))

test('[P70] a pipe that touches a bare URL gets a space between, an escaped one is part of the URL', () => {
  for (const [text, expected] of [
    ['|https://a.b|x|', '|https://a.b |x|'],
    ['|看HTTPS://a.b|x|', '|看HTTPS://a.b |x|'],
    ['|www.a.b|www.c.d', '| www.a.b | www.c.d'],
    ['|https://a.b/c\\|d|', '|https://a.b/c\\|d |'],
    ['|https://a.b\\\\|d|', '|https://a.b\\\\ |d|'],
  ] as const) {
    assert.equal(padded(text), expected)
  }
  for (const text of [
    '',
    '|',
    '| a | b |',
    '| https://a.b | x |',
    'https://a.b\n|',
    '| [a](//b) |',
    'https://a.b x|',
  ]) {
    assert.deepEqual(urlPadding(text), [], text)
  }
})

// Where time grows with the square of the length, each of these takes minutes.
test('[P71] looking for a URL beside a pipe takes no longer on a hostile page', () => {
  for (const part of ['www.', 'http://', 'a', ' ', '|', '| ', 'www. ', 'a|', '\\', '\\|']) {
    urlPadding(`www.|${part.repeat(500_000)}\n`)
  }
})

/** What is read of a tree: the cells of tables with their places, and what a paragraph or a piece of code says. */
function read(node: Nodes): readonly string[] {
  if (node.type === 'paragraph') return [said(node)]
  if ('value' in node) return [node.value]
  const { start, end } = node.position ?? {}
  if (node.type === 'tableCell') return [`${start?.line}:${start?.column}-${end?.column} ${said(node).trim()}`]
  return 'children' in node ? node.children.flatMap(read) : []
}

function said(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(said).join('') : ''
}

test('[P70] the fast parser gives the cells of the portable one wherever URLs and pipes stand (seed 70)', async () => {
  const parts = [
    '|',
    '|',
    ' ',
    'https://a.b',
    'www.c.d',
    'x',
    '\\',
    '\n',
    '<',
    '`',
    '[',
    '](',
    '(',
    ')',
    '.',
    '看',
    '/',
  ]
  const line = fc.array(fc.constantFrom(...parts, 'm@n.o', 'ftp://', 'WWW.', '😀', '```\n', '\n\n'), { maxLength: 14 })
  const page = fc
    .tuple(
      line.map((of) => of.join('')),
      fc.nat(3),
    )
    .map(([text, kind]) => {
      const after = `${text}\n|-|-|\n${text}\n\n| a | b |\n|-|-|\n${text}`
      return (
        [`${text}\n\n${text}`, `| a | b | c |\n|-|-|-|\n| ${text}\n| z | y | w |\n`, `# A\n${after}`, after][kind] ?? ''
      )
    })
  await fc.assert(
    fc.asyncProperty(page, async (text) => {
      // The fast parser's memory is given back between two turns of the event loop, and not before.
      await setImmediate()
      assert.deepEqual(read(parseFirst(text)), read(parsePortably(text)))
    }),
    { seed: 70, numRuns: 3000 },
  )
})

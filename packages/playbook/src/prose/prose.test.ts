import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Nodes } from 'hast'
import type { Definition } from 'mdast'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { proseTree } from './prose-tree.ts'
import { sanitizeProse } from './sanitize-prose.ts'

function prose(text: string) {
  const { children } = parseMarkdown(text)
  return proseTree(
    children,
    children.filter((node): node is Definition => node.type === 'definition'),
  )
}

function elements(node: Nodes): Extract<Nodes, { type: 'element' }>[] {
  const below = 'children' in node ? node.children.flatMap((child) => elements(child)) : []
  return node.type === 'element' ? [node, ...below] : below
}

const forbidden = /^(script|style|iframe|object|embed|form|button|svg|math|link|meta|base|template|video|audio)$/

function assertHarmless(node: Nodes): void {
  for (const { tagName, properties } of elements(node)) {
    assert.doesNotMatch(tagName, forbidden)
    if (tagName === 'input') assert.deepEqual([properties.type, properties.disabled], ['checkbox', true])
    for (const [name, value] of Object.entries(properties)) {
      assert.doesNotMatch(name, /^on|^style$|^srcdoc$|^srcSet$/i)
      if (name === 'href') assert.match(String(value), /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i)
      if (name === 'src') assert.match(String(value), /^(?:https?:|data:|[^:]*$|[^:]*[/?#])/i)
    }
  }
}

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg/onload=alert(1)>',
  '[a](javascript:alert(1))',
  '[a](jav&#x09;ascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](data:text/html,<script>alert(1)</script>)',
  '[a]: javascript:alert(1)\n\n[a]',
  '<a href="vbscript:x">a</a>',
  '<iframe src="https://example.org"></iframe>',
  '<form action="https://example.org"><input name=a><button>go</button></form>',
  '<div style="background:url(https://example.org)" onclick=alert(1)>a</div>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<base href="https://example.org/">',
  '<meta http-equiv=refresh content="0;url=https://example.org">',
  '![a](javascript:alert(1))',
  '<<script>script>alert(1)</script>',
  '<object data="https://example.org"></object><embed src="https://example.org">',
]

test('[P17] nothing that runs, loads or submits gets into prose', () => {
  for (const attack of attacks) {
    assertHarmless(prose(attack))
    assertHarmless(prose(`> ${attack}`))
    assertHarmless(prose(`| a |\n|-|\n| ${attack.replace(/\n/g, ' ')} |`))
  }
})

test('[P17] generated mixtures of markup are harmless, and sanitising twice is sanitising once (seed 17)', () => {
  const part = fc.oneof(
    fc.constantFrom(
      ...attacks,
      '<',
      '>',
      '"',
      "'",
      '&lt;script&gt;',
      '<p',
      ' onload=',
      'javascript:',
      '\n',
      '](',
      '[x',
      '<b>',
      '</b>',
      '`',
      '<!--',
      '-->',
      ']]>',
      '<![CDATA[',
    ),
    fc.string({ maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const tree = prose(parts.join(''))
      assertHarmless(tree)
      assert.deepEqual(sanitizeProse(tree), tree)
    }),
    { seed: 17, numRuns: 2000 },
  )
})

test('[P17] what a page may hold stays: emphasis, lists, tables, links, alerts, line breaks', () => {
  const tree = prose(
    '**bold** [a](https://example.org) [b](other.md)<br>x\n\n- one\n  - two\n- [x] three\n\n| a |\n|-|\n| b |\n\n> [!NOTE]\n> Mind the gap.',
  )
  const names = elements(tree).map(({ tagName }) => tagName)
  for (const name of ['strong', 'a', 'br', 'ul', 'li', 'table', 'td', 'div', 'input'])
    assert.ok(names.includes(name), name)
  const alert = elements(tree).find(({ tagName }) => tagName === 'div')
  assert.equal(alert?.properties.dataAlert, 'note')
  assert.doesNotMatch(JSON.stringify(alert), /\[!NOTE\]/)
})

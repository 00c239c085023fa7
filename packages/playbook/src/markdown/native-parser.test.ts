import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasUrlBesidePipe } from './native-parser.ts'

test('[P1] a page with a URL beside a pipe is told from every other', () => {
  for (const text of [
    '|www.a',
    '| https://a',
    'a|\thttp://',
    'www.a|',
    '(see HTTPS://a.b/c \t|',
    'xwww.|',
    'a\n| b | WWW. |',
  ]) {
    assert.ok(hasUrlBesidePipe(text), text)
  }
  for (const text of [
    '',
    '|',
    'www.a',
    '| a | b |',
    'www.a b |',
    '|\nwww.a',
    'www.a\n|',
    '| a www.b c |',
    '| [a](//b) |',
  ]) {
    assert.ok(!hasUrlBesidePipe(text), text)
  }
})

// Where time grows with the square of the length, each of these takes minutes.
test('[P1] looking for a URL beside a pipe takes no longer on a hostile page', () => {
  for (const part of ['www.', 'http://', 'a', ' ', '|', '| ', 'www. ', 'a|']) {
    assert.equal(hasUrlBesidePipe(`${part.repeat(500_000)}\n`), false, part)
  }
  assert.ok(hasUrlBesidePipe(`${'www.'.repeat(500_000)}|`))
})

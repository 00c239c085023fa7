import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAddresses } from './read-addresses.ts'

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['ada@example.org', ['Ada <ada@example.org>'], []],
  ['Ada Lovelace <Ada@Example.ORG>', ['Ada Lovelace <ada@example.org>'], []],
  ['"Lovelace, Ada" <ada@example.org>', ['Ada Lovelace <ada@example.org>'], []],
  ['Lovelace, Ada <ada@example.org>', ['Ada Lovelace <ada@example.org>'], []],
  ['ada.lovelace@example.org', ['Ada Lovelace <ada.lovelace@example.org>'], []],
  ['a@example.org, b@example.org; c@example.org', ['A <a@example.org>', 'B <b@example.org>', 'C <c@example.org>'], []],
  ['A B <a@example.org>, C D <c@example.org>', ['A B <a@example.org>', 'C D <c@example.org>'], []],
  [
    'Lovelace, Ada <a@example.org>, Hopper, Grace <g@example.org>',
    ['Ada Lovelace <a@example.org>', 'Grace Hopper <g@example.org>'],
    [],
  ],
  [
    'Ada Lovelace\tada@example.org\nGrace\tg@example.org',
    ['Ada Lovelace <ada@example.org>', 'Grace <g@example.org>'],
    [],
  ],
  ['Ada Lovelace,ada@example.org', ['Ada Lovelace <ada@example.org>'], []],
  ['王芳 <wang.fang@example.cn>；李雷 <li@example.cn>', ['王芳 <wang.fang@example.cn>', '李雷 <li@example.cn>'], []],
  ['mailto:ada@example.org', ['Ada <ada@example.org>'], []],
  ['ada@example.org\n\n ada@EXAMPLE.org ', ['Ada <ada@example.org>'], []],
  ['Ada, b@example.org, c@example.org', ['B <b@example.org>', 'C <c@example.org>'], ['Ada']],
  ['nobody\nada@localhost\nada@example.org', ['Ada <ada@example.org>'], ['nobody', 'ada@localhost']],
  ['  \n ', [], []],
]

for (const [text, found, wrong] of cases) {
  test(`addresses are read from ${JSON.stringify(text)}`, () => {
    const read = readAddresses(text)
    assert.deepEqual(
      read.found.map(({ name, email }) => `${name} <${email}>`),
      found,
    )
    assert.deepEqual(read.wrong, wrong)
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { installTrustedTypesPolicy, styleTextOnly } from './trusted-types.ts'

test('the default policy lets style text through and refuses markup', () => {
  const css = ':root{--fl-text:#1c2125;} a > b{color:red}'
  assert.equal(styleTextOnly(css), css)
  assert.throws(() => styleTextOnly('<img src=x onerror=alert(1)>'), TypeError)
})

test('the default policy refuses every script and script address', () => {
  const made: Record<string, Record<string, (text: string) => string>> = {}
  installTrustedTypesPolicy({
    trustedTypes: { createPolicy: (name, rules) => void Object.assign(made, { [name]: rules }) },
  })
  assert.deepEqual(Object.keys(made), ['default'])
  assert.throws(() => made.default?.createScript?.('1'), TypeError)
  assert.throws(() => made.default?.createScriptURL?.('/assets/a.js'), TypeError)
})

test('a browser without Trusted Types starts all the same', () => {
  assert.doesNotThrow(() => installTrustedTypesPolicy({}))
})

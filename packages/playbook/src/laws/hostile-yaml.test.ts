import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../check/check.ts'
import { page } from '../check/rule.ts'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { readManifest } from '../manifest/read-manifest.ts'

const today = '2026-11-22'
const files = [{ file: 'a.md', text: page('---', 'title: A', '---', '# A', '', '## B', 'Primary Role: **X**') }]

function codesOf(manifest: string): readonly string[] {
  const playbook = readPlaybook(files, readManifest('playbook.yaml', manifest))
  const compiled = compile(playbook)
  return check(playbook, { today, compiled }).map(({ code }) => code)
}

test('[P73] aliases of a manifest cannot explode', () => {
  const levels = Array.from({ length: 40 }, (_, level) => {
    const one = level === 0 ? 'x' : `*a${level - 1}`
    return `a${level}: &a${level} [${Array(10).fill(one).join(', ')}]`
  })
  for (const text of [page(...levels), page('a: &a [*a]'), page('a: &a { <<: *a }'), page('<<: *nothing')]) {
    assert.ok(codesOf(text).includes('FL0801') || codesOf(text).includes('FL0802'), text.slice(0, 40))
  }
})

const places: readonly ((name: string) => string)[] = [
  (name) => page(`${name}: { polluted: yes }`),
  (name) => page(`title: { ${name}: A }`),
  (name) => page('roles:', `  ${name}: { name: { en: A }, polluted: yes }`),
  (name) => page('facts:', `  ${name}: { type: yes-no, label: { en: A } }`),
  (name) => page('processes:', '  a:', '    steps:', `      ${name}: { title: { en: B }, ${name}: { polluted: yes } }`),
  (name) => page('base: &base', `  ${name}: { polluted: yes }`, 'roles: { <<: *base }'),
]

test('[P73] no key of a manifest changes what every object has', () => {
  const names = ['__proto__', '"__proto__"', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
  const before = Object.getOwnPropertyNames(Object.prototype)
  for (const name of names) {
    for (const place of places) {
      codesOf(place(name))
      assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before, place(name))
      assert.equal('polluted' in {}, false, place(name))
      assert.equal('polluted' in Object, false, place(name))
    }
  }
})

test('[P73] a key that every object has is refused where it is no name of the playbook', () => {
  for (const name of ['__proto__', 'constructor', 'prototype', 'toString']) {
    assert.ok(codesOf(page(`${name}: { polluted: yes }`)).includes('FL0802'), name)
    assert.ok(codesOf(page('roles:', `  a: { name: { en: A }, ${name}: { polluted: yes } }`)).includes('FL0802'), name)
  }
})

test('[P73] the front matter of a page can do no more', () => {
  const bomb = page('---', 'a: &a [x, x, x, x, x, x, x, x, x]', ...Array(30).fill('b: [*a, *a, *a, *a]'), '---', '# A')
  const proto = page(
    '---',
    '__proto__: { polluted: yes }',
    'constructor: { prototype: { polluted: yes } }',
    '---',
    '# A',
  )
  for (const text of [bomb, proto]) {
    const playbook = readPlaybook([{ file: 'a.md', text }])
    check(playbook, { today })
    assert.equal('polluted' in {}, false)
  }
})

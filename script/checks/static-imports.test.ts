import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withImports } from './static-imports.ts'

test('a file is counted with all that it imports at once, each once, and without what it loads on demand', () => {
  const files = new Map([
    ['a.js', 'import{x as y}from"./b.js";import"./c.js";const later=()=>import("./d.js")'],
    ['b.js', 'import{z}from"./c.js";import{a}from"./a.js"'],
    ['c.js', ''],
    ['d.js', ''],
  ])
  assert.deepEqual(withImports(files, ['a.js']).toSorted(), ['a.js', 'b.js', 'c.js'])
})

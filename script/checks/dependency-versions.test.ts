import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lockfileProblems, manifestProblems } from './dependency-versions.ts'

test('[C16] a version is exact', () => {
  assert.deepEqual(manifestProblems('package.json', { dependencies: { a: '1.2.3', b: '1.0.0-rc.1' } }), [])
  for (const version of ['^1.2.3', '~1.2.3', '1.x', '*', 'latest', '>=1.0.0', '1.2', 'file:../a', 'workspace:*']) {
    assert.equal(manifestProblems('package.json', { devDependencies: { a: version } }).length, 1, version)
  }
})

test('[C16] the lockfile names no address; a link within the workspace is none', () => {
  assert.deepEqual(
    lockfileProblems({ packages: { 'node_modules/a': {}, 'node_modules/b': { resolved: 'packages/b', link: true } } }),
    [],
  )
  const address = { resolved: 'https://registry.example.com/a.tgz' }
  assert.equal(lockfileProblems({ packages: { 'node_modules/a': address } }).length, 1)
})

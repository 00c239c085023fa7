import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readPlaybook } from '../compile/playbook.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import { check } from './check.ts'
import { page } from './rule.ts'

const bundled = new URL('../../../../playbooks/service-onboarding/', import.meta.url)

test('[P43] the bundled playbook has no findings', () => {
  const text = (path: string) => readFileSync(new URL(path, bundled), 'utf8')
  const files = ['en', 'zh-CN'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, bundled))
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({ file: `${folder}/${name}`, text: text(`${folder}/${name}`) })),
  )
  const playbook = readPlaybook(files, readManifest('playbook.yaml', text('playbook.yaml')))
  assert.equal(playbook.pages.length, 6)
  assert.deepEqual(check(playbook, { today: '2026-11-22' }), [])
})

test('[P40] findings come in the order of files and places, the same at every run', () => {
  const files = ['b.md', 'a.md'].map((file) => ({
    file,
    text: page('## S', '| Id | N | F | R |', '|-|-|-|-|', '| 1 | A | M | FE', '| 1 | B | M | FE'),
  }))
  const places = () =>
    check(readPlaybook(files), { today: '2026-11-22' }).map(
      ({ code, span }) => `${span.file}:${span.start.line}:${span.start.column} ${code}`,
    )
  assert.deepEqual(places(), places())
  assert.deepEqual(
    places().map((place) => place.split(':')[0]),
    [...places().map((place) => place.split(':')[0])].sort(),
  )
  assert.ok(places().length >= 8)
})

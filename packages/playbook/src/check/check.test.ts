import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readPlaybook } from '../compile/playbook.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { PageFile } from '../reader/page.ts'
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
  assert.equal(playbook.pages.length, 38)
  assert.deepEqual(check(playbook, { today: '2026-11-22' }), [])
})

test('[P40] findings come in the order of files, places and codes, the same at every run', () => {
  const files = ['b.md', 'a.md'].map((file) => ({
    file,
    text: page('## S', '| Id | N | F | R |', '|-|-|-|-|', '| 1 | A\u200B | M | FE', '| 1 | B | M | FE'),
  }))
  const places = (given: readonly PageFile[]) =>
    check(readPlaybook(given), { today: '2026-11-22' }).map(
      ({ code, span }) => `${span.file}:${span.start.line}:${span.start.column} ${code}`,
    )
  const found = places(files)
  const some = found.filter((place) => /FL0(?:102|20[23]|401)$/.test(place))
  assert.deepEqual(some, [
    'a.md:1:1 FL0102',
    'a.md:4:8 FL0203',
    'a.md:4:18 FL0202',
    'a.md:5:1 FL0401',
    'a.md:5:17 FL0202',
    'b.md:1:1 FL0102',
    'b.md:4:8 FL0203',
    'b.md:4:18 FL0202',
    'b.md:5:1 FL0401',
    'b.md:5:17 FL0202',
  ])
  assert.deepEqual(places(files), found)
})

test('[P40] one thing is said once', () => {
  const text = page('# A', 'See <https://example.org>.', '', '[run](javascript:x)')
  const found = check(readPlaybook([{ file: 'a.md', text }]), { today: '2026-11-22' })
  const keys = found.map(({ code, message, span }) => JSON.stringify([code, message, span]))
  assert.deepEqual([...new Set(keys)], keys)
})

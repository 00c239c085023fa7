import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { compile } from '../src/compile/compile.ts'
import { readPlaybook } from '../src/compile/playbook.ts'
import { readManifest } from '../src/manifest/read-manifest.ts'
import type { Named, Release } from '../src/model/release.ts'
import { anyRelease } from './print/any-release.ts'
import { folderOf } from './print/print-page.ts'
import { printRelease } from './print/print-release.ts'

const kinds = ['phases', 'roles', 'services', 'motions'] as const

/** The entry that each name of a vocabulary belongs to. */
function ownersOf(vocabulary: readonly Named<string>[]): ReadonlyMap<string, string> {
  return new Map(
    vocabulary.flatMap(({ id, name }) => Object.entries(name).map(([language, text]) => [`${language} ${text}`, id])),
  )
}

function readAgain(release: Release, manifest: string): Release {
  const languages = release.languages.map((language) => `${language}: ${folderOf(language)}`).join(', ')
  // Questions ask for facts, which a manifest declares.
  const { pages } = printRelease({ ...release, questionnaires: [] })
  const again = compile(readPlaybook(pages, readManifest('playbook.yaml', `languages: { ${languages} }\n${manifest}`)))
  assert.ok(again.release)
  return again.release
}

test('[P101] without a manifest no name of another thing is taken for a name of one (seed 101, 100 releases)', () => {
  fc.assert(
    fc.property(anyRelease, (release) => {
      const again = readAgain(release, '')
      for (const kind of kinds) {
        const owners = ownersOf(release[kind])
        for (const { id, name } of again[kind]) {
          const of = Object.entries(name).map(([language, text]) => owners.get(`${language} ${text}`))
          assert.equal(new Set(of).size, 1, `${kind} ${id}: ${JSON.stringify(name)} are ${of.join(', ')}`)
        }
      }
    }),
    { seed: 101, numRuns: 100, endOnFailure: true },
  )
})

test('[P103] a manifest of one language gives its ids to the names of all others that can be told (seed 103, 50 releases)', () => {
  fc.assert(
    fc.property(anyRelease, (release) => {
      const [first = 'en'] = release.languages
      const roles = Object.fromEntries(
        release.roles.map(({ id, name }) => [id, { name: { [first]: name[first] ?? id } }]),
      )
      const owners = ownersOf(release.roles)
      for (const { id, name } of readAgain(release, `roles: ${JSON.stringify(roles)}`).roles) {
        const of = Object.entries(name).map(([language, text]) => owners.get(`${language} ${text}`))
        assert.equal(new Set(of).size, 1, `${id}: ${JSON.stringify(name)} are ${of.join(', ')}`)
        if (Object.hasOwn(roles, id)) assert.equal(of[0], id)
      }
    }),
    { seed: 103, numRuns: 50, endOnFailure: true },
  )
})

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url))

test('[P100] the roles, phases and motions of a real playbook have one id in its two languages', {
  skip: existsSync(corpus) ? false : 'no corpus beside this checkout',
}, () => {
  const files = globSync('**/{*.md,toc.yml}', { cwd: corpus }).sort()
  const text = (file: string) => readFileSync(`${corpus}${file}`, 'utf8').replace(/^\uFEFF/, '')
  const { release } = compile(readPlaybook(files.map((file) => ({ file, text: text(file) }))))
  assert.ok(release)
  const inBoth = (kind: (typeof kinds)[number]) =>
    release[kind].flatMap(({ id, name }) => (name.en !== undefined && name['zh-CN'] !== undefined ? [id] : []))
  const alone = (kind: (typeof kinds)[number]) => release[kind].length - inBoth(kind).length
  for (const id of ['fasttrack-engineer', 'fasttrack-manager', 'migration-velocity-manager', 'sme', 'getmodern-fta']) {
    assert.ok(inBoth('roles').includes(id), id)
  }
  assert.deepEqual(
    ['initiate', 'assess', 'remediate', 'enable', 'migrate'].filter((id) => !inBoth('phases').includes(id)),
    [],
  )
  assert.deepEqual(inBoth('motions').sort(), ['customer-health', 'rfa', 'targeting'])
  assert.equal(alone('phases') + alone('motions'), 0)
  const services = ['microsoft-365-apps', 'core-onboarding', 'edge', 'skype-for-business-pstn-conferencing', 'exchange']
  assert.deepEqual(
    services.filter((id) => !inBoth('services').includes(id)),
    [],
  )
})

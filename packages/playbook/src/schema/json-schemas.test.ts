import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { workshopPage } from '../fixtures/workshop-page.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import { jsonSchemas } from './json-schemas.ts'

const schemas = jsonSchemas()

for (const name of ['playbook', 'release'] as const) {
  test(`[P90] ${name}.schema.json is made of the schema in force; UPDATE_GOLDEN=1 writes it anew`, () => {
    const file = new URL(`../../schema/${name}.schema.json`, import.meta.url)
    const text = `${JSON.stringify(schemas[name], null, 2)}\n`
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text)
    assert.equal(readFileSync(file, 'utf8'), text)
  })
}

/** Every key of the manifest says to an editor what it is for. */
test('[P90] every key of the manifest is described', () => {
  const undescribed: string[] = []
  const visit = (value: unknown, path: string): void => {
    if (value === null || typeof value !== 'object') return
    for (const [key, item] of Object.entries(value)) {
      if (key === 'properties') {
        for (const [name, property] of Object.entries(item as Record<string, Record<string, unknown>>)) {
          if (name !== 'type' && property.description === undefined) undescribed.push(`${path}.${name}`)
        }
      }
      visit(item, key === 'properties' ? path : `${path}.${key}`)
    }
  }
  visit(schemas.playbook, '')
  assert.deepEqual(
    undescribed.filter((path) => !/\.name$|\.process$/.test(path)),
    [],
  )
})

const docs = readFileSync(new URL('../../../../docs/playbook-language.md', import.meta.url), 'utf8')
const bundled = readFileSync(new URL('../../../../playbooks/service-onboarding/playbook.yaml', import.meta.url), 'utf8')
const example = /^```yaml playbook\.yaml\n(.*?)^```$/ms.exec(docs)?.[1] ?? ''

test('[P90] real manifests fit the published schema, and what the reader refuses does not', () => {
  const isValid = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schemas.playbook)
  for (const text of [bundled, example, '{}']) {
    assert.ok(isValid(parse(text)), JSON.stringify(isValid.errors))
    assert.deepEqual(readManifest('playbook.yaml', text).diagnostics, [])
  }
  for (const text of [
    'rolls: {}',
    'title: 3',
    'facts: { Seats: { type: date, label: {} } }',
    'tasks: { a: { kind: x } }',
  ]) {
    assert.equal(isValid(parse(text)), false, text)
    assert.notDeepEqual(readManifest('playbook.yaml', text).diagnostics, [])
  }
})

test('[P90] releases fit the published schema', () => {
  const isValid = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schemas.release)
  const { release } = compile(readPlaybook([{ file: 'a.md', text: workshopPage }]))
  assert.ok(isValid(JSON.parse(JSON.stringify(release))), JSON.stringify(isValid.errors))
  assert.equal(isValid({ ...release, format: 2 }), false)
  assert.equal(isValid({ ...release, more: true }), false)
})

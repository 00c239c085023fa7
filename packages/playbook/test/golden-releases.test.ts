import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parseDocument } from 'yaml'
import { canonicalJson } from '../src/canonical/canonical-json.ts'
import { check } from '../src/check/check.ts'
import { compile, releaseHash } from '../src/compile/compile.ts'
import { readPlaybook } from '../src/compile/playbook.ts'
import { readManifest } from '../src/manifest/read-manifest.ts'
import type { Question, QuestionSection } from '../src/model/questionnaire.ts'
import type { Release, Task } from '../src/model/release.ts'
import type { PageFile } from '../src/reader/page.ts'
import { pagesIn, playbookIn } from './read-folder.ts'

const lighthouse = new URL('fixtures/lighthouse/', import.meta.url)
const bundled = new URL('../../../playbooks/service-onboarding/', import.meta.url)

function released(files: readonly PageFile[], manifest: string): Release {
  const { release, diagnostics } = compile(readPlaybook(files, readManifest('playbook.yaml', manifest)))
  assert.ok(release, JSON.stringify(diagnostics))
  return release
}

function assertGolden(name: string, value: unknown): void {
  const file = new URL(`goldens/${name}`, import.meta.url)
  const text = `${JSON.stringify(value, null, 2)}\n`
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text)
  const hint = `${name} differs; look why, then write it with UPDATE_GOLDEN=1`
  assert.equal(existsSync(file) ? readFileSync(file, 'utf8') : '', text, hint)
}

/** A release without its pages, which are prose: what decides, shuts, dates and leads on. */
function shapeOf({ processes, ...release }: Release): unknown {
  return { ...release, processes: processes.map(({ pages, ...process }) => process) }
}

/** What a release decides, in a line for each task: to be read by people when it changes. */
function summaryOf(release: Release): unknown {
  const processes = release.processes.map(({ id, phase, steps, outcomes }) => ({
    process: `${id} (${phase})`,
    steps: Object.fromEntries(
      steps.map((step) => [
        step.condition === null ? step.id : `${step.id} if ${step.condition.text}`,
        step.tasks.map(line),
      ]),
    ),
    outcomes: outcomes.map(
      ({ id, next, condition }) => `${id} → ${next ?? 'end'}${condition ? ` if ${condition.text}` : ''}`,
    ),
  }))
  const questionnaires = release.questionnaires.map(({ id, sections }) => ({
    questionnaire: id,
    sections: Object.fromEntries(sections.map((section) => [sectionLine(section), section.questions.map(asked)])),
  }))
  return [...processes, ...questionnaires]
}

function sectionLine({ id, forEach }: QuestionSection): string {
  return forEach === null ? id : `${id} for each ${forEach.en}`
}

function asked({ id, definition, least, most, required, condition, fact }: Question): string {
  const choices =
    'choices' in definition && fact === null ? ` of ${definition.choices.map(({ id }) => id).join('/')}` : ''
  return [
    `${id} ${required ? 'M' : 'O'} ${definition.type}${choices}`,
    ...(least === null ? [] : [`from ${least}`]),
    ...(most === null ? [] : [`to ${most}`]),
    ...(fact === null ? [] : [`becomes ${fact}`]),
    ...(condition === null ? [] : [`if ${condition.text}`]),
  ].join(', ')
}

function line({ id, mandatory, kind, questionnaire, per, roles, services, condition, due, gate }: Task): string {
  return [
    `${id} ${mandatory ? 'M' : 'O'} ${kind} ${roles.join('+')} ${services === 'all' ? 'all' : services.join('+')}`,
    ...(questionnaire === null ? [] : [`sends ${questionnaire}`]),
    ...(per === 'engagement' ? [] : [`per ${per}`]),
    ...(condition === null ? [] : [`if ${condition.text}`]),
    ...(due === null ? [] : [`due ${Object.values(due.anchor).at(-1)} ${due.days} ${due.calendar}`]),
    ...(gate === null ? [] : [`gate of ${gate.process}${gate.inferred ? ', inferred' : ''}`]),
  ].join(', ')
}

test('[P93] a playbook of every construct compiles to its golden release, without findings', () => {
  const playbook = playbookIn(lighthouse)
  assert.deepEqual(check(playbook, { today: '2026-11-22' }), [])
  const { release } = compile(playbook)
  assert.ok(release)
  assertGolden('lighthouse.golden.json', release)
})

test('[P93] the example of the docs compiles to its golden release', () => {
  const docs = readFileSync(new URL('../../../docs/playbook-language.md', import.meta.url), 'utf8')
  const files = [...docs.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, file = '', text = '']) => ({ file, text }))
  const manifest = files.find(({ file }) => file === 'playbook.yaml')?.text ?? ''
  assertGolden(
    'docs-example.golden.json',
    shapeOf(
      released(
        files.filter(({ file }) => file.endsWith('.md')),
        manifest,
      ),
    ),
  )
})

test('[P93] the bundled playbook decides what its golden summary says', () => {
  const { release } = compile(playbookIn(bundled))
  assert.ok(release)
  assertGolden('bundled.golden.json', summaryOf(release))
})

const manifest = readFileSync(new URL('playbook.yaml', lighthouse), 'utf8')
const pages = pagesIn(lighthouse)
const first = released(pages, manifest)

test('[P93] pages that come in another order give the same bytes, and so do keys whose order says nothing', () => {
  const name = releaseHash(first)
  for (let turn = 1; turn < pages.length; turn++) {
    assert.equal(releaseHash(released([...pages.slice(turn), ...pages.slice(0, turn)].reverse(), manifest)), name)
  }
  const bare = (release: Release) => canonicalJson(release).replaceAll(/"(?:line|column)":\d+/g, '')
  for (const keys of [
    ['tasks'],
    ['tasks', '13'],
    ['gates'],
    ['constants'],
    ['processes', 'inspect-tower', 'steps'],
    ['facts', 'height'],
    [],
  ]) {
    const document = parseDocument(manifest)
    const map = keys.length === 0 ? document.contents : document.getIn(keys)
    assert.ok(map !== null && typeof map === 'object' && 'items' in map && Array.isArray(map.items), keys.join())
    map.items.reverse()
    assert.equal(
      bare(released(pages, String(document))),
      bare(first),
      `the keys of ${keys.join('.') || 'the manifest'}`,
    )
  }
})

test('[P93] the browser compiles the same bytes as the server, with its own parser', () => {
  const folders = [lighthouse.href, bundled.href]
  const path = (file: string) => fileURLToPath(new URL(file, import.meta.url))
  const hashes = (...flags: readonly string[]) =>
    execFileSync(process.execPath, [...flags, path('print-hashes.ts'), ...folders], { encoding: 'utf8' })
  assert.equal(hashes().split('\n')[0], releaseHash(first))
  assert.equal(hashes('--import', path('as-in-a-browser.ts')), hashes())
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMoment, aRun, type Run } from '../../fixtures/a-run.ts'
import { workshopOf } from '../../fixtures/a-workshop.ts'
import type { PutMaterial } from '../workshop-command.ts'
import { workshopRecord } from '../workshop-record-of.ts'
import { isCurrentHandedOver } from '../workshop-stage.ts'

const slides = { kind: 'file', name: 'slides.pdf', hash: '0a'.repeat(32), size: 7 } as const
const others = { ...slides, hash: '0b'.repeat(32) }

function put(run: Run, over: Partial<PutMaterial> = {}): PutMaterial {
  const material = { material: null, id: 'm1', title: 'Slides', language: 'en', content: slides }
  return { type: 'PutMaterial', ...workshopOf(run), ...material, ...over }
}

function handOver(run: Run, material = 'm1') {
  return { type: 'HandOverMaterial', ...workshopOf(run), material } as const
}

function materials(run: Run) {
  return workshopRecord(run.state, '100').materials
}

test('[E92] materials stand in the order in which they came; the next version of one stays in its place', () => {
  const run = aRun()
  run.do(put(run)).do(put(run, { id: 'm2', language: 'zh-CN', title: ' 幻灯片 ' }))
  run.do(put(run, { material: 'm1', content: others }), { actor: 'bo', now: aMoment })
  assert.deepEqual(
    materials(run).map(({ id, title, content, by }) => [id, title, content, by]),
    [
      ['m1', 'Slides', others, 'bo'],
      ['m2', '幻灯片', slides, 'ana'],
    ],
  )
})

test('[E92] the version that there is already is nothing to change, and another title is a change', () => {
  const run = aRun()
  run.do(put(run))
  assert.deepEqual(run.try(put(run, { material: 'm1', id: 'm9' })), { code: 'nothing-to-change' })
  assert.deepEqual(run.try(put(run)), { code: 'nothing-to-change' }, 'the name is taken')
  assert.equal(run.try(put(run, { material: 'm1', title: 'Deck' })), null)
  assert.deepEqual(run.try(put(run, { material: 'm7' })), { code: 'unknown-material', material: 'm7' })
})

test('[E92] what a browser does not open as a page of its own, and what is no file, is no material', () => {
  const run = aRun()
  const refusal = (over: Partial<PutMaterial>) => run.try(put(run, over))
  for (const href of ['javascript:alert(1)', '/settings', 'https:example.org', 'https://a@b.example']) {
    assert.deepEqual(refusal({ content: { kind: 'link', href } }), { code: 'wrong-evidence', found: 'link' }, href)
  }
  for (const over of [{ hash: '0A'.repeat(32) }, { size: -1 }, { name: ' ' }, { name: 'a\r\nb.pdf' }]) {
    assert.deepEqual(refusal({ content: { ...slides, ...over } }), { code: 'wrong-evidence', found: 'file' })
  }
  assert.deepEqual(refusal({ title: 'a\nb' }), { code: 'wrong-line', part: 'material', found: 'a\nb' })
  assert.deepEqual(refusal({ language: 'no language' }), { code: 'wrong-language', found: 'no language' })
})

test('[E93] what the customer was given is recorded by version, by whom and when, and each version once', () => {
  const run = aRun()
  run.do(put(run)).do(handOver(run), { actor: 'bo', now: aMoment })
  assert.deepEqual(run.try(handOver(run)), { code: 'nothing-to-change' })
  run.do(put(run, { material: 'm1', content: others }))
  assert.deepEqual(materials(run).map(isCurrentHandedOver), [false])
  run.do(handOver(run), { actor: 'dan', now: aMoment })
  assert.deepEqual(materials(run)[0]?.handedOver, [
    { content: slides, by: 'bo', at: aMoment },
    { content: others, by: 'dan', at: aMoment },
  ])
  assert.deepEqual(materials(run).map(isCurrentHandedOver), [true])
})

test('[E93] what the customer was given is not taken away', () => {
  const run = aRun()
  const remove = (material: string) => run.try({ type: 'RemoveMaterial', ...workshopOf(run), material })
  run
    .do(put(run))
    .do(put(run, { id: 'm2' }))
    .do(handOver(run))
  assert.deepEqual(remove('m1'), { code: 'material-handed-over', material: 'm1' })
  assert.equal(remove('m2'), null)
  assert.deepEqual(remove('m2'), { code: 'unknown-material', material: 'm2' })
})

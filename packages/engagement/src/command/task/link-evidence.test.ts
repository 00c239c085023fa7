import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aMoment, aRun, type Run } from '../../fixtures/a-run.ts'
import { taskRecord } from '../../state/records.ts'
import type { EvidenceContent } from '../../state/task-record.ts'
import type { LinkEvidence } from '../command.ts'
import { linkEvidence } from './link-evidence.ts'

const file = { kind: 'file', name: 'report.pdf', hash: '0a'.repeat(32), size: 0 } as const

function link(run: Run, content: EvidenceContent, id = 'v1'): LinkEvidence {
  return { type: 'LinkEvidence', ...run.on('100'), id, content }
}

/** The address as it would be kept, or why it would not. */
function linked(href: string, run = aRun()): string | undefined {
  const decision = linkEvidence(run.standing(), link(run, { kind: 'link', title: '', href }), run.context)
  if (!decision.ok) return decision.rejection.code
  const { evidence } = decision.event
  return evidence.kind === 'link' ? evidence.href : undefined
}

test('[E78] a file, an address and a note are linked in order, by whom and when, and taken off one by one', () => {
  const run = aRun()
  const by = { by: 'bo', at: aMoment }
  const page = { kind: 'link', title: ' The report ', href: ' https://example.org/report ' } as const
  for (const [id, content] of [
    ['v1', file],
    ['v2', page],
    ['v3', { kind: 'note', text: '\nseen\non Monday ' }],
  ] as const) {
    run.do(link(run, content, id), { actor: 'bo', now: aMoment })
  }
  const all = [
    { id: 'v1', ...by, ...file },
    { id: 'v2', ...by, kind: 'link', title: 'The report', href: 'https://example.org/report' },
    { id: 'v3', ...by, kind: 'note', text: 'seen\non Monday' },
  ]
  assert.deepEqual(taskRecord(run.state, '100').evidence, all)
  run.do({ type: 'UnlinkEvidence', ...run.on('100'), evidence: 'v2' })
  assert.deepEqual(taskRecord(run.state, '100').evidence, [all[0], all[2]])
  const gone = run.try({ type: 'UnlinkEvidence', ...run.on('100'), evidence: 'v2' })
  assert.deepEqual(gone, { code: 'unknown-evidence', evidence: 'v2' })
})

test('[E78] evidence that is there is not linked again', () => {
  const run = aRun()
  run.do(link(run, file))
  assert.deepEqual(run.try(link(run, { kind: 'note', text: 'seen' })), { code: 'nothing-to-change' })
  assert.equal(run.try({ ...link(run, file), ...run.on('200') }), null, 'it can show of another task too')
})

test('[E78] empty texts, and what is no hash or size of a file, are no evidence', () => {
  const wrong: readonly EvidenceContent[] = [
    { kind: 'note', text: ' \n' },
    { ...file, name: ' ' },
    { ...file, hash: '0A'.repeat(32) },
    { ...file, hash: `${file.hash}0a` },
    { ...file, size: -1 },
    { ...file, size: 0.5 },
  ]
  for (const content of wrong) {
    const run = aRun()
    assert.deepEqual(run.try(link(run, content)), { code: 'wrong-evidence', found: content.kind })
  }
})

test('[E78] an address without a title is its own title', () => {
  const run = aRun()
  run.do(link(run, { kind: 'link', title: ' ', href: 'HTTP://Example.org:8080' }))
  const [evidence] = taskRecord(run.state, '100').evidence
  assert.equal(evidence?.kind === 'link' ? evidence.title : null, 'HTTP://Example.org:8080')
})

test('[E78] what a browser opens as a page of its own is an address', () => {
  const addresses = [
    ...['https://example.org', 'http://example.org/', 'https://example.org/a%20b(c)?d=e&f#g', 'https://例え.jp/ページ'],
    ...[
      'https://10.0.0.1:8443/x',
      'https://[2001:db8::1]/x',
      'https://a_b.example.org?x',
      'https://example.org/a@b\\c',
    ],
  ]
  for (const href of addresses) assert.equal(linked(href), href)
})

test('[E78] what runs, leads into the portal or hides where it leads is no address', () => {
  const addresses = [
    ...['', 'example.org', '/settings', '//example.org', '#top', '?x', 'https:example.org', 'https:/example.org'],
    ...['javascript:alert(1)', 'JaVaScRiPt://example.org/%0aalert(1)', 'data:text/html,x', 'file:///etc/passwd'],
    ...['https://', 'https:///settings', 'https:\\\\example.org', 'https://bank.example@example.org', 'https://a b.c'],
    ...['https://example.org/a b', 'https://example.org/\u0000', 'java\nscript:alert(1)', 'mailto:a@example.org'],
  ]
  for (const href of addresses) assert.equal(linked(href), 'wrong-evidence', JSON.stringify(href))
})

test('[E78] no address that is accepted is read by a browser as one of the portal, or as one that runs (seed 20261122)', () => {
  const anyHref = fc
    .array(
      fc.oneof(
        fc.constantFrom('https:', 'http:', '//', '/', '\\', 'javascript:', '@', ':', '8443', '?', '#', '[', ']', '::1'),
        fc.constantFrom('example.org', 'portal.example', '\t', '\n', ' ', '\u0000', '%2f', '..', '.', 'ａ', '。'),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 7 },
    )
    .map((parts) => parts.join(''))
  const anyStart = fc.constantFrom('', 'https://', 'http://', 'HTTPS:', 'https://example.org')
  const run = aRun()
  let accepted = 0
  fc.assert(
    fc.property(anyStart, anyHref, (start, rest) => {
      const href = linked(`${start}${rest}`, run)
      if (href === undefined || href === 'wrong-evidence') return
      accepted += 1
      assert.match(href, /^https?:\/\//i)
      if (!URL.canParse(href, 'https://portal.example/work/1')) return
      const { protocol, hostname, username } = new URL(href, 'https://portal.example/work/1')
      assert.ok(protocol === 'https:' || protocol === 'http:')
      assert.ok(username === '' && hostname !== '')
      // The host is what a reader takes for it: what stands before the path.
      const seen = href.replace(/^https?:\/\//i, '').split(/[/?#]|:\d/)[0] ?? ''
      assert.equal(hostname, new URL(`https://${seen}/`).hostname)
    }),
    { seed: 20261122, numRuns: 1500 },
  )
  assert.ok(accepted > 50)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { agendaOfPage } from './agenda-of-page.ts'
import { stepAgenda } from './step-agenda.ts'

const tasks = [
  '#### Tasks',
  '',
  '| Task ID | Task Name | (M)andatory / (O)ptional | Role | Services | Kind |',
  '| --- | --- | --- | --- | --- | --- |',
]

/** The release of one page whose step says this before its tasks. */
function releaseOf(...lines: readonly string[]) {
  const text = [
    '# Hold Workshops',
    'Phase: **Assess**',
    '',
    '- not this list',
    '',
    '## Approach',
    '',
    '### Kick Off',
    '',
    'Primary Role: **Engineer**',
    'Applies To: **All Services**',
    '',
    ...lines,
    '',
    ...tasks,
    '| 1 | First Workshop | M | Engineer | All Services | Workshop |',
    '| 2 | Write it down | M | Engineer | All Services | |',
    '| 3 | Second Workshop | O | Engineer | All Services | Workshop |',
    '',
    '### Follow Up',
    '',
    'Primary Role: **Engineer**',
    'Applies To: **All Services**',
    '',
    '- nor this one',
    '',
    ...tasks,
    '| 9 | Call | M | Engineer | All Services | |',
    '',
  ].join('\n')
  const { release, diagnostics } = compile(readPlaybook([{ file: 'en/hold-workshops.md', text }]))
  assert.ok(release, JSON.stringify(diagnostics))
  return release
}

function agenda(lines: readonly string[], task: string | null = null) {
  const release = releaseOf(...lines)
  const [process] = release.processes
  const [step] = process?.steps ?? []
  return stepAgenda(release, { process: process?.id ?? '', step: step?.id ?? '', task }, 'de')
}

test('[P220] the agenda of a step is the first list under its heading, each item a line of plain text', () => {
  const lines = [
    'Talk about:',
    '',
    '1. **Goals**  of the',
    '   customer',
    '2. [Mail flow](https://example.org) &amp; `routing`',
    '   - not the list in it',
    '3. <br>',
    '',
    '- nor a second list',
  ]
  assert.deepEqual(agenda(lines), ['Goals of the customer', 'Mail flow & routing'])
})

test('[P220] a list within a note is a list', () => {
  assert.deepEqual(agenda(['> [!NOTE]', '> Talk about', '> - goals', '> - people']), ['goals', 'people'])
})

test('[P220] without a list the workshops of the step are the agenda, or the one that is asked for', () => {
  assert.deepEqual(agenda(['Just talk.']), ['First Workshop', 'Second Workshop'])
  assert.deepEqual(agenda(['Just talk.'], '3'), ['Second Workshop'])
})

test('[P220] a step that is not there has no agenda', () => {
  const release = releaseOf()
  assert.deepEqual(stepAgenda(release, { process: 'none', step: 'none', task: null }, 'en'), [])
  const [process] = release.processes
  assert.deepEqual(stepAgenda(release, { process: process?.id ?? '', step: 'none', task: null }, 'en'), [])
  const page = process?.pages.en
  assert.ok(page)
  assert.deepEqual(agendaOfPage(page, 'none'), [])
})

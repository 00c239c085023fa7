import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from '../check/rule.ts'
import { readPage } from './read-page.ts'

/** The labels under a heading as kinds and values; `null` where the paragraph is prose. */
function labelsOf(...lines: readonly string[]): string | null {
  const { labels, steps } = readPage({ file: 'a.md', text: page('# A', '## S', '', ...lines, '', 'Text.') })
  const found = [...labels, ...steps.flatMap((step) => step.labels)]
  return found.length === 0 ? null : found.map(({ kind, values }) => `${kind}=${values.join('|')}`).join(' ')
}

test('[P4] the colon has two widths and stands inside the bold run or outside, and the value need not be bold', () => {
  for (const line of ['Phase: **A**', 'PHASE : **A**', '**Phase:** A', '**Phase: A**', '**Phase**: A', 'Phase: *A*']) {
    assert.equal(labelsOf(line), 'phase=A', line)
  }
  const more = ['阶段：**A**', '**阶段：A**', '阶段**：A**', '阶段：**A。**']
  for (const line of ['Phase: A', 'Phase: [A](a.md)', 'Phase: **A**.', ...more]) {
    assert.equal(labelsOf(line), 'phase=A', line)
  }
})

test('[P4] the names of labels in six languages, in the plural, in capitals, with and without spaces', () => {
  for (const name of ['Primary Roles', 'Primäre Rolle(n)', 'FUNÇÕES PRINCIPAIS', 'Roles principales', '主な役割']) {
    assert.equal(labelsOf(`${name}: **A / B**`), 'primary-role=A|B', name)
  }
  for (const name of [
    'プログラムマネージャー',
    'プログラム マネージャー',
    'Programm-Manager',
    'Gerente de programa',
    '计划经理',
  ]) {
    assert.equal(labelsOf(`${name}：**A**`), 'programme-manager=A', name)
  }
  for (const name of ['Sekundäre Rolle(n)', 'Funções Secundárias', 'Roles secundarios', 'セカンダリ役割', '次要角色']) {
    assert.equal(labelsOf(`${name}: **A**`), 'secondary-role=A', name)
  }
})

test('[P4] several labels stand on one line or in one bold run, and a value wraps', () => {
  const both = 'primary-role=A applies-to=B|C'
  assert.equal(labelsOf('Primary Role: **A** Applies To: **B / C**'), both)
  assert.equal(labelsOf('**Primary Role: A | Applies To: B, C**'), both)
  assert.equal(labelsOf('**Primary Role: A', 'Applies To: B /', 'C**'), both)
  assert.equal(labelsOf('Primary Role: **A**<br>Applies To: **B**, **C**'), both)
  assert.equal(labelsOf('Primary Role: A', 'Applies To: B /', 'C'), both)
  assert.equal(labelsOf('Primary Role: **-**', 'Applies To: –'), 'primary-role= applies-to=')
  assert.equal(labelsOf('Primary Role: -', 'Applies To: **B**'), 'primary-role= applies-to=B')
})

test('[P4] what reads as a sentence is prose, and so is what stands in a list or a quotation', () => {
  for (const line of [
    'Phase: the time between two meetings',
    'Phase: This is what a customer goes through here',
    'Applies to: Everyone.',
    'Primary Role: **A** does it',
    'Condition: seats',
    '> Phase: **A**',
    '- Phase: **A**',
    'A Phase: **A**',
  ]) {
    assert.equal(labelsOf(line), null, line)
  }
})

test('[P4] two blocks under one heading belong to one step', () => {
  assert.equal(labelsOf('Primary Role: **A**', '', 'Text.', '', 'Primary Role: **B**'), 'primary-role=A primary-role=B')
})

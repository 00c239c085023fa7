import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { page } from '../check/rule.ts'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import { mermaid } from './mermaid.ts'
import { type ProcessGraph, processGraph } from './process-graph.ts'

const head = ['', '| Id | N | F | R | S |', '|-|-|-|-|-|']
const files = [
  {
    file: 'en/start.md',
    text: page(
      '# Start',
      'Phase: **One**',
      '## Do',
      ...head,
      '| 1 | A | M | FE | All Services |',
      '## Next Steps',
      '- If [more](go.md)',
      '- Else the end',
    ),
  },
  {
    file: 'zh/start.md',
    text: page(
      '# 开始',
      '阶段：**一**',
      '## 做',
      ...head,
      '| 1 | 甲 | M | FE | 所有服务 |',
      '## 后续步骤',
      '- [继续](go.md)',
      '- 结束',
    ),
  },
  {
    file: 'en/go.md',
    text: page('# Go "on" [x]', '## Do', ...head, '| 2 | B | O | FE | Mail |', '## Next Steps', '- [Back](start.md)'),
  },
]
const { release } = compile(readPlaybook(files, readManifest('playbook.yaml', 'languages: { en: en, zh-CN: zh }')))
assert.ok(release)
const graph = processGraph(release)

test('[P106] every process is a node in its phase, every outcome an edge, every gate marked', () => {
  assert.deepEqual(
    graph.phases.map(({ phase, processes }) => [phase?.id ?? null, processes.map(({ id, gates }) => [id, gates])]),
    [
      ['one', [['start', ['1']]]],
      [null, [['go', []]]],
    ],
  )
  assert.deepEqual(
    graph.edges.map(({ from, to, outcome }) => [from, to, outcome]),
    [
      ['start', 'go', 'go'],
      ['start', null, 'end'],
      ['go', 'start', 'start'],
    ],
  )
})

test('[P107] a graph is a flowchart in the language asked for', () => {
  assert.equal(
    mermaid(graph, { language: 'zh-CN', fallback: 'en' }),
    page(
      'flowchart TD',
      '  subgraph phase0["一"]',
      '    p0{{"开始 (1)"}}',
      '  end',
      '  p1["Go #34;on#34; #91;x#93;"]',
      '  p0 -->|"继续"| p1',
      '  p0 --> e1(["结束"])',
      '  p1 -->|"Back"| p0',
    ),
  )
})

/** Every line that a flowchart of ours can have; a label has no sign that means something to Mermaid, HTML or Markdown. */
const label = String.raw`"(?![-+]|\d+[.:])(?:[^"#&<>\[\](){}|${'`'};\\*_~$^@%=\p{Cc}]|#\d+;)+(?: \((?:[^"#&<>()]|#\d+;)+\))?"`
const lines = [
  /^flowchart TD$/u,
  new RegExp(`^ {2}subgraph phase\\d+\\[${label}\\]$`, 'u'),
  new RegExp(`^ {2}(?: {2})?p\\d+(?:\\[${label}\\]|\\{\\{${label}\\}\\})$`, 'u'),
  /^ {2}end$/,
  new RegExp(`^ {2}p\\d+ -->\\|${label}\\| p\\d+$`, 'u'),
  new RegExp(`^ {2}p\\d+ --> e\\d+\\(\\[${label}\\]\\)$`, 'u'),
]

test('[P107] no text can be anything but a label (seed 107)', () => {
  const sign = fc.constantFrom(
    ...'"[](){}|<>#;&`*_~\\-+.:%=@^$',
    'end',
    'click p0 href',
    '<b>',
    '\n',
    '1. ',
    '中',
    '😀',
    '\u202E',
    '\u0000',
    '%%{',
    ']]',
  )
  const text = fc.array(sign, { maxLength: 40 }).map((of) => of.join(''))
  const hostile = fc.record({ name: text, title: text, outcome: text, gate: text })
  fc.assert(
    fc.property(hostile, ({ name, title, outcome, gate }) => {
      const source = { file: 'a.md', line: 1, column: 1 }
      const drawn: ProcessGraph = {
        phases: [
          {
            phase: { id: 'x', name: { en: name }, source },
            processes: [{ id: 'a', title: { en: title }, gates: [gate] }],
          },
        ],
        edges: ['a', null].map((to) => ({ from: 'a', to, outcome: 'b', label: { en: outcome } })),
      }
      const written = mermaid(drawn, { language: 'en', fallback: 'en' })
      for (const line of written.trimEnd().split('\n'))
        assert.ok(
          lines.some((known) => known.test(line)),
          line,
        )
    }),
    { seed: 107, numRuns: 2000 },
  )
})

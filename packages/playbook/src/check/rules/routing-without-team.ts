import { foldName } from '../../compile/align/name-spelling.ts'
import { asksNothing } from '../../decision/read-cell.ts'
import type { WrittenTable } from '../../decision/written-table.ts'
import type { CheckedPlaybook } from '../checked-playbook.ts'
import { diagnose } from '../diagnose.ts'
import { routingManifest, routingPage } from '../routing-example.ts'
import { page, type Rule } from '../rule.ts'

const manifest = `${routingManifest}services: { mail: { name: { en: Mail } } }\n`
const routed = routingPage('| - | Migration | |')
const table = (...lines: readonly string[]) => ({
  'a.md': routed,
  'b.md': page('# Help', '', 'Decision Table: **Who helps**', '', ...lines),
})

export const routingWithoutTeam: Rule = {
  code: 'FL1303',
  why: 'A table that asks for services or roles and names no team is read as an ordinary one: requests pass it by.',
  scope: 'page',
  ok: [
    { pages: table('| Seats | Role |', '|-|-|', '| >= 500 | Engineer, on site |', '| < 500 | Engineer |'), manifest },
  ],
  bad: [
    {
      pages: table('| Service | Seats | Whom |', '|-|-|-|', '| Mail | >= 500 | Ana |', '| - | < 500 | Bo |'),
      manifest,
      at: ['b.md:5:1'],
    },
  ],
  *check({ decisions, vocabulary }) {
    for (const { model } of decisions) {
      const { written } = model
      for (const [index, { routing, value, span }] of written.isRouting ? [] : written.columns.entries()) {
        const asks = routing === 'service' || routing === 'role' ? routing : null
        if (asks === null || !isAsked(written, index, vocabulary[`${asks}s`])) continue
        yield diagnose('FL1303', span, { column: value, what: `${asks}s` })
      }
    }
  },
}

/** Whether every cell of a column names something of a vocabulary, or asks nothing: an answer says more. */
function isAsked({ rows }: WrittenTable, index: number, names: CheckedPlaybook['vocabulary']['roles']): boolean {
  const all = new Set(names.all().flatMap(({ id, name }) => [id, ...Object.values(name)].map(foldName)))
  return rows.every(({ cells }) => {
    const value = foldName(cells[index]?.value ?? '')
    return asksNothing(value) || all.has(value) || names.declaredId(value) !== null
  })
}

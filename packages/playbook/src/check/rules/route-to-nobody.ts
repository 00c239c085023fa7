import { routingCell } from '../../decision/routing/routing-answers.ts'
import { diagnose } from '../diagnose.ts'
import { routingManifest as manifest, routingPage } from '../routing-example.ts'
import type { Rule } from '../rule.ts'

export const routeToNobody: Rule = {
  code: 'FL1302',
  why: 'Whoever asks is refused and not told what to do instead.',
  scope: 'page',
  ok: [{ pages: { 'a.md': routingPage('| >= 500 | Migration | |', '| < 500 | - | Use the tools |') }, manifest }],
  bad: [
    { pages: { 'a.md': routingPage('| >= 500 | Migration | |', '| < 500 | - | - |') }, manifest, at: ['a.md:8:9'] },
  ],
  *check({ decisions }) {
    for (const { model, table } of decisions) {
      for (const [row, answer] of table?.routing?.entries() ?? []) {
        if (answer.team !== null || answer.guidance !== null) continue
        const cell = routingCell(model.written, row, 'team')
        if (cell !== null) yield diagnose('FL1302', cell.span, { title: model.written.label.text })
      }
    }
  },
}

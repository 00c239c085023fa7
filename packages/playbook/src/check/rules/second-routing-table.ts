import { diagnose, withRelated } from '../diagnose.ts'
import { routingManifest as manifest, routingPage } from '../routing-example.ts'
import { page, type Rule } from '../rule.ts'

const plain = page('# Help', '', 'Decision Table: **Who helps**', '', '| Seats | Who |', '|-|-|', '| - | Ana |')

export const secondRoutingTable: Rule = {
  code: 'FL1304',
  why: 'Two tables would send one request to two teams; only the first is asked.',
  scope: 'playbook',
  ok: [{ pages: { 'a.md': routingPage('| - | Migration | |'), 'b.md': plain }, manifest }],
  bad: [
    {
      pages: { 'a.md': routingPage('| - | Migration | |'), 'b.md': routingPage('| - | Migration | |') },
      manifest,
      at: ['b.md:3:1'],
    },
  ],
  *check({ decisions }) {
    for (const { model, routedBefore } of decisions) {
      if (routedBefore === null) continue
      const { label: first, page: firstPage } = routedBefore.written
      const { label } = model.written
      const found = diagnose('FL1304', label.span, { title: label.text, file: firstPage.file })
      yield withRelated(found, [{ message: 'the first one', span: first.span }])
    }
  },
}

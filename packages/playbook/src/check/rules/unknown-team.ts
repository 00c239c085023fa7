import { diagnose } from '../diagnose.ts'
import { didYouMean } from '../did-you-mean.ts'
import { routingManifest, routingPage } from '../routing-example.ts'
import type { Rule } from '../rule.ts'

export const unknownTeam: Rule = {
  code: 'FL1301',
  why: 'A request that goes to a team which nobody has declared reaches nobody, and no clock counts its days.',
  scope: 'page',
  ok: [
    {
      pages: { 'a.md': routingPage('| >= 500 | Migration | - |', '| < 500 | - | Use the tools |') },
      manifest: routingManifest,
    },
  ],
  bad: [
    {
      pages: { 'a.md': routingPage('| >= 500 | Migrations | - |', '| < 500 | migration | - |') },
      manifest: routingManifest,
      at: ['a.md:7:10'],
    },
  ],
  *check({ decisions, playbook }) {
    const { teams } = playbook.manifest.manifest
    const names = Object.entries(teams).flatMap(([id, { name }]) => [id, ...Object.values(name)])
    for (const { model } of decisions) {
      const { text: title } = model.written.label
      for (const found of model.teams ?? []) {
        if (found.kind !== 'unknown') continue
        const { value, span } = found.cell
        yield diagnose('FL1301', span, { team: value, title, hint: didYouMean(value, names) })
      }
    }
  },
}

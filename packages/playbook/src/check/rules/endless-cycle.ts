import { diagnose, withRelated } from '../diagnose.ts'
import { processWays } from '../process-ways.ts'
import { page, type Rule } from '../rule.ts'
import { stronglyConnected } from '../strongly-connected.ts'

const step = ['## Write', 'Primary Role: **FE**', '', 'Write it.', '', '## Next Steps', '']

export const endlessCycle: Rule = {
  code: 'FL0606',
  why: 'An engagement that enters the circle never ends.',
  scope: 'playbook',
  ok: [
    {
      pages: {
        'a.md': page('# A', ...step, '- [B](b.md)'),
        'b.md': page('# B', ...step, '- Again: [A](a.md)', '- The work ends here.'),
      },
    },
  ],
  bad: [
    {
      pages: { 'a.md': page('# A', ...step, '- [B](b.md)'), 'b.md': page('# B', ...step, '- [A](a.md)') },
      at: ['a.md:9:1'],
    },
    { pages: { 'a.md': page('# A', ...step, '- [A](a.md)') }, at: ['a.md:9:1'] },
  ],
  *check(subject) {
    const ways = processWays(subject)
    const next = (id: string) => (ways.get(id) ?? []).flatMap(({ to }) => to ?? [])
    for (const circle of stronglyConnected([...ways.keys()], next)) {
      const inside = circle.flatMap((id) => ways.get(id) ?? [])
      const members = new Set(circle)
      const stays = inside.length > 0 && inside.every(({ to }) => to !== null && members.has(to))
      const [first, ...others] = stays ? inside : []
      if (first === undefined || circle.some((id) => ways.get(id)?.length === 0)) continue
      const names = circle.slice(0, 10).join(', ')
      const related = others.slice(0, 10).map(({ item }) => ({ message: 'and from here', span: item.span }))
      yield withRelated(diagnose('FL0606', first.item.span, { names }), related)
    }
  },
}

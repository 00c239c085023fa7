import { diagnose } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const task = (name: string) =>
  page('# Do', '## Send', '| Id | Name | M/O | Role |', '|-|-|-|-|', `| 11 | ${name} | M | FE |`)
const asked = questionPage(['Id', 'Question'], ['volume', 'How much?'])

export const unsentQuestionnaire: Rule = {
  code: 'FL1226',
  why: 'Questions that no task sends out are answered by nobody.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [
    { pages: { 'do.md': task('Send it'), 'ask.md': asked }, manifest: page('tasks: { "11": { questionnaire: ask } }') },
    { pages: { 'do.md': task('Send the [questions](ask.md)'), 'ask.md': asked } },
  ],
  bad: [
    { pages: { 'do.md': task('Send it'), 'ask.md': asked }, at: ['ask.md:1:1'] },
    {
      pages: { 'do.md': task('Talk about the [questions](ask.md)'), 'ask.md': asked },
      manifest: page('tasks: { "11": { kind: workshop } }'),
      at: ['ask.md:1:1'],
    },
  ],
  *check({ compiled }) {
    const { release, questionnaires } = compiled
    if (release === null) return
    const tasks = release.processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks))
    const sent = new Set(tasks.map(({ questionnaire }) => questionnaire))
    for (const { id, questionnaire, model } of questionnaires) {
      if (questionnaire === null || sent.has(id)) continue
      yield diagnose('FL1226', model.page.title?.span ?? startOfPage(model.page), { id })
    }
  },
}

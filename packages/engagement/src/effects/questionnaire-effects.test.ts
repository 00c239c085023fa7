import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noAnswers, type QuestionnaireRecord, type QuestionnaireStage } from '../questionnaire/questionnaire-record.ts'
import { questionnaireEffects } from './questionnaire-effects.ts'

const at = '2026-11-23T10:00:00.000Z'
const sent: QuestionnaireRecord = {
  questionnaire: 'migration',
  stage: 'sent',
  to: { name: 'Li', email: 'li@contoso.example' },
  sentBy: 'ana',
  sentAt: at,
  due: '2026-12-01',
  answers: noAnswers,
  returns: [],
  reviewer: null,
  remarks: {},
  reason: null,
  decidedAt: null,
  revision: 2,
}

function told(before: QuestionnaireRecord | null, after: QuestionnaireRecord | null) {
  return questionnaireEffects({ engagement: 'e1', task: '100', before, after, seq: 7, at })
}

function aRecord(stage: QuestionnaireStage, over: Partial<QuestionnaireRecord> = {}): QuestionnaireRecord {
  return { ...sent, stage, ...over }
}

const returned = aRecord('returned', { returns: [{ answers: noAnswers, by: 'bo', at }] })
const { returns } = returned

test('[E116] who answers is asked, and hears nothing while they answer and once they have', () => {
  const [effect, ...more] = told(null, sent)
  assert.deepEqual(more, [])
  assert.equal(effect?.name, 'questionnaire/e1/100/7/sent/li@contoso.example')
  assert.equal(effect.due, '2026-12-01')
  for (const [before, after] of [
    [sent, aRecord('in-progress')],
    [aRecord('in-progress'), sent],
    [aRecord('in-progress'), returned],
    [returned, aRecord('in-review', { returns })],
    [aRecord('in-review', { returns }), aRecord('accepted', { returns })],
    [aRecord('rejected', { returns, remarks: { a: 'x' } }), aRecord('in-progress', { returns })],
  ] as const) {
    assert.deepEqual(told(before, after), [], `${before.stage} → ${after.stage}`)
  }
})

test('[E116] who answers is told what is wrong with the answers', () => {
  const [effect] = told(
    aRecord('in-review', { returns }),
    aRecord('rejected', { returns, remarks: { a: 'Too many' }, reason: 'See' }),
  )
  assert.equal(effect?.about, 'rejected')
  assert.deepEqual([effect.remarks, effect.reason], [{ a: 'Too many' }, 'See'])
})

test('[E116] who answers is told when it is theirs no more, and when it is again', () => {
  const rejected = aRecord('rejected', { returns, remarks: { a: 'Too many' } })
  assert.deepEqual(
    [
      told(sent, null),
      told(rejected, aRecord('in-review', { returns })),
      told(returned, aRecord('in-progress')),
      told(sent, aRecord('sent', { due: '2026-12-09' })),
      told(sent, aRecord('sent', { to: { name: 'Max', email: 'max@contoso.example' } })),
    ].map((effects) => effects.map(({ about, to }) => `${about} ${to.kind === 'address' && to.name}`)),
    [['taken-back Li'], ['taken-back Li'], ['sent Li'], ['sent Li'], ['taken-back Li', 'sent Max']],
  )
})

test('[E116] who is given it by hand is sent nothing', () => {
  assert.deepEqual(told(null, aRecord('sent', { to: { name: 'Li', email: null } })), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCondition } from '../fixtures/a-playbook.ts'
import { aQuestion, aQuestionnaire, aSection } from '../fixtures/a-questionnaire.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, aRun, type Run } from '../fixtures/a-run.ts'
import { questionnaireRecord, taskRecord } from '../state/records.ts'
import type { AnswerChanges } from './answers/answer-changes.ts'
import type { QuestionnaireCommand, SendQuestionnaire } from './questionnaire-command.ts'

type Asked<Type extends QuestionnaireCommand['type']> = Omit<
  Extract<QuestionnaireCommand, { type: Type }>,
  'type' | 'task' | 'expectedRevision'
>

/** Asks of the questionnaire of the task 202, by who sees it as it is. */
class Survey {
  readonly run: Run
  readonly task: string

  constructor(run = aRun(), task = '202') {
    this.run = run
    this.task = task
  }

  get record() {
    return questionnaireRecord(this.run.state, this.task)
  }

  try<Type extends QuestionnaireCommand['type']>(type: Type, asked: Asked<Type>, actor = 'ana') {
    const { task } = this
    const command = { type, task, expectedRevision: this.record.revision, ...asked } as unknown as QuestionnaireCommand
    return this.run.try(command, { actor })
  }

  do<Type extends QuestionnaireCommand['type']>(type: Type, asked: Asked<Type>, actor = 'ana'): this {
    assert.equal(this.try(type, asked, actor), null)
    return this
  }

  send(over: Partial<Pick<SendQuestionnaire, 'to' | 'due'>> = {}): this {
    return this.do('SendQuestionnaire', { to: { name: 'Kim', email: null }, due: null, ...over })
  }

  save(values: AnswerChanges['values'], rows: AnswerChanges['rows'] = {}): this {
    return this.do('SaveAnswers', { values, rows, sheet: null }, 'bo')
  }

  /** Everything that is required is answered, and it has come back and is looked at. */
  reviewed(values: AnswerChanges['values'] = {}): this {
    this.send()
      .save({ people: 300, rules: false, ...values })
      .do('ReturnQuestionnaire', {}, 'bo')
    return this.do('ReviewQuestionnaire', {})
  }

  accept() {
    return this.try('AcceptAnswers', { expectedFactsRevision: this.run.state.factsRevision })
  }
}

const rows = (...added: AnswerChanges['rows'][string]['rows']) => ({ sources: { from: 0, remove: 0, rows: added } })

test('[E133] a questionnaire goes from stage to stage, to and fro, and again once it was accepted', () => {
  const survey = new Survey().reviewed()
  survey.do('RejectAnswers', { remarks: { people: 'Really?' }, reason: null })
  assert.deepEqual([survey.record.stage, survey.record.remarks], ['rejected', { people: 'Really?' }])
  survey.save({ people: 301 })
  assert.deepEqual([survey.record.stage, survey.record.remarks], ['in-progress', { people: 'Really?' }])
  survey.do('ReturnQuestionnaire', {}, 'bo').do('ReviewQuestionnaire', {}, 'dan')
  assert.equal(survey.accept(), null)
  const { stage, reviewer, remarks, answers, returns } = survey.record
  assert.deepEqual([stage, reviewer, remarks, returns.length], ['accepted', 'dan', {}, 2])
  survey.send({ to: { name: 'Lee', email: 'Lee@Example.org' } })
  assert.deepEqual(
    { ...survey.record, revision: 0, sentAt: null },
    {
      ...{ questionnaire: 'source-survey', stage: 'sent', to: { name: 'Lee', email: 'lee@example.org' }, due: null },
      ...{ sentBy: 'ana', sentAt: null, answers, returns, reviewer: null, remarks: {}, reason: null },
      ...{ decidedAt: null, revision: 0 },
    },
  )
})

test('[E133] what a stage is not for is refused, and the refusal names the stage', () => {
  const refused = (survey: Survey, stage: string) => {
    const save = survey.try('SaveAnswers', { values: {}, rows: {}, sheet: null })
    const task = '202'
    const expected = ['sent', 'in-progress', 'rejected']
    assert.deepEqual(save, { code: 'questionnaire-stage', task, stage, expected })
  }
  refused(new Survey(), 'not-sent')
  const survey = new Survey().reviewed()
  refused(survey, 'in-review')
  assert.equal(survey.try('ReturnQuestionnaire', {})?.code, 'questionnaire-stage')
  assert.equal(
    survey.try('SendQuestionnaire', { to: { name: 'Lee', email: null }, due: null })?.code,
    'questionnaire-stage',
  )
  assert.equal(survey.accept(), null)
  refused(survey, 'accepted')
  assert.equal(survey.accept()?.code, 'questionnaire-stage')
  assert.equal(survey.try('RejectAnswers', { remarks: {}, reason: 'no' })?.code, 'questionnaire-stage')
})

test('[E133] a review is taken over by somebody else, and not by who has it', () => {
  const survey = new Survey().reviewed()
  assert.deepEqual(survey.try('ReviewQuestionnaire', {}), { code: 'nothing-to-change' })
  survey.do('ReviewQuestionnaire', {}, 'dan')
  assert.equal(survey.record.reviewer, 'dan')
})

test('[E134] it is sent to somebody with a name, and an address that mail can go to or none', () => {
  const survey = new Survey()
  const send = (name: string, email: string | null, due: string | null = null) =>
    survey.try('SendQuestionnaire', { to: { name, email }, due })
  assert.deepEqual(send(' ', null), { code: 'respondent-required' })
  assert.deepEqual(send('Kim\nBcc: x', null), { code: 'respondent-required' })
  for (const found of ['kim', 'Kim <kim@example.org>', 'a@b.org, c@d.org', 'a@b.org\r\nBcc: x@y.org']) {
    assert.deepEqual(send('Kim', found), { code: 'wrong-email', found })
  }
  assert.deepEqual(send('Kim', null, '2026-02-30'), { code: 'wrong-date', found: '2026-02-30' })
  assert.equal(send(' Kim ', ' ', '2026-12-01'), null)
  assert.deepEqual([survey.record.to, survey.record.due], [{ name: 'Kim', email: null }, '2026-12-01'])
})

test('[E134] sent to somebody else it keeps its answers and its stage; to the same it is nothing to change', () => {
  const survey = new Survey()
    .send()
    .save({ people: 7 })
    .send({ to: { name: 'Lee', email: null } })
  assert.deepEqual([survey.record.stage, survey.record.answers.values], ['in-progress', { people: 7 }])
  const again = survey.try('SendQuestionnaire', { to: { name: 'Lee ', email: null }, due: null })
  assert.deepEqual(again, { code: 'nothing-to-change' })
})

test('[E135] it comes back only when nothing is missing, and keeps what came back', () => {
  const survey = new Survey().send().save({ rules: true }, rows({ name: 'a', kind: 'imap' }))
  assert.deepEqual(survey.try('ReturnQuestionnaire', {}), {
    code: 'answers-missing',
    task: '202',
    count: 3,
    missing: [
      { section: 'customer', question: 'people', row: null },
      { section: 'customer', question: 'auditor', row: null },
      { section: 'sources', question: 'size', row: 1 },
    ],
  })
  survey.save({ people: 7, rules: false }, { sources: { from: 0, remove: 1, rows: [] } })
  survey.do('ReturnQuestionnaire', {}, 'bo')
  const [returned] = survey.record.returns
  assert.deepEqual([returned?.by, returned?.answers.values], ['bo', { people: 7, rules: false }])
})

test('[E131][E136] saved answers are kept in their normal form, and only what differs is recorded', () => {
  const survey = new Survey().send().save({ people: 7, moves: ['imap', 'box'] }, rows({ name: ' a ' }, { name: 'b' }))
  survey.save(
    { people: 7, since: '2020-01-01' },
    { sources: { from: 0, remove: 2, rows: [{ name: 'a' }, { name: 'c' }] } },
  )
  const { type: _, task: __, ...said } = { type: '', task: '', ...survey.run.log.at(-1)?.event }
  assert.deepEqual(said, {
    values: { since: '2020-01-01' },
    rows: { sources: { from: 1, remove: 1, rows: [{ name: 'c' }] } },
    sheet: null,
  })
  assert.deepEqual(survey.record.answers, {
    values: { people: 7, moves: ['box', 'imap'], since: '2020-01-01' },
    rows: { sources: [{ name: 'a' }, { name: 'c' }] },
  })
  assert.deepEqual(survey.try('SaveAnswers', { values: { people: 7 }, rows: {}, sheet: null }), {
    code: 'nothing-to-change',
  })
})

test('[E131] a wrong answer is named with its row, and nothing is kept', () => {
  const survey = new Survey().send().save({}, rows({ name: 'a' }))
  const save = (values: AnswerChanges['values'], sections: AnswerChanges['rows'] = {}) =>
    survey.try('SaveAnswers', { values, rows: sections, sheet: null })
  const expected = 'a whole number, 1 to 50000'
  assert.deepEqual(save({ rules: true, people: 0 }), {
    code: 'wrong-answer',
    question: 'people',
    row: null,
    found: '0',
    expected,
  })
  const splice = { from: 1, remove: 0, rows: [{ name: 'b' }, { kind: 'fax' }] }
  assert.deepEqual(save({}, { sources: splice }), {
    code: 'wrong-answer',
    question: 'kind',
    row: 3,
    found: '"fax"',
    expected: 'one of box, gmail, imap',
  })
  for (const question of ['moons', 'name', 'constructor', '__proto__']) {
    assert.deepEqual(save(Object.fromEntries([[question, 1]])), { code: 'unknown-question', question })
  }
  for (const section of ['customer', 'constructor', '__proto__']) {
    assert.deepEqual(save({}, Object.fromEntries([[section, splice]])), { code: 'unknown-section', section })
  }
  assert.deepEqual(survey.record.answers, { values: {}, rows: { sources: [{ name: 'a' }] } })
})

test('[E137] rows give way only where they are, and there are at most ten thousand', () => {
  const survey = new Survey().send().save({}, rows({ name: 'a' }))
  const splice = (from: number, remove: number, count = 0) =>
    survey.try('SaveAnswers', {
      values: {},
      rows: { sources: { from, remove, rows: Array.from({ length: count }, () => ({})) } },
      sheet: null,
    })
  for (const [from, remove] of [
    [0, 2],
    [1, 1],
    [2, 0],
    [-1, 1],
    [0.5, 0],
    [0, -1],
  ] as const) {
    assert.deepEqual(splice(from, remove), { code: 'wrong-rows', section: 'sources', found: 1 })
  }
  assert.deepEqual(splice(0, 0, 10_000), { code: 'too-many-rows', section: 'sources', found: 10_001, most: 10_000 })
  assert.equal(splice(0, 1, 10_000), null)
})

test('[E138] what is to be mended is said: a remark on a question that there is, or a reason', () => {
  const survey = new Survey().reviewed()
  const reject = (remarks: Readonly<Record<string, string>>, reason: string | null = null) =>
    survey.try('RejectAnswers', { remarks, reason })
  assert.deepEqual(reject({ people: ' ' }, ' '), { code: 'reason-required', to: null })
  assert.deepEqual(reject({ moons: 'why' }), { code: 'unknown-question', question: 'moons' })
  assert.equal(reject({ people: ' Really? ', size: ' ' }, ' Look '), null)
  assert.deepEqual([survey.record.remarks, survey.record.reason], [{ people: 'Really?' }, 'Look'])
})

test('[E139] accepted answers become facts that say where they come from; others stay', () => {
  const run = aRun({ facts: { seats: 5, segment: 'large' }, sources: { seats: 'order form' } })
  const survey = new Survey(run).reviewed({ moves: ['box'], auditor: 'hidden' })
  assert.equal(survey.accept(), null)
  const { seats, segment, regulated, sources } = survey.run.state.facts
  assert.deepEqual([seats?.value, regulated?.value, sources?.value, segment?.value], [300, false, ['box'], 'large'])
  assert.equal(seats?.source, 'Source survey: people? (2026-11-22)')
  assert.deepEqual([seats?.by, segment?.source], ['ana', null])
})

test('[E140] answers are accepted only on the facts of their preview', () => {
  const survey = new Survey().reviewed()
  survey.run.do(survey.run.revise({ segment: 'small' }))
  const late = survey.try('AcceptAnswers', { expectedFactsRevision: 1 })
  assert.deepEqual(late, { code: 'stale-revision', expected: 1, found: survey.run.state.factsRevision })
  assert.equal(survey.accept(), null)
})

test('[E141] the task is complete with the acceptance, and both are taken back together', () => {
  const survey = new Survey().reviewed()
  const before = survey.run.state
  assert.equal(survey.accept(), null)
  assert.equal(taskRecord(survey.run.state, '202').state, 'complete')
  survey.run.do({ type: 'Undo', seq: survey.run.state.revision })
  const after = survey.run.state
  assert.deepEqual([after.facts, after.scope], [before.facts, before.scope])
  assert.equal(taskRecord(after, '202').state, 'not-started')
  assert.deepEqual({ ...survey.record, revision: 0 }, { ...questionnaireRecord(before, '202'), revision: 0 })
})

test('[E141] a gate that is shut stays so, by what is known with the answers', () => {
  const run = aRun()
  for (const task of ['600@mail']) run.do(run.move(task, 'complete'))
  const [shut, open] = [new Survey(run, '910'), new Survey(aRun(), '910')]
  open.run.do(open.run.move('600@mail', 'complete'))
  // Who is regulated has more to do before they leave.
  assert.equal(shut.reviewed({ rules: true, auditor: 'One' }).accept(), null)
  assert.equal(taskRecord(shut.run.state, '910').state, 'not-started')
  assert.equal(open.reviewed().accept(), null)
  assert.equal(taskRecord(open.run.state, '910').state, 'complete')
})

test('[E143] only a task in play that has a questionnaire sends one', () => {
  const run = aRun({ facts: { regulated: false } })
  const send = (task: string) =>
    new Survey(run, task).try('SendQuestionnaire', { to: { name: 'Kim', email: null }, due: null })
  assert.deepEqual(send('999'), { code: 'unknown-task', task: '999' })
  assert.deepEqual(send('100'), { code: 'no-questionnaire', task: '100' })
  assert.deepEqual(send('503'), { code: 'task-not-applicable', task: '503' })
})

test('[E144] taking one of ten thousand rows back says one row', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ name: `n${at}` }))
  const survey = new Survey().send().save({ people: 300, rules: false }, rows(...many))
  survey.save({ people: 301 }, { sources: { from: 77, remove: 1, rows: [{ name: 'other' }] } })
  const before = survey.record
  survey.run.do({ type: 'Undo', seq: survey.run.state.revision })
  assert.deepEqual(survey.record.answers.rows.sources, many)
  const undo = survey.run.log.at(-1)
  assert.ok(JSON.stringify(undo).length < 1000, JSON.stringify(undo).slice(0, 2000))
  survey.run.do({ type: 'Undo', seq: survey.run.state.revision })
  assert.deepEqual({ ...survey.record, revision: 0 }, { ...before, revision: 0 })
})

test('[E144] what came back comes back again after it was taken back twice, without being said', () => {
  const survey = new Survey().send().save({ people: 300, rules: false }).do('ReturnQuestionnaire', {}, 'bo')
  const { returns } = survey.record
  survey.run.do({ type: 'Undo', seq: survey.run.state.revision })
  assert.deepEqual([survey.record.stage, survey.record.returns], ['in-progress', []])
  survey.run.do({ type: 'Undo', seq: survey.run.state.revision })
  assert.deepEqual([survey.record.stage, survey.record.returns], ['returned', returns])
  assert.ok(!JSON.stringify(survey.run.log.at(-1)).includes('300'))
})

test('[E38] a return does not come back of which something is missing by what is known now', () => {
  const asked = aQuestion('auditor', { type: 'text' }, { required: true, condition: aCondition('regulated') })
  const release = { ...aRelease(), questionnaires: [aQuestionnaire({ sections: [aSection('one', [asked])] })] }
  const run = aRun({ facts: { regulated: false } }, aContext(release))
  const survey = new Survey(run).send().do('ReturnQuestionnaire', {}, 'bo')
  run.do({ type: 'Undo', seq: run.state.revision }).do(run.revise({ regulated: true }))
  const again = { type: 'Undo', seq: run.state.revision - 1 } as const
  const missing = [{ section: 'one', question: 'auditor', row: null }]
  assert.deepEqual(run.try(again), { code: 'answers-missing', task: '202', missing, count: 1 })
  run.do({ type: 'Undo', seq: run.state.revision }).do(again)
  assert.equal(survey.record.stage, 'returned')
})

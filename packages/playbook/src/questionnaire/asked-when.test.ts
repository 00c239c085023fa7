import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { check } from '../check/check.ts'
import { questionPage } from '../check/question-page.ts'
import { page } from '../check/rule.ts'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { evaluateCondition } from '../condition/evaluate-condition.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { FactValue, KnownFacts } from '../model/fact.ts'
import type { Question } from '../model/questionnaire.ts'
import { questionDefinitions } from './question-definitions.ts'

const manifest = readManifest(
  'playbook.yaml',
  page('facts:', '  seats: { type: number, label: { en: Seats } }', '  total: { type: number, label: { en: Total } }'),
)
const [people, managed, place] = ['people', 'managed', 'place']
const compared = fc.tuple(fc.constantFrom('>', '<', '=='), fc.integer({ min: 0, max: 4 })).map((of) => of.join(' '))
const leaf = fc.oneof(
  compared.map((than) => `seats ${than}`),
  compared.map((than) => `${people} ${than}`),
  fc.constantFrom(managed, `!${managed}`),
  fc.constantFrom('here', 'there').map((choice) => `${place} == '${choice}'`),
)
const condition = fc.oneof(
  fc.constant(''),
  leaf,
  fc.tuple(leaf, fc.constantFrom('&&', '\\|\\|'), leaf).map((parts) => parts.join(' ')),
  fc.tuple(leaf, leaf, leaf, fc.boolean()).map(([a, b, c, not]) => `${not ? '!' : ''}(${a} \\|\\| ${b}) && ${c}`),
)

/** Every answer that matters, those that a question does not allow left out. */
const answers: Readonly<Record<string, readonly FactValue[]>> = {
  people: [1, 2, 3],
  managed: [true, false],
  place: ['here', 'there'],
}

/** The sets of questions that can be asked of somebody with these facts, whatever the answers. */
function* askings(questions: readonly Question[], known: KnownFacts, isAsked: IsAsked): Iterable<readonly string[]> {
  const [question, ...rest] = questions
  if (question === undefined) yield []
  else if (!isAsked(question, known)) yield* askings(rest, known, isAsked)
  else {
    for (const answer of answers[question.id] ?? ['some']) {
      for (const asked of askings(rest, { ...known, [question.id]: answer }, isAsked)) yield [question.id, ...asked]
    }
  }
}

type IsAsked = (question: Question, known: KnownFacts) => boolean

const facts = compile(readPlaybook([], manifest)).release?.facts ?? []

test('[P186] a question has a finding where nobody is ever asked it, and two where a fact would have two answers (seed 186)', () => {
  const told = { never: 0, twice: 0 }
  fc.assert(
    fc.property(fc.array(condition, { minLength: 5, maxLength: 5 }), (conditions) => {
      const [first = '', second = '', third = '', fourth = '', fifth = ''] = conditions
      const text = questionPage(
        ['Id', 'Question', 'Type', 'Allowed', 'Condition', 'Fact'],
        ['people', 'How many?', 'number', '1–3', first.includes(people) ? '' : first, ''],
        ['managed', 'Are they?', 'yes/no', '', second, ''],
        ['place', 'Where?', 'choice', 'here / there', third, ''],
        ['one', 'How many?', '', '', fourth, 'total'],
        ['two', 'How many?', '', '', fifth, 'total'],
      )
      const playbook = readPlaybook([{ file: 'ask.md', text }], manifest)
      const findings = check(playbook, { today: '2026-11-22' })
      const [questionnaire] = compile(playbook).release?.questionnaires ?? []
      assert.ok(questionnaire)
      const all = questionnaire.sections.flatMap(({ questions }) => questions)
      const definitions = questionDefinitions(all, facts)
      const isAsked: IsAsked = ({ condition }, known) => {
        if (condition === null) return true
        const { verdict } = evaluateCondition(condition, known, definitions)
        // Nothing that could be known is unknown here: only one part of an "or" may be that of a question not asked.
        if (!condition.text.includes('||')) assert.notEqual(verdict, 'unknown', `[P185] ${condition.text}`)
        return verdict === 'true'
      }
      const asked = [0, 1, 2, 3, 4, 5].flatMap((seats) => [...askings(all, { seats }, isAsked)])
      const never = all.filter(({ id }) => !asked.some((ids) => ids.includes(id))).length
      const twice = asked.some((ids) => ids.includes('one') && ids.includes('two'))
      const count = (wanted: string) => findings.filter(({ code }) => code === wanted).length
      assert.equal(count('FL1216'), never, text)
      assert.equal(count('FL1220'), twice ? 1 : 0, text)
      told.never += never
      told.twice += twice ? 1 : 0
    }),
    { seed: 186, numRuns: 300 },
  )
  assert.ok(told.never > 20 && told.twice > 20 && told.twice < 280, JSON.stringify(told))
})

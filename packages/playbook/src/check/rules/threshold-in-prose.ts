import { speaksOfCustomers } from '../../proof/customer-words.ts'
import { type Sentence, wordsSpan } from '../../proof/sentences.ts'
import { suggestedCondition } from '../../proof/suggested-condition.ts'
import { unconditionalSentences } from '../../proof/unconditional-sentences.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page(
  'facts:',
  '  seats: { type: number, label: { en: Seats, de: Plätze }, unit: { en: seats, de: Plätze } }',
)
const step = ['# Plan', '## Write', 'Primary Role: **FE**']

export const thresholdInProse: Rule = {
  code: 'FL1030',
  why: 'Everybody is asked to do the step, and whoever does not read to the end does it for the wrong customer.',
  scope: 'playbook',
  ok: [
    {
      pages: { 'a.md': page(...step, 'Condition: **seats > 500**', '', 'For customers with more than 500 seats.') },
      manifest,
    },
    { pages: { 'a.md': page(...step, '', 'Allow at least 5 days; ask 3 users or more for 10% of their time.') } },
    {
      pages: { 'a.md': page('# Plan', 'For customers with more than 500 seats.', '', ...step.slice(1), '', 'Write.') },
    },
  ],
  bad: [
    {
      pages: { 'a.md': page(...step, '', 'Only with customers of **500 seats or more**.') },
      manifest,
      at: ['a.md:5:26'],
    },
    {
      pages: { 'a.md': page('# 计划', '## 写', '主要角色: **FE**', '', '仅适用于席位多于 1,000 个的客户。') },
      at: ['a.md:5:7'],
    },
    {
      pages: { 'a.md': page('# Plan', '## Schreiben', 'Primäre Rolle: **FE**', '', 'Nur bei mehr als 500 Plätzen.') },
      manifest,
      at: ['a.md:5:9'],
    },
  ],
  *check(subject) {
    const facts = subject.compiled.release?.facts ?? []
    const isOnCustomers = ({ thresholds, text }: Sentence) =>
      thresholds.length > 0 && (thresholds.some(({ fact }) => fact !== null) || speaksOfCustomers(text))
    for (const [first, ...others] of unconditionalSentences(subject, isOnCustomers)) {
      const words = first.thresholds[0]?.words ?? ''
      const related = others.map((other) => ({
        message: 'and here',
        span: wordsSpan(other, other.thresholds[0]?.words ?? ''),
      }))
      const told = { words, suggestion: suggestedCondition(first, facts) }
      yield withRelated(diagnose('FL1030', wordsSpan(first, words), told), related)
    }
  },
}

import { wordsSpan } from '../../proof/sentences.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const oneSideTwice: Rule = {
  code: 'FL1032',
  why: 'Two rules for the same customers, and none for the others: whoever wrote it meant "more" once and "less" once.',
  scope: 'page',
  ok: [
    {
      pages: {
        'a.md': page(
          '# Plan',
          '',
          'Ask 10 people for customers with >= 1000 seats, all for customers with < 1000 seats.',
        ),
      },
    },
    {
      pages: { 'a.md': page('# Plan', '', 'More than 150 seats: ask Ana.', '', 'More than 150 seats: write it down.') },
    },
    { pages: { 'a.md': page('# Plan', '', 'Over 150 seats and over 150 mailboxes.') } },
  ],
  bad: [
    {
      pages: {
        'a.md': page(
          '# Plan',
          '',
          'Ask 10 people (customers with > 1000 seats), or all (customers with > 1000 seats).',
        ),
      },
      at: ['a.md:3:69'],
    },
    {
      pages: { 'a.md': page('# 计划', '', '席位多于 1,000 个的客户询问十人，席位多于 1,000 个的客户询问所有人。') },
      at: ['a.md:3:23'],
    },
    {
      pages: { 'a.md': page('# Plan', '', 'Bei mehr als 500 Plätzen zehn Personen, bei mehr als 500 Plätzen alle.') },
      at: ['a.md:3:45'],
    },
    {
      pages: { 'a.md': page('# Plano', '', 'Se tem mais de 500 usuários: dez; mais de 500 usuários: todos.') },
      at: ['a.md:3:35'],
    },
    {
      pages: { 'a.md': page('# Plan', '', 'Con más de 500 licencias, diez; con más de 500 licencias, todos.') },
      at: ['a.md:3:37'],
    },
    {
      pages: { 'a.md': page('# 計画', '', '500 ユーザー以上なら十人、500 ユーザー以上なら全員に聞く。') },
      at: ['a.md:3:16'],
    },
  ],
  *check({ sentences }) {
    for (const sentence of sentences) {
      for (const [index, { operator, value, noun, words }] of sentence.thresholds.entries()) {
        const same = sentence.thresholds
          .slice(0, index)
          .filter((other) => other.operator === operator && other.value === value && other.noun === noun)
        const [first] = same
        if (first === undefined) continue
        const related = [{ message: 'first here', span: wordsSpan(sentence, first.words) }]
        yield withRelated(diagnose('FL1032', wordsSpan(sentence, words, 1 + same.length), { words }), related)
      }
    }
  },
}

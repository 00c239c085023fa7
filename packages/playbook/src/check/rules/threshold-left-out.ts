import { wordsSpan } from '../../proof/sentences.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const thresholdLeftOut: Rule = {
  code: 'FL1033',
  why: 'Whoever has exactly that many is told nothing, and everybody fills the gap differently.',
  scope: 'page',
  ok: [
    {
      pages: {
        'a.md': page(
          '# Plan',
          '',
          'Ask 10 people for customers with more than 1,000 seats, all for those with 1,000 seats or fewer.',
        ),
      },
    },
  ],
  bad: [
    {
      pages: {
        'a.md': page(
          '# Plan',
          '',
          'Ask 10 people for customers with more than 1,000 seats, all for those with fewer than 1,000 seats.',
        ),
      },
      at: ['a.md:3:76'],
    },
    {
      pages: { 'a.md': page('# 计划', '', '席位多于 1,000 个的客户询问十人，席位少于 1,000 个的客户询问所有人。') },
      at: ['a.md:3:23'],
    },
  ],
  *check({ sentences }) {
    for (const sentence of sentences) {
      for (const [index, { operator, value, noun, words }] of sentence.thresholds.entries()) {
        const other = sentence.thresholds
          .slice(0, index)
          .find(
            (one) =>
              one.value === value && one.noun === noun && one.operator + operator === (operator === '<' ? '><' : '<>'),
          )
        if (other === undefined) continue
        const told = { words, other: other.words, value: value.toLocaleString('en') }
        const related = [{ message: 'the other side', span: wordsSpan(sentence, other.words) }]
        yield withRelated(diagnose('FL1033', wordsSpan(sentence, words), told), related)
      }
    }
  },
}

import type { Sentence } from '../../proof/sentences.ts'
import { wordsSpan } from '../../proof/sentences.ts'
import { suggestedCondition } from '../../proof/suggested-condition.ts'
import { unconditionalSentences } from '../../proof/unconditional-sentences.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page(
  'facts:',
  '  sources: { type: set, label: { en: Sources }, choices: { box: { en: Box }, notes: { en: Notes } } }',
)
const step = ['# Plan', '## Write', 'Primary Role: **FE**']

export const conditionInProse: Rule = {
  code: 'FL1031',
  why: 'A sentence that begins with "if the customer" decides what is done; where nothing asks for the fact, memory decides.',
  scope: 'playbook',
  ok: [
    {
      pages: {
        'a.md': page(
          ...step,
          "Condition: **'box' in sources**",
          '',
          'If the customer comes from Box, count the folders.',
        ),
      },
      manifest,
    },
    { pages: { 'a.md': page(...step, '', 'Ask the customer whether the folders are in use.') } },
    {
      pages: {
        'a.md': page(...step, '', 'Write.', '', '## Next Steps', '', '- If the customer agrees: the work ends here.'),
      },
    },
  ],
  bad: [
    {
      pages: { 'a.md': page(...step, '', 'If the customer comes from Box, count the folders.') },
      manifest,
      at: ['a.md:5:1'],
    },
    {
      pages: { 'a.md': page('# 计划', '## 写', '主要角色: **FE**', '', '如果客户使用 Box，请统计文件夹。') },
      at: ['a.md:5:1'],
    },
    {
      pages: {
        'a.md': page('# Plan', '## Schreiben', 'Primäre Rolle: **FE**', '', 'Wenn der Kunde Box nutzt, zählen wir.'),
      },
      at: ['a.md:5:1'],
    },
    {
      pages: {
        'a.md': page('# 計画', '## 書く', '主な役割: **FE**', '', 'お客様が Box を使っている場合は、数えます。'),
      },
      at: ['a.md:5:1'],
    },
    {
      pages: {
        'a.md': page(
          '# Plano',
          '## Escrever',
          'Função principal: **FE**',
          '',
          'Se o cliente usa Box, conte as pastas.',
        ),
      },
      at: ['a.md:5:1'],
    },
    {
      pages: {
        'a.md': page(
          '# Plan',
          '## Escribir',
          'Rol principal: **FE**',
          '',
          'Si el cliente usa Box, cuente las carpetas.',
        ),
      },
      at: ['a.md:5:1'],
    },
  ],
  *check(subject) {
    const facts = subject.compiled.release?.facts ?? []
    const isConditional = ({ thresholds, conditional }: Sentence) => thresholds.length === 0 && conditional !== null
    for (const [first, ...others] of unconditionalSentences(subject, isConditional)) {
      const words = first.conditional ?? ''
      const related = others.map((other) => ({ message: 'and here', span: wordsSpan(other, other.conditional ?? '') }))
      const told = { words, suggestion: suggestedCondition(first, facts) }
      yield withRelated(diagnose('FL1031', wordsSpan(first, words), told), related)
    }
  },
}

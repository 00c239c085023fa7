import type { LabelKind } from '../../model/release.ts'
import type { Label, PageStep } from '../../reader/page.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('languages: { en: en, zh-CN: zh }')
const english = page('# A', '## B', 'Primary Role: **FE, DM**', 'Applies To: **Mail**', '', 'Text.')

export const otherLabels: Rule = {
  code: 'FL0720',
  why: 'Who leads a step and what it applies to is the same in every language, or it is wrong in one.',
  scope: 'playbook',
  ok: [
    {
      pages: {
        'en/a.md': english,
        'zh/a.md': page('# 甲', '## 乙', '主要角色: **FE、经理**', '适用于: **邮件**', '', '文字。'),
      },
      manifest,
    },
  ],
  bad: [
    {
      pages: { 'en/a.md': english, 'zh/a.md': page('# 甲', '## 乙', '主要角色: **FE**', '', '文字。') },
      manifest,
      at: ['zh/a.md:3:1', 'zh/a.md:2:1'],
    },
  ],
  *check({ translations }) {
    for (const { model, modelSteps, steps } of translations) {
      const firsts = new Map([...modelSteps].map(([step, id]) => [id, step]))
      for (const [step, id] of steps) {
        const first = firsts.get(id)
        for (const kind of first === undefined ? [] : compared) {
          const [own, there] = [labelOf(step, kind), first === undefined ? null : labelOf(first, kind)]
          if (there === null || own?.values.length === there.values.length) continue
          if (joining.test(there.text) || joining.test(own?.text ?? '')) continue
          const { language } = model
          const words =
            own === null
              ? { found: 'step without a label', expected: `one for "${there.name}: ${there.text}" in ${language}` }
              : {
                  found: `value "${own.text}" of a label`,
                  expected: `as many names as in ${language}: "${there.text}"`,
                }
          const found = diagnose('FL0720', own?.span ?? step.title.span, words)
          yield withRelated(found, [{ message: 'the label there', span: there.span }])
        }
      }
    }
  },
}

/** Where a word joins names, how many they are cannot be told without knowing them. */
const joining = /\s(?:and|und|e|y)\s|[和与及と]/i

const compared: readonly LabelKind[] = ['primary-role', 'secondary-role', 'applies-to', 'condition']

/** The only label of a kind; a step may have two blocks of labels, and then nobody knows which is which. */
function labelOf({ labels }: PageStep, kind: LabelKind): Label | null {
  const [first, second] = labels.filter((label) => label.kind === kind && label.values.length > 0)
  return first === undefined || second !== undefined ? null : first
}

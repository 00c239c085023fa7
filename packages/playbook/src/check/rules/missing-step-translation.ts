import type { PageStep } from '../../reader/page.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('languages: { en: en, zh-CN: zh }')
const table = (id: number) => ['', '| Id | Name | M/O | Role |', '|-|-|-|-|', `| ${id} | One | M | FE |`, '']
const step = (title: string, id: number) => [`## ${title}`, 'Primary Role: **FE**', ...table(id)]
const english = page('# A', ...step('One', 10), ...step('Two', 11), ...step('Three', 12))

export const missingStepTranslation: Rule = {
  code: 'FL0704',
  why: 'A step that a translation lacks is work that its readers do not do.',
  scope: 'playbook',
  ok: [
    {
      pages: { 'en/a.md': english, 'zh/a.md': page('# 甲', ...step('一', 10), ...step('二', 11), ...step('三', 12)) },
      manifest,
    },
  ],
  bad: [
    {
      pages: { 'en/a.md': english, 'zh/a.md': page('# 甲', ...step('一', 10), ...step('三', 12)) },
      manifest,
      at: ['en/a.md:9:1'],
    },
    {
      pages: {
        'en/a.md': page('# A', ...step('One', 10)),
        'zh/a.md': page('# 甲', ...step('一', 10), ...step('二', 11)),
      },
      manifest,
      at: ['zh/a.md:9:1'],
    },
  ],
  *check({ translations }) {
    for (const { model, page, modelSteps, steps } of translations) {
      const [ids, modelIds] = [new Set(steps.values()), new Set(modelSteps.values())]
      const lost = [...modelSteps].filter(([, id]) => !ids.has(id)).map(([step]) => step)
      const added = [...steps].filter(([, id]) => !modelIds.has(id)).map(([step]) => step)
      // Where both have steps of their own they may be the same ones in other words: only the number is certain.
      const [more, fewer] = lost.length >= added.length ? [lost, added] : [added, lost]
      const [of, missing] = more === lost ? [model, page] : [page, model]
      for (const { title } of inOrder(more).slice(fewer.length)) {
        yield diagnose('FL0704', title.span, { title: title.value, found: of.language, missing: missing.language })
      }
    }
  },
}

function inOrder(steps: readonly PageStep[]): readonly PageStep[] {
  return steps.toSorted((a, b) => a.block - b.block)
}

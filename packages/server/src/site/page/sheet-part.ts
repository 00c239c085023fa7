import { workbookType } from '@fairlead/contract'
import { h, type Markup, type Part } from './h.ts'
import { form, hidden } from './layout.ts'
import { addressOf } from './questionnaire-page.ts'
import type { SitePage } from './site-page.ts'

/** Where a questionnaire is taken along as a workbook, and given back as one. */
export function sheetPart(
  site: SitePage,
  task: string,
  { revision, outcome }: { revision: number; outcome: Part },
): Markup {
  const { sheet, sheetHelp, getSheet, putSheet, file } = site.words.questionnaire
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'sheet' },
    h('h2', { id: 'sheet' }, sheet),
    h('p', { class: 'hint' }, sheetHelp),
    outcome,
    h('p', null, h('a', { class: 'button', href: site.file('sheet', task), download: true }, getSheet)),
    form(
      site,
      { action: `${addressOf(task)}/sheet`, enctype: 'multipart/form-data', class: 'sheet' },
      hidden('revision', revision),
      h(
        'label',
        { class: 'field' },
        file,
        h('input', { type: 'file', name: 'sheet', accept: `.xlsx,${workbookType}`, required: true }),
      ),
      h('button', null, putSheet),
    ),
  )
}

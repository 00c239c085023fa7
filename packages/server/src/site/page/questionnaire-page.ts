import {
  type Answers,
  type AskedQuestion,
  askedQuestions,
  type QuestionnaireIndex,
  rowsOf,
  type SharedQuestionnaire,
} from '@fairlead/engagement'
import { type KnownFacts, localize, type QuestionSection, type SectionId } from '@fairlead/playbook'
import { answerText } from './answer-text.ts'
import { fieldName, mostRowsShown, rowsName } from './field-name.ts'
import { h, type Markup, type Part } from './h.ts'
import { form, hidden, layout } from './layout.ts'
import { type AskedField, questionField } from './question-field.ts'
import { questionnaireFacts } from './questionnaires-page.ts'
import type { Notice, SitePage } from './site-page.ts'

/** A questionnaire with its answers as they are kept. */
export interface AskedQuestionnaire {
  readonly shared: SharedQuestionnaire
  readonly index: QuestionnaireIndex
  readonly answers: Answers
  readonly facts: KnownFacts
  readonly revision: number
}

/** What was entered and could not be kept, by the names of its fields. */
export interface Unkept {
  readonly entered: ReadonlyMap<string, string>
  readonly errors: ReadonlyMap<string, string>
}

export const allKept: Unkept = { entered: new Map(), errors: new Map() }

/** A questionnaire to be filled in, or with what was answered where it is not open. */
export function questionnairePage(
  site: SitePage,
  asked: AskedQuestionnaire,
  { unkept = allKept, notice = null, below = [] }: { unkept?: Unkept; notice?: Notice | null; below?: readonly Part[] },
): Markup {
  const { shared } = asked
  const { words } = site
  const isForm = shared.isOpen && site.mode === 'live'
  return layout(
    site,
    { page: 'questionnaires', title: shared.title, notice },
    questionnaireFacts(site, shared),
    shared.stage === 'rejected' &&
      h('p', { class: 'notice refused' }, words.questionnaire.lookAgain, shared.reason !== null && ` ${shared.reason}`),
    isForm ? questionnaireForm(site, asked, unkept) : answerList(site, asked),
    ...below,
  )
}

function questionnaireForm(site: SitePage, asked: AskedQuestionnaire, unkept: Unkept): Markup {
  const { questionnaire: words } = site.words
  const { shared, revision } = asked
  return form(
    site,
    { action: addressOf(shared.key), class: 'questionnaire' },
    hidden('revision', revision),
    // Enter in a field is the first button of a form.
    h('button', { class: 'first', name: 'do', value: 'save', tabindex: '-1', 'aria-hidden': 'true' }, words.save),
    h(
      'div',
      { id: 'questions' },
      sectionsOf(asked).map((section) => formSection(site, asked, { ...section, unkept })),
    ),
    h(
      'p',
      { class: 'actions' },
      h('button', { name: 'do', value: 'save' }, words.save),
      h('button', { class: 'primary', name: 'do', value: 'return' }, words.handIn),
    ),
  )
}

/** Where a questionnaire is filled in. */
export function addressOf(task: string): string {
  return `/site/questionnaires/${encodeURIComponent(task)}`
}

/** The id of a section whose rows are filled in. */
export function sectionId(section: SectionId): string {
  return `section-${section}`
}

/** The id of the last row of a section that is shown. */
export function lastRowId(section: SectionId): string {
  return `last-of-${section}`
}

interface AskedSection {
  readonly section: QuestionSection
  readonly asked: readonly AskedQuestion[]
}

/** The sections with what is asked in them; one in which nothing is asked has no questions. */
function sectionsOf({ index, answers, facts }: AskedQuestionnaire): readonly AskedSection[] {
  const asked = Map.groupBy(askedQuestions(index, answers, facts), ({ section }) => section.id)
  return index.questionnaire.sections.map((section) => ({ section, asked: asked.get(section.id) ?? [] }))
}

function formSection(
  site: SitePage,
  { answers, shared }: AskedQuestionnaire,
  { section, asked, unkept }: AskedSection & { readonly unkept: Unkept },
): Part {
  const fieldOf = ({ question, row, value }: AskedQuestion): AskedField => {
    const name = fieldName({ question: question.id, section: section.id, row: row === null ? null : row - 1 })
    return {
      name,
      question,
      value,
      entered: unkept.entered.get(name) ?? null,
      error: unkept.errors.get(name) ?? null,
      remark: Object.hasOwn(shared.remarks, question.id) ? (shared.remarks[question.id] ?? null) : null,
    }
  }
  if (section.forEach === null) {
    if (asked.length === 0) return null
    return h(
      'section',
      { class: 'card' },
      head(site, section),
      asked.map((one) => questionField(site, fieldOf(one))),
    )
  }
  const count = rowsOf(answers, section.id).length
  const shown = Math.min(count, mostRowsShown)
  const what = localize(section.forEach, site.language, 'en') ?? ''
  const { questionnaire: words } = site.words
  return h(
    'section',
    { class: 'card', id: sectionId(section.id) },
    head(site, section),
    hidden(rowsName(section.id), shown),
    Array.from({ length: shown }, (_, at) =>
      h(
        'fieldset',
        { class: 'row', id: at === shown - 1 ? lastRowId(section.id) : null },
        h('legend', null, words.row(what, at + 1)),
        asked.filter(({ row }) => row === at + 1).map((one) => questionField(site, fieldOf(one))),
        h(
          'button',
          {
            name: 'do',
            value: `remove:${section.id}:${at}`,
            class: 'small',
            'aria-label': words.removeRow(what, at + 1),
          },
          words.removeRow(what, at + 1),
        ),
      ),
    ),
    count > shown && h('p', { class: 'hint' }, words.moreRows(count - shown)),
    count <= shown && h('button', { name: 'do', value: `add:${section.id}` }, words.addRow(what)),
  )
}

function head({ language }: SitePage, { title, intro }: QuestionSection): Part {
  const text = localize(intro, language, 'en') ?? ''
  return [h('h2', null, localize(title, language, 'en') ?? ''), text !== '' && h('p', { class: 'hint' }, text)]
}

function answerList(site: SitePage, asked: AskedQuestionnaire): Part {
  const { questionnaire: words } = site.words
  return sectionsOf(asked).map(({ section, asked: questions }) => {
    if (questions.length === 0) return null
    const what = section.forEach === null ? '' : (localize(section.forEach, site.language, 'en') ?? '')
    const rows = Map.groupBy(questions, ({ row }) => row)
    return h(
      'section',
      { class: 'card' },
      head(site, section),
      [...rows].map(([row, ofRow]) => [
        row !== null && h('h3', null, words.row(what, row)),
        h(
          'dl',
          null,
          ofRow.map(({ question, value }) => [
            h('dt', null, localize(question.definition.label, site.language, 'en') ?? question.id),
            h('dd', null, value === null ? words.nothing : answerText(site, question, value)),
          ]),
        ),
      ]),
    )
  })
}

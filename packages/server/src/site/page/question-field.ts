import { longestAnswer } from '@fairlead/engagement'
import type { FactValue, Question } from '@fairlead/playbook'
import { localize } from '@fairlead/playbook'
import { h, type Markup, type Part } from './h.ts'
import type { SitePage } from './site-page.ts'

/** A question in its place, with what was answered or entered. */
export interface AskedField {
  readonly name: string
  readonly question: Question
  readonly value: FactValue | null
  /** What was entered and does not fit, as it was entered. */
  readonly entered: string | null
  readonly error: string | null
  readonly remark: string | null
}

/** A question with the control that fits its type, and what was wrong with the answer. */
export function questionField(site: SitePage, field: AskedField): Markup {
  const { words } = site
  const { question, name, error, remark } = field
  const id = idOf(name)
  const help = question.definition.help === null ? null : say(site, question.definition.help)
  const described = [help !== null && `${id}-help`, remark !== null && `${id}-remark`, error !== null && `${id}-error`]
  const describedBy = described.filter((part) => part !== false).join(' ')
  const label: readonly Part[] = [
    say(site, question.definition.label),
    ' ',
    h('small', null, question.required ? words.questionnaire.required : words.questionnaire.optional),
  ]
  const notes: readonly Part[] = [
    help !== null && h('p', { class: 'hint', id: `${id}-help` }, help),
    remark !== null && h('p', { class: 'remark', id: `${id}-remark` }, `${words.questionnaire.remark}: ${remark}`),
  ]
  const problem = h('p', { class: 'error', id: `${id}-error`, hidden: error === null }, error)
  const control = { ...field, id, describedBy: describedBy === '' ? null : describedBy }
  const isGroup = ['choice', 'set', 'yes-no'].includes(question.definition.type) && !isLong(question)
  return h(
    'div',
    { class: error === null ? 'question' : 'question wrong', id: `${id}-question` },
    isGroup
      ? h(
          'fieldset',
          { 'aria-describedby': control.describedBy },
          h('legend', null, ...label),
          notes,
          group(site, control),
        )
      : [h('label', { for: id }, ...label), notes, single(site, control)],
    problem,
  )
}

/** The id of what belongs to a field. */
export function idOf(name: string): string {
  return name.replaceAll('.', '-')
}

interface Control extends AskedField {
  readonly id: string
  readonly describedBy: string | null
}

function isLong({ definition }: Question): boolean {
  return definition.type === 'choice' && definition.choices.length > 7
}

function group(site: SitePage, { question, name, id, value, entered }: Control): Part {
  const { definition } = question
  const { yes, no, nothing, none } = site.words.questionnaire
  const isChosen = (one: string) => (entered === null ? chosen(value).includes(one) : entered.split('\n').includes(one))
  const option = (type: 'radio' | 'checkbox', one: string, text: string) =>
    h(
      'label',
      { class: 'option' },
      h('input', { type, name, value: one, id: `${id}-${one}`, checked: isChosen(one) }),
      h('span', null, text),
    )
  if (definition.type === 'yes-no') {
    return [option('radio', 'yes', yes), option('radio', 'no', no), !question.required && option('radio', '', nothing)]
  }
  const choices = 'choices' in definition ? definition.choices : []
  const type = definition.type === 'set' ? 'checkbox' : 'radio'
  return [
    choices.map((choice) => option(type, choice.id, say(site, choice.label))),
    definition.type === 'set' && [
      option('checkbox', '-', none),
      // Boxes of which none is ticked send nothing.
      h('input', { type: 'hidden', name: `${name}.shown`, value: '1' }),
    ],
    definition.type === 'choice' && !question.required && option('radio', '', nothing),
  ]
}

/** How an answer stands among the options of its question. */
function chosen(value: FactValue | null): readonly string[] {
  if (value === null) return ['']
  if (typeof value === 'boolean') return [value ? 'yes' : 'no']
  if (Array.isArray(value)) return value.length === 0 ? ['-'] : value
  return [String(value)]
}

function single(site: SitePage, { question, name, id, value, entered, error, describedBy }: Control): Markup {
  const { definition } = question
  const text = entered ?? (value === null ? '' : String(value))
  const common = { id, name, 'aria-describedby': describedBy, 'aria-invalid': error === null ? null : 'true' }
  switch (definition.type) {
    case 'number':
    case 'money':
      return withUnit(
        h('input', { ...common, value: text, inputmode: 'numeric', autocomplete: 'off', maxlength: '24' }),
        definition.type === 'money'
          ? definition.currency
          : definition.unit === null
            ? null
            : say(site, definition.unit),
      )
    case 'date':
      return h('input', { ...common, type: 'date', value: text, min: bound(question.least), max: bound(question.most) })
    case 'choice':
      return h(
        'select',
        common,
        h('option', { value: '' }, site.words.questionnaire.choose),
        definition.choices.map((choice) =>
          h('option', { value: choice.id, selected: choice.id === text }, say(site, choice.label)),
        ),
      )
    default:
      return question.fact === null && longestAnswer(question) > 200
        ? // A line break at the beginning of a text area is dropped by whoever reads it.
          h('textarea', { ...common, rows: '3', maxlength: String(longestAnswer(question)) }, `\n${text}`)
        : h('input', { ...common, value: text, maxlength: String(longestAnswer(question)) })
  }
}

function withUnit(control: Markup, unit: string | null): Markup {
  return unit === null ? control : h('span', { class: 'with-unit' }, control, h('span', null, unit))
}

function bound(value: number | string | null): string | null {
  return value === null ? null : String(value)
}

function say({ language }: SitePage, text: Readonly<Record<string, string>>): string {
  return localize(text, language, 'en') ?? ''
}

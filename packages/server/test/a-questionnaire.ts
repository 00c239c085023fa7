import type { Condition, Question, Questionnaire, Source } from '@fairlead/playbook'

const place: Source = { file: 'en/survey.md', line: 1, column: 1 }
const source = { en: place }

type Definition = Question['definition']
type Asked = Pick<Question, 'id'> & Partial<Question> & { readonly type?: Definition['type'] }

/** A question with its words in both languages. */
function aQuestion({ id, type = 'text', ...over }: Asked): Question {
  const label = { en: `What is ${id}?`, 'zh-CN': `${id} 是什么？` }
  const base = { id, label, help: { en: `About ${id}.`, 'zh-CN': `关于 ${id}。` }, source: place }
  const plain = { least: null, most: null, required: false, condition: null, fact: null, source }
  return { id, definition: definitionOf(base, type), ...plain, ...over }
}

function definitionOf(base: Omit<Definition, 'type'>, type: Definition['type']): Definition {
  const choices = ['box', 'gmail', 'imap'].map((choice) => ({
    id: choice,
    label: { en: choice.toUpperCase(), 'zh-CN': `类型 ${choice}` },
  }))
  switch (type) {
    case 'number':
      return { ...base, type, unit: null }
    case 'money':
      return { ...base, type, currency: 'EUR' }
    case 'choice':
    case 'set':
      return { ...base, type, choices }
    default:
      return { ...base, type }
  }
}

const ifRules: Condition = { text: 'rules', requirement: { kind: 'opaque', text: 'rules', facts: [] }, source: place }

/**
 * About the customer, and each of their mailboxes. `people` and `rules` become the facts `seats` and `regulated`; with
 * 20,000 people or more the plan gains a task.
 */
export const aQuestionnaire: Questionnaire = {
  id: 'survey',
  title: { en: 'Migration survey', 'zh-CN': '迁移问卷' },
  sections: [
    {
      id: 'customer',
      title: { en: 'You', 'zh-CN': '您' },
      intro: { en: 'Who you are.', 'zh-CN': '您是谁。' },
      forEach: null,
      questions: [
        aQuestion({ id: 'people', type: 'number', required: true, least: 1, most: 50_000, fact: 'seats' }),
        aQuestion({ id: 'rules', type: 'yes-no', fact: 'regulated' }),
        aQuestion({ id: 'auditor', condition: ifRules, required: true, most: 40 }),
        aQuestion({ id: 'moves', type: 'set' }),
        aQuestion({ id: 'since', type: 'date', least: '2000-01-01' }),
        aQuestion({ id: 'budget', type: 'money' }),
      ],
      source,
    },
    {
      id: 'mailboxes',
      title: { en: 'Mailboxes', 'zh-CN': '邮箱' },
      intro: {},
      forEach: { en: 'Mailbox', 'zh-CN': '邮箱' },
      questions: [
        aQuestion({ id: 'address', required: true }),
        aQuestion({ id: 'kind', type: 'choice', required: true }),
        aQuestion({ id: 'size', type: 'number', most: 1000 }),
        aQuestion({ id: 'shared', type: 'yes-no' }),
      ],
      source,
    },
  ],
  source,
}

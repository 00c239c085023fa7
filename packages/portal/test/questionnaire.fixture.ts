import { indexQuestionnaire } from '@fairlead/contract'
import type { Condition, FactDefinition, Question, Questionnaire, QuestionSection } from '@fairlead/playbook'

const source = { file: 'migration.md', line: 1, column: 1 }
const label = (en: string, zh: string) => ({ en, 'zh-CN': zh })

const facts: readonly FactDefinition[] = [
  { id: 'seats', type: 'number', label: label('Total seats', '席位总数'), unit: null, help: null, source },
]

/** A question of a type, with what is said of it here. */
export function aQuestion(
  definition: Partial<FactDefinition> & { id: string; type: FactDefinition['type'] },
  said: Partial<Question> = {},
): Question {
  const more = {
    choices: [],
    unit: null,
    currency: 'EUR',
    label: label(definition.id, definition.id),
    help: null,
    source,
  }
  return {
    id: definition.id,
    // Each type takes of these what is its own.
    definition: { ...more, ...definition } as FactDefinition,
    least: null,
    most: null,
    required: false,
    condition: null,
    fact: null,
    source: { en: source },
    ...said,
  }
}

function aSection(
  id: string,
  questions: readonly Question[],
  forEach: QuestionSection['forEach'] = null,
): QuestionSection {
  return { id, title: label(id, id), intro: label('', ''), forEach, questions, source: { en: source } }
}

function aCondition(fact: string, value: string | boolean): Condition {
  const text = `${fact} == ${typeof value === 'string' ? `'${value}'` : value}`
  return { text, requirement: { kind: 'compare', fact, operator: '==', value }, source }
}

export const choices = [
  { id: 'exchange', label: label('Exchange', 'Exchange') },
  { id: 'notes', label: label('Notes, any version', 'Notes（任何版本）') },
  { id: 'other', label: label('Something else', '其他') },
]

/** Asks what moves, then of each mailbox its address, its size and, of archives only, since when it is one. */
export const migration: Questionnaire = {
  id: 'migration',
  title: label('Migration', '迁移'),
  sections: [
    aSection('general', [
      aQuestion({ id: 'moves', type: 'yes-no', label: label('Does mail move?', '是否迁移邮件？') }, { required: true }),
      aQuestion(
        { id: 'system', type: 'choice', choices, label: label('Mail system', '邮件系统') },
        { required: true, condition: aCondition('moves', true) },
      ),
      aQuestion({ id: 'systems', type: 'set', choices, label: label('Other systems', '其他系统') }),
      aQuestion(
        {
          id: 'boxes',
          type: 'number',
          unit: label('mailboxes', '个邮箱'),
          label: label('How many mailboxes?', '邮箱数量'),
        },
        { least: 1, most: 500_000, fact: 'seats' },
      ),
      aQuestion({ id: 'cutover', type: 'date', label: label('Cutover', '切换日期') }, { least: '2026-07-01' }),
      aQuestion({ id: 'note', type: 'text', label: label('Anything else?', '其他说明') }, { most: 20 }),
    ]),
    aSection(
      'mailboxes',
      [
        aQuestion({ id: 'address', type: 'text', label: label('Address', '地址') }, { required: true }),
        aQuestion(
          { id: 'size', type: 'number', unit: label('GB', 'GB'), label: label('Size', '大小') },
          { most: 1000 },
        ),
        aQuestion({ id: 'archive', type: 'yes-no', label: label('Archive?', '是否归档？') }),
        aQuestion(
          { id: 'since', type: 'date', label: label('Archived since', '归档起始日') },
          { required: true, condition: aCondition('archive', true) },
        ),
        aQuestion(
          { id: 'notes_id', type: 'text', label: label('Notes id', 'Notes 编号') },
          { condition: aCondition('system', 'notes') },
        ),
      ],
      label('Mailbox', '邮箱'),
    ),
  ],
  source: { en: source },
}

export const migrationIndex = indexQuestionnaire(migration, facts)

/** A question of that questionnaire. */
export function questionOf(id: string): Question {
  const found = migrationIndex.questions.get(id)?.question
  if (found === undefined) throw new Error(`Unexpected ${id}, expected a question of ${migration.id}`)
  return found
}

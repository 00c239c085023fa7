import type { Language } from '../../src/model/localized.ts'
import type { Question, Questionnaire, QuestionSection } from '../../src/model/questionnaire.ts'
import { markdownText } from './markdown-text.ts'
import { questionnaireWords } from './questionnaire-words.ts'

/** The page of a questionnaire in one language, in the one way in which we write pages. */
export function printQuestionnaire({ title, sections }: Questionnaire, language: Language): string {
  const words = questionnaireWords[language] ?? questionnaireWords.en
  if (words === undefined) throw new Error(`No words for ${language}.`)
  const own = sections.filter((section) => Object.hasOwn(section.title, language))
  return [
    `# ${markdownText(title[language] ?? '')}`,
    '',
    `${words.kind}: **${words.questionnaire}**`,
    '',
    ...own.flatMap((section) => printSection(section, language, words)),
  ].join('\n')
}

type Words = NonNullable<(typeof questionnaireWords)[string]>

function printSection(
  { title, intro, forEach, questions }: QuestionSection,
  language: Language,
  words: Words,
): readonly string[] {
  return [
    `## ${markdownText(title[language] ?? '')}`,
    '',
    ...(forEach === null ? [] : [`${words.forEach}: **${markdownText(forEach[language] ?? '')}**`, '']),
    ...(Object.hasOwn(intro, language) ? [markdownText(intro[language] ?? ''), ''] : []),
    `| ${words.columns.join(' | ')} |`,
    `|${' --- |'.repeat(words.columns.length)}`,
    ...questions
      .filter(({ definition }) => Object.hasOwn(definition.label, language))
      .map((question) => printRow(question, language, words)),
    '',
  ]
}

function printRow(question: Question, language: Language, words: Words): string {
  const { id, definition, required, condition, fact } = question
  const type = words.types[definition.type]
  const cells = [
    id,
    definition.label[language] ?? '',
    definition.type === 'money' ? `${type} (${definition.currency})` : type,
    definition.type === 'number' ? (definition.unit?.[language] ?? '') : '',
    allowed(question, language),
    required ? 'M' : 'O',
    condition?.text ?? '',
    fact ?? '',
    definition.help?.[language] ?? '',
  ]
  return `| ${cells.map(markdownText).join(' | ')} |`
}

function allowed({ definition, least, most, fact }: Question, language: Language): string {
  if ('choices' in definition) {
    return definition.choices.map(({ id, label }) => (fact === null ? (label[language] ?? id) : id)).join('; ')
  }
  if (definition.type === 'yes-no') return ''
  if (least !== null && most !== null) return `${least} – ${most}`
  return least === null ? (most === null ? '' : `<= ${most}`) : `>= ${least}`
}

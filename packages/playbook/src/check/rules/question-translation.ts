import { factDefinitions } from '../../compile/fact-definitions.ts'
import { factsByName } from '../../questionnaire/facts-by-name.ts'
import { type TranslatedOtherwise, translatedOtherwise } from '../../questionnaire/translated-otherwise.ts'
import type { WrittenSection } from '../../questionnaire/written-sections.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page(
  'languages: { en: en, de: de }',
  'facts:',
  '  seats: { type: number, label: { en: Seats, de: Plätze } }',
)
const english = questionPage(
  ['Id', 'Question', 'Type', 'Allowed', 'Required', 'Condition', 'Fact'],
  ['bought', 'How many?', 'number', '1–500', 'M', '', 'Seats'],
  ['where', 'Where?', 'choice', 'here / there', 'O', 'bought > 5', ''],
)
const german = (...rows: readonly string[]) =>
  page(
    '# Fragen',
    'Art: **Fragebogen**',
    '',
    '## Was da ist',
    '| Kennung | Frage | Typ | Erlaubt | Pflicht | Bedingung | Fakt |',
    '|-|-|-|-|-|-|-|',
    ...rows,
  )
const bought = '| bought | Wie viele? | Zahl | 1 bis 500 | E | | Plätze |'
const where = '| where | Wo? | Auswahl | hier / dort | O | bought > 5 | |'

export const questionTranslation: Rule = {
  code: 'FL1223',
  why: 'What may be answered, and who is asked, is shown otherwise in the other language than it is kept.',
  scope: 'playbook',
  ok: [
    { pages: { 'en/ask.md': english, 'de/ask.md': german(bought, where) }, manifest },
    {
      pages: { 'en/ask.md': english, 'de/ask.md': german('| bought | Wie viele? | | | | | |', where) },
      manifest,
    },
  ],
  bad: [
    {
      pages: {
        'en/ask.md': english,
        'de/ask.md': german(
          '| bought | Wie viele? | Text | 1 bis 50 | O | bought > 1 | |',
          '| where | Wo? | Auswahl | hier / dort / nirgends | O | bought > 6 | Plätze |',
        ),
      },
      manifest,
      at: [
        'de/ask.md:7:23',
        'de/ask.md:7:30',
        'de/ask.md:7:41',
        'de/ask.md:7:45',
        'de/ask.md:8:25',
        'de/ask.md:8:54',
        'de/ask.md:8:67',
      ],
    },
    {
      pages: {
        'en/ask.md': english,
        'de/ask.md': page(
          '# Fragen',
          'Art: **Fragebogen**',
          '',
          '## Was da ist',
          'Für jede: **Gruppe**',
          '',
          '| Kennung | Frage | Erlaubt |',
          '|-|-|-|',
          '| bought | Wie viele? | |',
          '| where | Wo? | hier / dort |',
        ),
      },
      manifest,
      at: ['de/ask.md:5:1'],
    },
  ],
  *check({ compiled, playbook }) {
    const factNamed = factsByName(factDefinitions(playbook.manifest))
    for (const { model, translations, questions } of compiled.questionnaires) {
      const asked = new Map(questions.map((placed) => [placed.question.id, placed]))
      for (const { sections } of translations) {
        for (const section of sections) {
          const placed = section.questions.map((row) => ({ row, of: asked.get(row.id.value) }))
          const first = placed.find(({ of }) => of !== undefined)?.of?.section
          const others = [
            ...(first === undefined ? [] : otherLabels(section, first)),
            ...placed.flatMap(({ row, of }) => (of === undefined ? [] : translatedOtherwise(of, row, factNamed))),
          ]
          for (const { what, found, first, span, at } of others) {
            const words = { what: called[what] ?? what, found, first, language: model.page.language }
            yield withRelated(diagnose('FL1223', span, words), [{ message: 'first here', span: at }])
          }
        }
      }
    }
  },
}

const called: Readonly<Record<string, string>> = {
  allowed: 'what is allowed,',
  required: 'mark under Required,',
  'for-each': '"For Each"',
}

/** Whether a section repeats, and whom it is for. */
function otherLabels(section: WrittenSection, first: WrittenSection): readonly TranslatedOtherwise[] {
  return (['for-each', 'condition'] as const).flatMap((kind) => {
    const [found, expected] = [section, first].map(({ labels }) => labels.find((label) => label.kind === kind))
    const isSame =
      kind === 'for-each'
        ? (found === undefined) === (expected === undefined)
        : found === undefined || found.text.replace(/\s+/g, '') === expected?.text.replace(/\s+/g, '')
    if (isSame) return []
    const place = { span: found?.span ?? section.title.span, at: expected?.span ?? first.title.span }
    return { what: kind, found: found?.text ?? '-', first: expected?.text ?? '-', ...place }
  })
}

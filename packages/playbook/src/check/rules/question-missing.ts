import type { WrittenQuestion, WrittenQuestionnaire } from '../../questionnaire/written-sections.ts'
import { diagnose } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('languages: { en: en, de: de }')
const columns = ['Id', 'Question']
const english = questionPage(columns, ['volume', 'How much?'], ['day', 'When?'])
const german = (...rows: readonly string[]) =>
  page('# Fragen', 'Art: **Fragebogen**', '', '## Was da ist', '| Kennung | Frage |', '|-|-|', ...rows)

export const questionMissing: Rule = {
  code: 'FL1222',
  why: 'Customers of two languages are asked different things, and their answers cannot be compared.',
  scope: 'playbook',
  ok: [
    {
      pages: { 'en/ask.md': english, 'de/ask.md': german('| volume | Wie viel? |', '| day | Wann? |') },
      manifest,
    },
  ],
  bad: [
    {
      pages: { 'en/ask.md': english, 'de/ask.md': german('| volume | Wie viel? |', '| owner | Wer? |') },
      manifest,
      at: ['de/ask.md:8:1', 'en/ask.md:8:1'],
    },
  ],
  *check({ compiled }) {
    for (const { model, translations } of compiled.questionnaires) {
      const ofModel = byId(model)
      for (const translation of translations) {
        yield* lacking(ofModel, byId(translation), { found: model, missing: translation })
        yield* lacking(byId(translation), ofModel, { found: translation, missing: model })
      }
    }
  },
}

function byId({ sections }: WrittenQuestionnaire): ReadonlyMap<string, WrittenQuestion> {
  return new Map(sections.flatMap(({ questions }) => questions.map((question) => [question.id.value, question])))
}

function* lacking(
  questions: ReadonlyMap<string, WrittenQuestion>,
  others: ReadonlyMap<string, WrittenQuestion>,
  { found, missing }: { readonly found: WrittenQuestionnaire; readonly missing: WrittenQuestionnaire },
) {
  for (const [id, question] of questions) {
    if (id === '' || others.has(id)) continue
    yield diagnose('FL1222', question.id.span, { id, found: found.page.language, missing: missing.page.language })
  }
}

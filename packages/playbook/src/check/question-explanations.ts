import { questionPage } from './question-page.ts'
import { type Explanation, page } from './rule.ts'

const manifest = page(
  'constants: { many: 500 }',
  'facts:',
  '  seats: { type: number, label: { en: Total seats } }',
  'tasks: { "11": { condition: seats >= many, questionnaire: ask } }',
)
const task = page('# Do', '## Send', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 11 | Send it | M | FE |')
const asking = (columns: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  pages: { 'do.md': task, 'ask.md': questionPage(columns, ...rows) },
  manifest,
})
const plain = ['Id', 'Question']
const becoming = ['Id', 'Question', 'Fact']
const conditional = ['Id', 'Question', 'Type', 'Condition']

/** What can be told of the findings about single questions: their ids, facts and conditions. */
export const questionExplanations: readonly Explanation[] = [
  {
    code: 'FL1205',
    why: 'Conditions and sheets call an answer by its id; what cannot be called is asked in vain.',
    scope: 'page',
    ok: [asking(plain, ['mail_volume', 'How much?'])],
    bad: [
      {
        ...asking(
          plain,
          ['mail volume', 'How much?'],
          ['2', 'When?'],
          ['in', 'Which?'],
          ['many', 'Who?'],
          ['', 'Why?'],
        ),
        at: ['ask.md:7:1', 'ask.md:8:1', 'ask.md:9:1', 'ask.md:10:1', 'ask.md:11:1'],
      },
    ],
  },
  {
    code: 'FL1206',
    why: 'Of two answers under one id nobody knows which is meant.',
    scope: 'page',
    ok: [asking(plain, ['volume', 'How much?'], ['count', 'How many?'])],
    bad: [{ ...asking(plain, ['volume', 'How much?'], ['volume', 'How many?']), at: ['ask.md:8:1'] }],
  },
  {
    code: 'FL1207',
    why: 'The same word would mean the answer here and what is known of the customer there.',
    scope: 'page',
    ok: [asking(becoming, ['seats', 'How many?', 'seats']), asking(becoming, ['bought', 'How many?', 'Total seats'])],
    bad: [{ ...asking(plain, ['seats', 'How many?']), at: ['ask.md:7:1'] }],
  },
  {
    code: 'FL1208',
    why: 'Whoever fills it in sees a field and no question.',
    scope: 'page',
    ok: [asking(plain, ['volume', 'How much?'])],
    bad: [{ ...asking(plain, ['volume', '']), at: ['ask.md:7:1'] }],
  },
  {
    code: 'FL1215',
    why: 'When the question is put nobody knows the answer that it depends on.',
    scope: 'page',
    ok: [
      asking(conditional, ['archives', 'Are there any?', 'yes/no', ''], ['size', 'How large?', 'number', 'archives']),
    ],
    bad: [
      {
        ...asking(
          conditional,
          ['size', 'How large?', 'number', 'archives'],
          ['archives', 'Are there any?', 'yes/no', ''],
        ),
        at: ['ask.md:7:30'],
      },
      {
        pages: {
          'do.md': task,
          'ask.md': page(
            '# Ask',
            'Kind: **Questionnaire**',
            '## Groups',
            'For Each: **Group**',
            '',
            '| Id | Question | Type | Condition |',
            '|-|-|-|-|',
            '| people | How many? | number | |',
            '| when | When can they move? | date | people > 5 |',
            '## Dates',
            '| Id | Question | Type | Condition |',
            '|-|-|-|-|',
            '| freeze | Is there a freeze? | yes/no | people > 5 |',
          ),
        },
        manifest,
        at: ['ask.md:13:40'],
      },
    ],
  },
  {
    code: 'FL1217',
    why: 'The customer answers, and the plan does not change.',
    scope: 'page',
    ok: [asking(becoming, ['bought', 'How many?', 'seats'])],
    bad: [{ ...asking(becoming, ['bought', 'How many?', 'seat']), at: ['ask.md:7:22'] }],
  },
  {
    code: 'FL1219',
    why: 'A fact has one value; which of the rows it came from would be chance.',
    scope: 'page',
    ok: [asking(becoming, ['bought', 'How many?', 'seats'])],
    bad: [
      {
        pages: {
          'do.md': task,
          'ask.md': page(
            '# Ask',
            'Kind: **Questionnaire**',
            '## Groups',
            'For Each: **Group**',
            '',
            '| Id | Question | Fact |',
            '|-|-|-|',
            '| people | How many? | seats |',
          ),
        },
        manifest,
        at: ['ask.md:8:22'],
      },
    ],
  },
]

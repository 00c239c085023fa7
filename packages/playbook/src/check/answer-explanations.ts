import { questionPage } from './question-page.ts'
import { type Explanation, page } from './rule.ts'

const manifest = page(
  'facts:',
  '  seats: { type: number, label: { en: Total seats } }',
  '  region: { type: choice, label: { en: Region }, choices: { emea: { en: Europe }, apac: { en: Asia } } }',
  'tasks: { "11": { questionnaire: ask } }',
)
const task = page('# Do', '## Send', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 11 | Send it | M | FE |')
const asking = (columns: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  pages: { 'do.md': task, 'ask.md': questionPage(['Id', 'Question', ...columns], ...rows) },
  manifest,
})
const typed = ['Type', 'Allowed']

/** What can be told of the findings about what the answer to a question can be. */
export const answerExplanations: readonly Explanation[] = [
  {
    code: 'FL1209',
    why: 'A type that is not known checks nothing: words would be taken where a number was meant.',
    scope: 'page',
    ok: [
      asking(typed, ['a', 'How much?', 'money (EUR)', ''], ['b', 'Which?', 'several', 'x / y'], ['c', 'Why?', '', '']),
    ],
    bad: [
      {
        ...asking(typed, ['a', 'How many?', 'nummer', ''], ['b', 'How much?', 'money', '']),
        at: ['ask.md:7:17', 'ask.md:8:17'],
      },
    ],
  },
  {
    code: 'FL1210',
    why: 'Where there is nothing to choose from the answer is known before it is asked.',
    scope: 'page',
    ok: [
      asking(typed, ['a', 'Where?', 'choice', 'here / there']),
      asking(['Fact'], ['a', 'Where?', 'Region']),
      asking(typed, ['a', 'Where?', '', 'here and/or there; nowhere']),
    ],
    bad: [
      {
        ...asking(
          typed,
          ['a', 'Where?', 'choice', ''],
          ['b', 'Where?', 'choice', 'here'],
          ['c', 'Where?', '', 'x / y / x'],
        ),
        at: ['ask.md:7:1', 'ask.md:8:23', 'ask.md:9:17'],
      },
    ],
  },
  {
    code: 'FL1211',
    why: 'Bounds that cannot be read are not kept by anybody, and the author believes that they are.',
    scope: 'page',
    ok: [
      asking(
        typed,
        ['a', 'How many?', 'number', '1–500000'],
        ['b', 'When?', 'date', 'from 2026-07-01'],
        ['c', 'Why?', 'text', 'at most 200'],
      ),
    ],
    bad: [
      {
        ...asking(
          typed,
          ['a', 'How many?', 'number', 'many'],
          ['b', 'How many?', 'number', '500'],
          ['c', 'When?', 'date', 'soon'],
          ['d', 'Why?', '', 'short'],
        ),
        at: ['ask.md:7:26', 'ask.md:8:26', 'ask.md:9:20', 'ask.md:10:15'],
      },
    ],
  },
  {
    code: 'FL1212',
    why: 'No answer keeps such bounds: the questionnaire can never come back.',
    scope: 'page',
    ok: [asking(typed, ['a', 'How many?', 'number', '1–500'])],
    bad: [
      {
        ...asking(
          typed,
          ['a', 'How many?', 'number', '500–1'],
          ['b', 'When?', 'date', '2026-07-01 – 2026-06-01'],
          ['c', 'How many?', 'number', 'below 0'],
        ),
        at: ['ask.md:7:26', 'ask.md:8:20', 'ask.md:9:26'],
      },
    ],
  },
  {
    code: 'FL1213',
    why: 'A unit behind a day or a text says that its type is not what the author meant.',
    scope: 'page',
    ok: [asking(['Type', 'Unit'], ['a', 'How much?', 'number', 'GB'], ['b', 'How much?', '', 'GB'])],
    bad: [{ ...asking(['Type', 'Unit'], ['a', 'When?', 'date', 'days']), at: ['ask.md:7:20'] }],
  },
  {
    code: 'FL1214',
    why: 'Read as optional, it comes back empty; read as mandatory, it does not come back.',
    scope: 'page',
    ok: [asking(['Required'], ['a', 'How much?', 'M'], ['b', 'When?', 'O'], ['c', 'Why?', 'yes'])],
    bad: [{ ...asking(['Required'], ['a', 'How much?', 'perhaps']), at: ['ask.md:7:17'] }],
  },
  {
    code: 'FL1218',
    why: 'An answer that the fact cannot have is lost when the questionnaire is accepted.',
    scope: 'page',
    ok: [
      asking(['Type', 'Allowed', 'Fact'], ['a', 'Where?', 'choice', 'Europe / apac', 'Region']),
      asking(['Type', 'Allowed', 'Fact'], ['a', 'How many?', '', '1–500', 'seats']),
    ],
    bad: [
      {
        ...asking(
          ['Type', 'Allowed', 'Fact'],
          ['a', 'How many?', 'text', '', 'seats'],
          ['b', 'Where?', 'several', '', 'region'],
          ['c', 'Where?', '', 'Europe / Asia / Mars', 'region'],
        ),
        at: ['ask.md:7:17', 'ask.md:8:14', 'ask.md:9:17'],
      },
    ],
  },
]

import type { HistoryEntry } from '@fairlead/contract'
import { pastOf } from '../src/history/past/past.ts'
import type { HistoryWords } from '../src/history/words/history-words.ts'
import { indexRelease, withAddedTasks } from '../src/process/release-index.ts'
import { aProcess, aReleaseView, aStep } from './release.fixture.ts'
import { theWords } from './words.fixture.ts'

const source = { file: 'playbook.yaml', line: 1, column: 1 }

const assess = {
  ...aProcess('assess', [aStep('assess:talk', ['4021', '4027', '1699'])]),
  title: { en: 'Assess', 'zh-CN': '评估' },
  outcomes: [
    {
      id: 'gaps',
      label: { en: 'Gaps found', 'zh-CN': '发现差距' },
      text: { en: 'Gaps found' },
      next: null,
      condition: null,
      source: { en: source },
    },
  ],
}

/** A small playbook in both languages. */
export const theRelease = {
  ...aReleaseView([assess]),
  languages: ['en', 'zh-CN'],
  teams: [
    {
      id: 'post',
      name: { en: 'Mail specialists', 'zh-CN': '邮件专家' },
      role: 'engineer',
      timeZone: 'Europe/Dublin',
      clock: { decide: 5, assign: 2, accept: 1 },
      source,
    },
  ],
  roles: [{ id: 'engineer', name: { en: 'Engineer', 'zh-CN': '工程师' }, party: 'team' as const, source }],
}

const people = new Map(
  Object.entries({ mei: 'Mei Chen', tomas: 'Tomas Okafor', astrid: 'Astrid Lindqvist' }).map(([id, name]) => [
    id,
    { name },
  ]),
)

/** What it takes to tell entries, the newest first, of an engagement of a small playbook. */
export function theHistory(
  language: 'en' | 'zh-CN',
  entries: readonly HistoryEntry[] = [],
  about: string | null = null,
): HistoryWords {
  const past = pastOf(entries)
  const added = [...past.added].map(([key, task]) => ({ key, added: task }))
  const { questionnaires, teams, notes: noteTypes } = theRelease
  const index = withAddedTasks(indexRelease(theRelease), added)
  return { words: theWords(language), index, questionnaires, teams, noteTypes, people, past, about }
}

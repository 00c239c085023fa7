import { pointsOf } from '../../text/points.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 4010 | One | M | FE |', '']

export const unknownReference: Rule = {
  code: 'FL0407',
  why: 'A text that sends its reader to a task which no page has: the task was taken out, or renumbered.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [
    {
      pages: {
        'a.md': page(
          ...head,
          'First do task 4010, task ID #4010 and Task 4010: it takes 3 tasks 20 minutes, tenant id 4099, ID 123.',
        ),
      },
    },
    {
      pages: {
        'a.md': page(...head, '## Change Log', '', '| Date | Change |', '|-|-|', '| 1/31/2025 | Task 999 out |'),
      },
    },
  ],
  bad: [
    { pages: { 'a.md': page(...head, 'First do tasks 4010 and 4011.') }, at: ['a.md:7:25'] },
    { pages: { 'a.md': page(...head, '请先完成任务 4012、任务4010。') }, at: ['a.md:7:8'] },
    { pages: { 'a.md': page(...head, 'See ID 4017.') }, at: ['a.md:7:8'] },
    {
      pages: { 'a.md': page(...head, 'タスク 4013 と Aufgabe 4014, tarefa n.º 4015, tarea 4016') },
      at: ['a.md:7:5', 'a.md:7:20', 'a.md:7:37', 'a.md:7:49'],
    },
  ],
  *check({ playbook, rows }) {
    const ids = new Set(rows.map(({ row }) => row.id.value))
    const lengths = new Set([...ids].map((id) => id.length))
    for (const { file, text, changes } of playbook.pages) {
      const references = [...text.matchAll(reference)]
      if (references.length === 0) continue
      const pointAt = pointsOf(text)
      const inLog = new Set(changes.map((change) => change.text.span.start.line))
      for (const { 1: words = '', 2: numbers = '', index } of references) {
        // An id of anything else is no task: only "ID 4010", and of as many digits as those of tasks.
        const bare = /^ids?/i.test(words)
        if (bare && !/^I/.test(words)) continue
        for (const { 0: id, index: at } of numbers.matchAll(/\d+/g)) {
          const start = pointAt(index + words.length + at)
          if (ids.has(id) || inLog.has(start.line) || (bare && !lengths.has(id.length))) continue
          const end = pointAt(start.offset + id.length)
          yield diagnose('FL0407', { file, start, end }, { id })
        }
      }
    }
  },
}

/** The word for a task in six languages, then one id or several; an id has three to six digits here, so that a count is none. */
const reference =
  /((?:(?<![\p{L}\p{N}_/.-])(?:tasks?|aufgaben?|tarefas?|tareas?|ids?)|タスク|任务)[ \u00A0]{0,2}(?:ids?|n\.?º|nr\.|no\.|编号|番号)?[ \u00A0]{0,2}[#:：]?[ \u00A0]{0,2})(\d{3,6}(?:(?:[ \u00A0]{0,2}(?:[,、，&]|and|und|e|y|と|和|及)[ \u00A0]{0,2}){1,2}\d{3,6})*)(?![\p{L}\p{N}_%]|[.,]\d)/giu

import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { taskParts, translatedRows } from '../translated-rows.ts'

const manifest = page('languages: { en: en, zh-CN: zh }')
const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|']
const rows = (manager: string, engineer: string, last: string) =>
  page(
    ...head,
    ...[10, 11, 12, 13].map((id) => `| ${id} | Task ${id} | M | ${manager} |`),
    ...[20, 21, 22, 23].map((id) => `| ${id} | Task ${id} | M | ${engineer} |`),
    `| 30 | Task 30 | M | ${last} |`,
  )
const english = rows('Manager', 'Engineer', 'Engineer')

export const otherNames: Rule = {
  code: 'FL0721',
  why: 'By all their other tasks the two names mean different things: the languages give the task to different people.',
  scope: 'playbook',
  ok: [
    { pages: { 'en/a.md': english, 'zh/a.md': rows('经理', '工程师', '工程师') }, manifest },
    { pages: { 'en/a.md': english, 'zh/a.md': rows('经理', '工程师', '专家') }, manifest },
  ],
  bad: [{ pages: { 'en/a.md': english, 'zh/a.md': rows('经理', '工程师', '经理') }, manifest, at: ['zh/a.md:13:20'] }],
  *check({ translations, vocabulary, names, idsOf }) {
    const languages = new Map<string, Set<string>>()
    for (const { kind, id, page } of names) {
      const key = `${kind} ${id}`
      languages.set(key, (languages.get(key) ?? new Set()).add(page.language))
    }
    const parts = taskParts(idsOf).filter(({ kind }) => kind !== null && !vocabulary[kind].isClosed)
    for (const { placed, first } of translatedRows(translations)) {
      for (const { what, kind, of, span } of parts) {
        const [ids, others] = [of(placed), of(first)]
        // Nearly all rows have the same names in the same order.
        if (ids.length === others.length && ids.every((id, at) => id === others[at])) continue
        const [own, there] = [new Set(ids), new Set(others)]
        const differing = [...own.symmetricDifference(there)]
        // Only names that both languages have elsewhere are known to mean the same, or not to.
        const known = (id: string) => {
          const of = languages.get(`${kind} ${id}`)
          return id === 'all' || (of?.has(placed.page.language) && of.has(first.page.language))
        }
        if (differing.length === 0 || !differing.every(known)) continue
        const words = { what, id: placed.row.id.value, found: [...own].join(', '), first: [...there].join(', ') }
        const found = diagnose('FL0721', span(placed), { ...words, language: first.page.language })
        yield withRelated(found, [{ message: 'first here', span: span(first) }])
      }
    }
  },
}

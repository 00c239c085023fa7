import type { ChangeLogEntry, Page } from '../reader/page.ts'
import { readDate } from '../reader/read-date.ts'

/** What an entry of a change log says of a task. */
export interface ChangeLogClaim {
  readonly id: string
  readonly isRemoval: boolean
  readonly entry: ChangeLogEntry
  /** The day of the entry, `yyyy-mm-dd`; empty where it cannot be read. */
  readonly day: string
}

const removal =
  /\b(?:remov|delet|deprecat|retir|dropp?)\w*|entfern\w*|gelöscht|eingestellt|veraltet|削除|廃止|非推奨|\b(?:remov|exclu[ií]|elimin|descontinu|preteri|obsolet|quit|retir)[a-zà-ü]*|弃用|删除|移除|取消/gi
const otherChange =
  /\b(?:add|renam|chang|modif|updat|creat|mov)\w*|hinzugefügt|umbenannt|geändert|aktualisiert|ergänzt|追加|変更|更新|名前|\b(?:adicion|añad|agreg|renome|renombr|alter|modific|atualiz|actualiz|cambi|criad|cread)[a-zà-ü]*|增加|添加|新增|修改|更改|重命名|加入/gi

/** In these languages the verb stands behind what it is about. */
const verbLast: ReadonlySet<string> = new Set(['de', 'ja'])

/** Every id of four digits that the change log of a page names, years left out, each with what was done to it. */
export function* changeLogClaims(page: Page): Iterable<ChangeLogClaim> {
  for (const entry of page.changes) {
    const read = readDate(entry.date.value)
    const day = read === null || read === 'impossible' ? '' : read
    const isVerbLast = verbLast.has(page.language)
    // A verb may govern several clauses: those after it, or before it where it comes last.
    const clauses = entry.text.value.split(/[,，、;；。]/)
    let governing: boolean | null = null
    for (const clause of isVerbLast ? clauses.reverse() : clauses) {
      const verbs = verbsIn(clause)
      for (const { id, before, after } of idsIn(clause, verbs)) {
        const own = isVerbLast || /^\s*[将把]/.test(clause) ? (after ?? before) : before
        yield { id, isRemoval: own ?? governing ?? after ?? before ?? false, entry, day }
      }
      governing = verbs.at(isVerbLast ? 0 : -1)?.isRemoval ?? governing
    }
  }
}

interface Verb {
  readonly index: number
  readonly isRemoval: boolean
}

function verbsIn(clause: string): readonly Verb[] {
  return [
    ...[...clause.matchAll(removal)].map(({ index }) => ({ index, isRemoval: true })),
    ...[...clause.matchAll(otherChange)].map(({ index }) => ({ index, isRemoval: false })),
  ].sort((a, b) => a.index - b.index)
}

/** The ids of a clause, each with whether the nearest verb before it, and after it, takes something out. */
function* idsIn(clause: string, verbs: readonly Verb[]) {
  let next = 0
  for (const { 0: id, index } of clause.matchAll(/(?<![\d/.-])\d{4}(?!\d|[/.-]\d|\s*年)/g)) {
    while ((verbs[next]?.index ?? Number.POSITIVE_INFINITY) < index) next++
    const year = Number(id)
    if (year >= 1990 && year <= 2035) continue
    yield { id, before: verbs[next - 1]?.isRemoval ?? null, after: verbs[next]?.isRemoval ?? null }
  }
}

import { extensionColumn } from './extension-columns.ts'

const levels = /level|stufe|ebene|niveau|レベル|nível|nivel|级别|等级/

const ids = /\bid|(?:^|\P{L})n[oºr°]?\.|num|kenn|cod|cód|task|aufgabe|tarea|tarefa|タスク|任务|番号|编号|#/u

/** Whether a column says more of a task than what every task has. */
export function isColumnOfMore(header: string): boolean {
  return extensionColumn(header) !== null
}

/** Whether a column holds levels of content, such as 100 for what is easy. */
export function isLevelColumn(header: string): boolean {
  return levels.test(header.normalize('NFKC').toLowerCase())
}

/** Whether a column may hold the ids of tasks, as far as its header tells. */
export function isIdColumn(header: string): boolean {
  return ids.test(header.normalize('NFKC').toLowerCase())
}

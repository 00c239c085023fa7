import { extensionColumn } from './extension-columns.ts'

const levels =
  /^(?:(?:content|course|session) )?(?:level|stufe|niveau|レベル|nível|nivel|级别|等级|inhaltsebene|ebene)s?$/

/** Whether a column says more of a task than what every task has. */
export function isColumnOfMore(header: string): boolean {
  return extensionColumn(header) !== null
}

/** Whether a column holds levels of content, such as 100 for what is easy. */
export function isLevelColumn(header: string): boolean {
  return levels.test(header.normalize('NFKC').trim().toLowerCase())
}

import { archiveLimits } from './archive-limits.ts'
import type { InflatedArchive } from './inflate-archive.ts'
import { SheetProblem } from './sheet-problem.ts'
import { isMarkup } from './xml-scan.ts'

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

/**
 * Whether an archive is a workbook, and one that stands by itself: nothing in it runs, is embedded, or is fetched from
 * elsewhere [S290]. Links that a person can click are only links.
 *
 * @throws SheetProblem
 */
export function requirePlainWorkbook({ names, descriptions }: InflatedArchive): void {
  const types = descriptions.get('[Content_Types].xml') ?? ''
  if (/macroEnabled|vbaProject/i.test(types) || names.some(isForeign)) throw new SheetProblem('macros')
  const workbook = descriptions.get('xl/workbook.xml')
  if (!types.includes(workbookType) || workbook === undefined) throw new SheetProblem('not-a-workbook')
  if (names.some((name) => /\/externalLinks?\//i.test(name))) throw new SheetProblem('external-link')
  for (const [name, text] of descriptions) if (/\.rels$/i.test(name)) requirePlainLinks(text)
  const declared = workbook.match(/<(?:\w+:)?sheet\s/g)?.length ?? 0
  const sheets = names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name)).length
  if (Math.max(declared, sheets) > archiveLimits.sheets) throw new SheetProblem('too-many-sheets')
}

/** What runs, or is a file of its own. */
function isForeign(name: string): boolean {
  return /vba|macro|activeX|embeddings\/|ctrlProps\/|customUI|\.(?:zip|xls[xmb]?|docx?|pptx?|exe|dll|js|ole)$/i.test(
    name,
  )
}

/** What is no markup: pictures, the settings of a printer, and what programs keep for themselves. Everything else is looked at before it is read. */
const otherThanMarkup = /\/(?:image|thumbnail|printerSettings|customProperty)$/

function requirePlainLinks(relationships: string): void {
  // A quoted value may have anything in it, also what looks like the end of its tag.
  for (const [link] of relationships.matchAll(/<(?:[^\s<>/:]+:)?Relationship\s(?:[^<>"']|"[^"]*"|'[^']*')*>/g)) {
    const { Type: type = '', Target: target = '', TargetMode: mode = 'Internal' } = attributesOf(link)
    if (type.endsWith('/hyperlink')) continue
    if (mode !== 'Internal') throw new SheetProblem('external-link')
    if (!isMarkup(target) && !otherThanMarkup.test(type)) throw new SheetProblem('damaged')
  }
}

function attributesOf(tag: string): Partial<Record<string, string>> {
  const found = tag.matchAll(/\s([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  return Object.fromEntries([...found].map(([, name = '', double, single]) => [name, double ?? single ?? '']))
}

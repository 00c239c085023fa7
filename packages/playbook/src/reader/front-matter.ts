import type { Root } from 'mdast'
import { textSpan } from './node-span.ts'
import type { PageFile, Written } from './page.ts'

/** What the front matter of a page says of it; read line by line, so that YAML in error tells it all the same. */
export interface FrontMatter {
  readonly title: Written | null
  /** When its author last looked at the page: `ms.date`, or else `date`; as written. */
  readonly date: Written | null
}

/** The colon may be missing, or the space behind it. */
const field = /^[ \t]*["']?(title|ms\.date|date)["']?(?:[ \t]*:[ \t]*|[ \t]+)(\S.*)$/gim

export function frontMatterOf({ children: [first] }: Root, { file, text }: PageFile): FrontMatter {
  const found = new Map<string, Written>()
  if (first?.type !== 'yaml') return { title: null, date: null }
  const from = first.position?.start.offset ?? 0
  const source = text.slice(from, first.position?.end.offset ?? from)
  for (const { index, 0: line, 1: name = '', 2: rest = '' } of source.matchAll(field)) {
    const { quote, value } = scalar(rest)
    const start = from + index + line.length - rest.length + quote.length
    const key = name.toLowerCase()
    if (value === '' || found.has(key)) continue
    found.set(key, { value, span: textSpan(file, text, { start, end: start + value.length }) })
  }
  return { title: found.get('title') ?? null, date: found.get('ms.date') ?? found.get('date') ?? null }
}

/** What a value says without its quotation marks, or without the comment behind it. */
function scalar(rest: string): { readonly quote: string; readonly value: string } {
  const quote = rest.charAt(0)
  const closing = quote === '"' || quote === "'" ? rest.indexOf(quote, 1) : -1
  if (closing > 0) return { quote, value: rest.slice(1, closing) }
  const comment = rest.search(/\s#/)
  return { quote: '', value: (comment < 0 ? rest : rest.slice(0, comment)).trimEnd() }
}

import type { ReleaseId } from '@fairlead/engagement'
import type { PageContent, Process, Release } from '@fairlead/playbook'
import type { Kysely } from 'kysely'
import type { SearchPageTable, Tables } from '../database/tables.ts'
import { facet } from './facets.ts'
import { proseText } from './prose-text.ts'
import { freeRow, insertText } from './search-text.ts'

type Row = Omit<SearchPageTable, 'row'>

/** Writes the tasks of a release, and its pages by headings, so that their words are found; once. */
export async function indexRelease(db: Kysely<Tables>, id: ReleaseId, release: Release): Promise<void> {
  const known = await db.selectFrom('search_page').select('row').where('release', '=', id).executeTakeFirst()
  if (known !== undefined) return
  let row = await freeRow(db, null)
  for (const found of release.processes.flatMap((process) => rowsOf(id, process))) {
    await db
      .insertInto('search_page')
      .values({ ...found, row })
      .execute()
    const { kind, title, body } = found
    await insertText(db, row, { facets: [facet.kind(kind), facet.release(id)], title, body })
    row += 1
  }
}

function rowsOf(release: ReleaseId, process: Process): readonly Row[] {
  const seen = new Set<string>()
  return [...taskRows(release, process), ...pageRows(release, process)].filter(({ kind, key, language }) => {
    const name = `${kind} ${key} ${language}`
    return !seen.has(name) && seen.add(name)
  })
}

function taskRows(release: ReleaseId, { id: process, steps }: Process): readonly Row[] {
  return steps.flatMap(({ title: step, tasks }) =>
    tasks.flatMap(({ id: key, name, form }) =>
      Object.entries(name).map(([language, text]): Row => {
        const title = form === 'row' ? `${key} ${text}` : text
        return { release, kind: 'task', process, key, language, title, body: step[language] ?? '' }
      }),
    ),
  )
}

function pageRows(release: ReleaseId, { id: process, title, pages }: Process): readonly Row[] {
  return Object.entries(pages).flatMap(([language, page]) =>
    sectionsOf(page, title[language] ?? process).map(
      ({ anchor: key, heading, text }): Row => ({
        ...{ release, kind: 'page', process, key, language },
        title: heading,
        body: text,
      }),
    ),
  )
}

interface Section {
  readonly anchor: string
  readonly heading: string
  readonly text: string
}

/** A page by its headings; what stands before the first is under its title, with no anchor. */
function sectionsOf({ blocks }: PageContent, title: string): readonly Section[] {
  const sections: { anchor: string; heading: string; parts: string[] }[] = [{ anchor: '', heading: title, parts: [] }]
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ anchor: block.anchor, heading: block.text, parts: [] })
    else if (block.kind === 'prose') sections.at(-1)?.parts.push(proseText(block.tree))
  }
  return sections.map(({ anchor, heading, parts }) => ({
    anchor,
    heading,
    text: parts.join(' · '),
  }))
}

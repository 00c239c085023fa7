import type { Page, Written } from '../reader/page.ts'

/** The dates of a page: the one above it, then those of its change log. */
export function writtenDates({ frontMatter, changes }: Page): readonly Written[] {
  return [...(frontMatter.date === null ? [] : [frontMatter.date]), ...changes.map(({ date }) => date)]
}

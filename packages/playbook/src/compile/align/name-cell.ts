import type { Language } from '../../model/localized.ts'

/**
 * The names that stand together in one cell of a table or one label.
 *
 * Cells of two languages with one `key` are translations of each other. Cells of one language with one `item` speak of
 * one thing, such as one task on two pages. What `table` two cells share stands side by side for a reader.
 */
export interface NameCell {
  readonly language: Language
  readonly key: string
  readonly item: string
  /** `null` where a name stands alone, as in a label. */
  readonly table: string | null
  readonly names: readonly string[]
}

interface FieldBase {
  readonly id: string
  readonly name: string
}

/** Something that rows can be filtered by: one of several choices, or a day. */
export type FilterField<Row> =
  | (FieldBase & {
      readonly kind: 'choice'
      readonly choices: readonly FieldChoice[]
      /** Whether only its choices can be asked for, and not all but them. */
      readonly isPlain?: boolean
      /** The choices that hold for a row. Give "nobody" and the like a choice of their own: a row without any is never found. */
      readonly valuesOf: (row: Row) => readonly string[]
    })
  | (FieldBase & {
      readonly kind: 'day'
      /** The day of a row as yyyy-mm-dd; a row without one is never found. */
      readonly dayOf: (row: Row) => string | null
    })

export interface FieldChoice {
  readonly value: string
  readonly name: string
}

/** The contract's shape as it is made, before it is written as JSON: the same, and nobody changes it any more. */
export type Shown<T> = T extends object ? { readonly [Key in keyof T]: Shown<T[Key]> } : T

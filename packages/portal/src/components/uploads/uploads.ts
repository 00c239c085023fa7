/** A file on its way to the server, or one that did not get there. */
export interface UploadedFile {
  readonly id: number
  readonly name: string
  /** From 0 to 1. */
  readonly share: number
  /** Why it did not get there; `null` as long as it is on its way. */
  readonly error: UploadError | null
}

/** What keeps a file from being added: its size, or what the server or the way to it said. */
export type UploadError = { readonly kind: 'too-large' } | { readonly kind: 'failed'; readonly cause: unknown }

/** What happens to files on their way. */
export type UploadChange =
  | { readonly kind: 'begun'; readonly id: number; readonly name: string; readonly error: UploadError | null }
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'failed'; readonly id: number; readonly error: UploadError }
  /** It is there, or nobody wants to see it any more. */
  | { readonly kind: 'gone'; readonly id: number }

/** The files on their way after one more thing has happened to them, in the order in which they were chosen. */
export function withUploadChange(files: readonly UploadedFile[], change: UploadChange): readonly UploadedFile[] {
  switch (change.kind) {
    case 'begun':
      return [...files, { id: change.id, name: change.name, share: 0, error: change.error }]
    case 'progress':
      return files.map((file) => (file.id === change.id ? { ...file, share: change.share } : file))
    case 'failed':
      return files.map((file) => (file.id === change.id ? { ...file, error: change.error } : file))
    case 'gone':
      return files.filter(({ id }) => id !== change.id)
    default:
      return change satisfies never
  }
}

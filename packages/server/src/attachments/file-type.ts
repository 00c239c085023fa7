import type { FileType } from '@fairlead/contract'

/** How much of the beginning of a file {@link fileType} looks at. */
export const headLength = 100

/** What a file looks like by its first bytes, as a label for people: no answer and no right depends on it. */
export function fileType(head: Uint8Array): FileType {
  // One character for each byte.
  const start = Buffer.from(head).toString('latin1')
  const found = signatures.find(({ marks }) => marks.every(({ at, text }) => start.startsWith(text, at)))
  return found?.type ?? 'file'
}

interface Signature {
  readonly type: FileType
  readonly marks: readonly { readonly at: number; readonly text: string }[]
}

function begins(type: FileType, text: string): Signature {
  return { type, marks: [{ at: 0, text }] }
}

const entry = 'PK\x03\x04'

// An archive whose first entry is a part of a document is that document.
function archive(firstEntry: string): Signature {
  return {
    type: 'office',
    marks: [
      { at: 0, text: entry },
      { at: 30, text: firstEntry },
    ],
  }
}

const signatures: readonly Signature[] = [
  begins('pdf', '%PDF-'),
  begins('png', '\x89PNG\r\n\x1a\n'),
  begins('jpg', '\xff\xd8\xff'),
  begins('gif', 'GIF87a'),
  begins('gif', 'GIF89a'),
  {
    type: 'webp',
    marks: [
      { at: 0, text: 'RIFF' },
      { at: 8, text: 'WEBP' },
    ],
  },
  ...['[Content_Types].xml', '_rels/', 'docProps/', 'word/', 'xl/', 'ppt/'].map(archive),
  archive('mimetypeapplication/vnd.oasis.opendocument'),
  // The binary documents before those.
  begins('office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  begins('zip', entry),
  begins('zip', 'PK\x05\x06'),
]

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileType } from './file-type.ts'

const zip = (rest: string) => `PK\x03\x04${'\0'.repeat(26)}${rest}`

test('[S168] the type of a file is told by its content, and by nothing else', () => {
  const contents = [
    ['pdf', '%PDF-1.7\n'],
    ['png', '\x89PNG\r\n\x1a\n\0'],
    ['jpg', '\xff\xd8\xff\xe0'],
    ['gif', 'GIF89a'],
    ['webp', 'RIFF\x01\n\0\0WEBPVP8 '],
    ['office', zip('[Content_Types].xml')],
    ['office', zip('xl/worksheets/sheet1.xml')],
    ['office', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['zip', zip('readme.txt')],
    ['zip', 'PK\x05\x06'],
    ['file', ''],
    ['file', '<html><script>alert(1)</script>'],
    ['file', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['file', 'see %PDF-1.7'],
    ['file', 'RIFF\x01\n\0\0WAVE'],
    ['file', '\x89PNG'],
  ] as const
  for (const [type, content] of contents) assert.equal(fileType(Buffer.from(content, 'latin1')), type, content)
})

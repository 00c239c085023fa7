import assert from 'node:assert/strict'
import { test } from 'node:test'
import { largestAttachment } from '@fairlead/contract'
import { fileSizeWords, largestFile } from './file-size.ts'

test('the limit is that of the contract', () => {
  assert.equal(largestFile, largestAttachment)
})

test('a size is told in the largest unit of which there is one', () => {
  const sizes = [0, 900, 1024, 5 * 1024 + 512, 90_000, largestFile]
  assert.deepEqual(
    sizes.map((size) => fileSizeWords({ locale: 'en' }, size)),
    ['0 bytes', '900 bytes', '1 kB', '5.5 kB', '88 kB', '64 MB'],
  )
  assert.equal(fileSizeWords({ locale: 'zh-CN' }, largestFile), '64 MB')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from '../check/rule.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { readManifest } from '../manifest/read-manifest.ts'

/** What the label of the last step of a page is split into, where `others` stand alone on the page. */
function split(value: string, others: readonly string[], manifest = ''): readonly string[] {
  const steps = others.flatMap((name, index) => [`## S${index}`, `Applies To: **${name}**`, ''])
  const text = page('# A', ...steps, '## Last', `Applies To: **${value}**`)
  const { pages } = readPlaybook([{ file: 'a.md', text }], readManifest('playbook.yaml', manifest))
  return pages[0]?.steps.at(-1)?.labels[0]?.values ?? []
}

test('[P5] the word for "and" parts names that are known, in six languages, and no name that holds it', () => {
  assert.deepEqual(split('Mail and Files', ['Mail', 'Files']), ['Mail', 'Files'])
  assert.deepEqual(split('Mail and Files', ['Mail']), ['Mail and Files'])
  assert.deepEqual(split('Mail and Onboarding and Use', ['Mail', 'Onboarding', 'Use']), ['Mail', 'Onboarding', 'Use'])
  for (const joint of [' und ', ' y ', ' e ', 'と', '和', ' 和 ', '与', 'および']) {
    assert.deepEqual(split(`邮件${joint}文件`, ['邮件', '文件']), ['邮件', '文件'], joint)
  }
  assert.deepEqual(split('文件和', ['文件']), ['文件和'])
})

test('[P5] the longest name that a manifest has wins', () => {
  const manifest = page(
    'services:',
    '  mail: { name: { en: Mail } }',
    '  both: { name: { en: Onboarding and Use } }',
    '  use: { name: { en: Use } }',
    '  start: { name: { en: Onboarding } }',
  )
  assert.deepEqual(split('Onboarding and Use', ['Mail'], manifest), ['Onboarding and Use'])
  assert.deepEqual(split('Onboarding and Use and Mail', [], manifest), ['Onboarding and Use', 'Mail'])
})

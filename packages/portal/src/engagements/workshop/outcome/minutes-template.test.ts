import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theWords } from '../../../../test/words.fixture.ts'
import { minutesTemplate } from './minutes-template.ts'

const { i18n } = theWords('en')

test('minutes begin with a heading for each item of the agenda, whose titles are text', () => {
  const agenda = [
    { title: 'Goal', minutes: 10 },
    { title: 'Use of *R&D* [draft]', minutes: null },
  ]
  assert.equal(minutesTemplate(i18n, agenda), '## Goal\n\n\n## Use of \\*R&D\\* \\[draft\\]\n\n\n## Open questions')
})

test('without an agenda there is a place for what was said', () => {
  assert.equal(minutesTemplate(i18n, []), '## What was said\n\n\n## Open questions')
})

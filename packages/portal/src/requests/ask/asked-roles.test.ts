import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRoutedRelease } from '../../../test/routing.fixture.ts'
import { askedLanguages, askedRoles } from './asked-roles.ts'

test('the roles of the teams and of the routing table can be asked for', () => {
  assert.deepEqual(askedRoles(aRoutedRelease()), ['sme', 'architect'])
  assert.deepEqual(askedRoles(aRoutedRelease({ teams: [] })), ['sme', 'architect'])
})

test('without a team or a table everybody but the customer can be asked for', () => {
  assert.deepEqual(askedRoles(aRoutedRelease({ teams: [], decisions: [] })), ['engineer', 'sme', 'architect'])
})

test('the languages of the routing table come before those of the playbook, each once', () => {
  assert.deepEqual(askedLanguages(aRoutedRelease({ languages: ['en', 'de'] })), ['de', 'en'])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foundZones, zoneChoices, zoneOffset } from './zone-choices.ts'

const winter = new Date('2026-11-29T12:00:00Z')
const summer = new Date('2026-07-01T12:00:00Z')

test('an offset is the one that holds at the moment', () => {
  assert.equal(zoneOffset('Europe/Berlin', winter), 'UTC+01:00')
  assert.equal(zoneOffset('Europe/Berlin', summer), 'UTC+02:00')
  assert.equal(zoneOffset('America/St_Johns', winter), 'UTC−03:30')
  assert.equal(zoneOffset('UTC', winter), 'UTC')
})

test('all zones can be chosen, each once', () => {
  const ids = zoneChoices().map(({ id }) => id)
  assert.deepEqual(ids, [...new Set(ids)].sort())
  for (const id of ['UTC', ...Intl.supportedValuesOf('timeZone')]) assert.ok(ids.includes(id), id)
})

test('a zone is found by its city, its continent and its offset, however they are typed', () => {
  const zones = zoneChoices()
  const ids = (typed: string) => foundZones(zones, typed, winter).map(({ id }) => id)
  assert.deepEqual(ids('mexico city'), ['America/Mexico_City'])
  assert.deepEqual(ids('america/bogota'), ['America/Bogota'])
  assert.deepEqual(ids('new_york '), ['America/New_York'])
  assert.ok(ids('+08:00 asia').includes('Asia/Shanghai'))
  assert.ok(ids('utc-05:00').includes('America/Bogota'))
  assert.deepEqual(ids('atlantis'), [])
  assert.equal(ids(' ').length, zones.length)
})

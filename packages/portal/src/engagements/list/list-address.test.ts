import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ListView } from '../../components/list-view/list-view.ts'
import { exportAddress, listAddress, listQuery } from './list-address.ts'

const all: ListView = { text: '', filters: [], sort: listAddress.sort, group: null, columns: null }

test('a list asks the server for its text, filters and order; what has no order there is left to the server', () => {
  const view: ListView = {
    ...all,
    text: ' 青禾 ',
    filters: [
      { field: 'phase', operator: 'is', values: ['assess', 'enable'] },
      { field: 'is', operator: 'is', values: ['overdue'] },
    ],
    sort: { column: 'go-live', direction: 'ascending' },
  }
  assert.equal(listQuery(view), 'q=%E9%9D%92%E7%A6%BE&phase=assess&phase=enable&is=overdue&sort=go-live&direction=up')
  assert.equal(listQuery(all), 'sort=changed&direction=down')
  assert.equal(listQuery({ ...all, sort: { column: 'people', direction: 'ascending' } }), '')
})

test('a file has the same engagements in the same columns', () => {
  const address = exportAddress(all, { format: 'csv', columns: ['customer', 'phase'], language: 'zh-CN' })
  assert.equal(
    address,
    '/api/engagements/export?sort=changed&direction=down&format=csv&columns=customer%2Cphase&language=zh-CN',
  )
})

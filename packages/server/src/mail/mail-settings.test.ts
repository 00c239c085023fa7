import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMailSettings } from './mail-settings.ts'

const given = { server: 'smtp://mail.example', password: null, from: 'fairlead@mail.example', publicUrl: null }

test('[S245] the address of a mail server says host, port, user and whether it begins with TLS', () => {
  assert.equal(readMailSettings({ ...given, server: null }), null)
  const cases = [
    ['smtp://mail.example', { host: 'mail.example', port: 587, secure: false, auth: null }],
    ['smtps://mail.example', { host: 'mail.example', port: 465, secure: true, auth: null }],
    ['smtp://[::1]:2525/', { host: '::1', port: 2525, secure: false, auth: null }],
    [
      'smtp://li%40mail.example:p%3A%2Fw@mail.example:25',
      { host: 'mail.example', port: 25, secure: false, auth: { user: 'li@mail.example', pass: 'p:/w' } },
    ],
  ] as const
  for (const [server, expected] of cases) assert.deepEqual(readMailSettings({ ...given, server })?.server, expected)
})

test('[S245] a password may come from elsewhere', () => {
  const { server } = readMailSettings({ ...given, server: 'smtp://li@mail.example', password: 'a b' }) ?? {}
  assert.deepEqual(server?.auth, { user: 'li', pass: 'a b' })
})

test('[S245] a sender is an address, with a name where there is one; the public address has no slash at its end', () => {
  const cases = [
    ['fairlead@mail.example', { name: 'Fairlead', address: 'fairlead@mail.example' }],
    [' Delivery team <fairlead@mail.example> ', { name: 'Delivery team', address: 'fairlead@mail.example' }],
    ['"交付, team" <fairlead@mail.example>', { name: '交付, team', address: 'fairlead@mail.example' }],
    ['<fairlead@mail.example>', { name: 'Fairlead', address: 'fairlead@mail.example' }],
  ] as const
  for (const [from, expected] of cases) assert.deepEqual(readMailSettings({ ...given, from })?.from, expected)
  assert.equal(
    readMailSettings({ ...given, publicUrl: 'https://portal.example/fairlead/' })?.publicUrl,
    'https://portal.example/fairlead',
  )
})

test('[S245] what cannot be meant is refused with what is expected, and never with the password', () => {
  const cases = [
    [{ from: null }, /A mail server is set and no sender/],
    [{ server: 'mail.example' }, /Unexpected address of the mail server, expected smtp/],
    [{ server: 'http://li:secret@mail.example' }, /Unexpected address of the mail server/],
    [{ server: 'smtp://li:secret@' }, /Unexpected address of the mail server/],
    [{ server: 'smtp://li:secret@mail.example/inbox' }, /Unexpected text behind the host/],
    [{ server: 'smtp://li:secret@mail.example?tls=no' }, /Unexpected text behind the host/],
    [{ server: 'smtp://li:secret%@mail.example' }, /Unexpected % in the user or password/],
    [{ password: 'secret' }, /Unexpected password beside the address/],
    [{ server: 'smtp://li:x@mail.example', password: 'secret' }, /Unexpected password beside the address/],
    [{ from: 'nobody' }, /Unexpected sender of mail "nobody"/],
    [{ from: 'A <a@mail.example>\r\nBcc: b@mail.example' }, /Unexpected sender of mail/],
    [{ from: 'a@mail.example, b@mail.example' }, /Unexpected sender of mail/],
    [{ publicUrl: 'portal.example' }, /Unexpected public address/],
    [{ publicUrl: 'javascript:alert(1)' }, /Unexpected public address/],
  ] as const
  for (const [over, expected] of cases) {
    assert.throws(
      () => readMailSettings({ ...given, ...over }),
      (error) => error instanceof Error && expected.test(error.message) && !error.message.includes('secret'),
      JSON.stringify(over),
    )
  }
})

test('[S245] a sender is an address as everywhere: one name at one host, in lower case', () => {
  for (const address of ['Li@contoso.example', 'root@localhost', "o'neill+x@a-b.example", 'li@例子.example']) {
    assert.equal(readMailSettings({ ...given, from: address })?.from.address, address.toLowerCase())
  }
  for (const from of ['li', '@x.example', 'li@', 'a b@x.example', 'a@-x', 'a@x..', '"a"@x.example', 'a..b@x.example']) {
    assert.throws(() => readMailSettings({ ...given, from }), /Unexpected sender of mail/, from)
  }
})

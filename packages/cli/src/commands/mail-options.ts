import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CommandArguments, CommandOption } from '../command.ts'
import { Fault, usageFault } from '../terminal/fault.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** How `fairlead serve` is told where mail goes. */
export const mailOptions = {
  smtp: {
    value: 'url',
    help: 'The mail server, smtp://user@host:port or smtps://…, without a password; else $FAIRLEAD_SMTP, which may have one',
  },
  'smtp-password-file': { value: 'file', help: 'Where its password is; else $FAIRLEAD_SMTP_PASSWORD_FILE' },
  'mail-from': { value: 'sender', help: 'Who mail is from, "Name <name@example.com>"; else $FAIRLEAD_MAIL_FROM' },
  'public-url': {
    value: 'url',
    help: 'Where customers reach their site, and links in mails lead; else $FAIRLEAD_PUBLIC_URL, else there are none',
  },
} as const satisfies Readonly<Record<string, CommandOption>>

/** What a mail server shows that brings replies, from the environment alone; `null` where none does. */
export function inboundToken({ env }: Pick<Terminal, 'env'>): string | null {
  const token = env.FAIRLEAD_INBOUND_TOKEN || null
  if (token !== null && !/^[\x21-\x7e]{16,500}$/.test(token)) {
    throw usageFault('Unexpected FAIRLEAD_INBOUND_TOKEN, expected 16 to 500 ASCII characters without spaces.')
  }
  return token
}

/** What was given for mail on the command line, else in the environment; a password comes only from there or from a file. */
export function givenMail(args: CommandArguments, { env, cwd }: Pick<Terminal, 'env' | 'cwd'>) {
  const given = (option: string, variable: string) => args.value(option) ?? (env[variable] || null)
  const typed = args.value('smtp')
  if (typed !== undefined && URL.parse(typed)?.password) {
    throw usageFault(
      'Unexpected password in --smtp, where everybody on the machine can read it. Put the address into FAIRLEAD_SMTP, or the password into a file for --smtp-password-file.',
    )
  }
  const file = given('smtp-password-file', 'FAIRLEAD_SMTP_PASSWORD_FILE')
  return {
    server: given('smtp', 'FAIRLEAD_SMTP'),
    password: file === null ? null : passwordIn(resolve(cwd, file)),
    from: given('mail-from', 'FAIRLEAD_MAIL_FROM'),
    publicUrl: given('public-url', 'FAIRLEAD_PUBLIC_URL'),
  }
}

function passwordIn(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '')
  } catch (cause) {
    throw new Fault(`The file with the password of the mail server cannot be read: ${path}.`, { cause })
  }
}

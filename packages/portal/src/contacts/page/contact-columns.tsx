import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { Grouping } from '../../components/data-table/arrange-rows.ts'
import type { Column } from '../../components/data-table/column.ts'
import { PersonAvatar } from '../../components/person-avatar/person-avatar.tsx'
import { languageNames } from '../../engagements/create/language-names.ts'
import { RowLink } from '../../work/rows/row-link.tsx'
import { CallMark } from '../panel/call-mark.tsx'
import { phoneAddress } from '../panel/phone-address.ts'
import { type ContactParty, partyNames } from '../party-names.ts'
import type { ContactRow } from './contact-row.ts'
import classes from './contacts.module.css'
import { mailAddress } from './mail-address.ts'

interface ColumnParts {
  readonly i18n: I18n
  readonly roleName: (id: string) => string
  readonly hrefOf: (contact: string) => string
  readonly onOpen: (row: ContactRow) => void
}

/** The columns of the list of contacts. Make them once for a language and a release. */
export function contactColumns({ i18n, roleName, hrefOf, onOpen }: ColumnParts): readonly Column<ContactRow>[] {
  const role = ({ details }: ContactRow) => (details.role === null ? null : roleName(details.role))
  const quiet = (text: string | null) => (text === null ? null : <span className={classes.quiet}>{text}</span>)
  return [
    nameColumn({ i18n, hrefOf, onOpen }),
    {
      id: 'title',
      name: i18n._(msg`Job title`),
      width: 130,
      grow: 1,
      rank: 3,
      card: 'detail',
      sortValue: ({ details }) => details.title,
      cell: ({ details }) => quiet(details.title),
    },
    {
      id: 'role',
      name: i18n._(msg`Role`),
      width: 130,
      grow: 0.8,
      rank: 2,
      card: 'none',
      sortValue: role,
      cell: (row) => quiet(role(row)),
    },
    {
      id: 'email',
      name: i18n._(msg`E-mail`),
      width: 190,
      grow: 1.2,
      rank: 5,
      card: 'none',
      sortValue: ({ details }) => details.email,
      cell: ({ details: { email } }, { tabIndex }) =>
        email === null ? null : (
          <a
            href={mailAddress(email)}
            className={classes.way}
            tabIndex={tabIndex}
            onClick={(event) => event.stopPropagation()}
          >
            {email}
          </a>
        ),
    },
    phoneColumn(i18n),
    {
      id: 'language',
      name: i18n._(msg`Language`),
      width: 110,
      rank: 1,
      card: 'none',
      sortValue: ({ details }) => details.language,
      cell: ({ details: { language } }) =>
        quiet(language === null ? null : (languageNames([language], i18n.locale)[0] ?? language)),
    },
    {
      id: 'survey',
      name: i18n._(msg`Survey`),
      width: 110,
      rank: 4,
      card: 'trail',
      sortValue: ({ details }) => (details.survey === null ? null : 0),
      cell: ({ details: { survey } }) =>
        survey === null ? null : <span className={classes.survey}>{i18n._(msg`May be surveyed`)}</span>,
    },
  ]
}

/** Who it is; that somebody does not want to be called stands beside the name. */
function nameColumn({ i18n, hrefOf, onOpen }: Omit<ColumnParts, 'roleName'>): Column<ContactRow> {
  return {
    id: 'name',
    name: i18n._(msg`Name`),
    width: 200,
    grow: 1.6,
    card: 'title',
    sortValue: ({ details }) => details.name,
    cell: (row, { tabIndex }) => (
      <span className={classes.who}>
        <PersonAvatar person={{ id: row.id, name: row.details.name }} />
        <RowLink href={hrefOf(row.id)} className={classes.name} tabIndex={tabIndex} onOpen={() => onOpen(row)}>
          {row.details.name}
        </RowLink>
        {row.details.doNotCall === null ? null : <CallMark reason={row.details.doNotCall.reason} />}
      </span>
    ),
  }
}

/** The number, to be called where that is wanted. */
function phoneColumn(i18n: I18n): Column<ContactRow> {
  return {
    id: 'phone',
    name: i18n._(msg`Phone`),
    width: 150,
    rank: 3,
    card: 'none',
    sortValue: ({ details }) => details.phone,
    cell: ({ details: { phone, doNotCall } }, { tabIndex }) => {
      if (phone === null) return null
      if (doNotCall !== null) return <span className={classes.quiet}>{phone}</span>
      return (
        <a
          href={phoneAddress(phone)}
          className={classes.way}
          tabIndex={tabIndex}
          onClick={(event) => event.stopPropagation()}
        >
          {phone}
        </a>
      )
    },
  }
}

/** Contacts by whose people they are. */
export function contactGroupings(i18n: I18n): readonly Grouping<ContactRow>[] {
  return [
    {
      id: 'party',
      name: i18n._(msg`Party`),
      groupOf: ({ details }) => details.party,
      nameOf: (party) => i18n._(partyNames[party as ContactParty]),
      order: Object.keys(partyNames),
    },
  ]
}

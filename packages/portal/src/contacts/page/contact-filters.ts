import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { FieldChoice, FilterField } from '../../components/list-view/filter-field.ts'
import type { ListAddress } from '../../components/list-view/list-search.ts'
import { languageNames } from '../../engagements/create/language-names.ts'
import { partyNames } from '../party-names.ts'
import type { ContactRow } from './contact-row.ts'

/** What the address of the list of contacts can say. */
export const contactAddress: ListAddress = {
  fields: ['party', 'role', 'language', 'marks'],
  sort: { column: 'name', direction: 'ascending' },
  group: 'party',
}

interface FilterWords {
  readonly i18n: I18n
  readonly roleName: (id: string) => string
}

/** What contacts can be filtered by. */
export function contactFilters(
  { i18n, roleName }: FilterWords,
  rows: readonly ContactRow[],
): readonly FilterField<ContactRow>[] {
  const among = (of: (row: ContactRow) => string | null, name: (value: string) => string): readonly FieldChoice[] =>
    [...new Set(rows.flatMap((row) => of(row) ?? []))].sort().map((value) => ({ value, name: name(value) }))
  const role = ({ details }: ContactRow) => details.role
  const language = ({ details }: ContactRow) => details.language
  return [
    {
      id: 'party',
      name: i18n._(msg`Party`),
      kind: 'choice',
      choices: Object.entries(partyNames).map(([value, name]) => ({ value, name: i18n._(name) })),
      valuesOf: ({ details }) => [details.party],
    },
    {
      id: 'role',
      name: i18n._(msg`Role`),
      kind: 'choice',
      choices: among(role, roleName),
      valuesOf: (row) => [role(row)].filter((one) => one !== null),
    },
    {
      id: 'language',
      name: i18n._(msg`Language`),
      kind: 'choice',
      choices: among(language, (tag) => languageNames([tag], i18n.locale)[0] ?? tag),
      valuesOf: (row) => [language(row)].filter((one) => one !== null),
    },
    {
      id: 'marks',
      name: i18n._(msg`Marks`),
      kind: 'choice',
      choices: [
        { value: 'survey', name: i18n._(msg`May be surveyed`) },
        { value: 'no-call', name: i18n._(msg`Do not call`) },
        { value: 'no-address', name: i18n._(msg`No e-mail address`) },
      ],
      valuesOf: ({ details }) => [
        ...(details.survey === null ? [] : ['survey']),
        ...(details.doNotCall === null ? [] : ['no-call']),
        ...(details.email === null ? ['no-address'] : []),
      ],
    },
  ]
}

/** The words that a search looks at. */
export function contactText({ roleName }: Pick<FilterWords, 'roleName'>): (row: ContactRow) => string {
  return ({ details: { name, title, role, email, phone, note, externalId } }) =>
    [name, title, role === null ? null : roleName(role), email, phone, note, externalId].filter(Boolean).join(' ')
}

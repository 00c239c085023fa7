import { useLingui } from '@lingui/react/macro'
import { useSession } from '../session/session-context.tsx'
import { nameOfPerson, type OwnerContact, peopleByName } from './person-names.ts'

interface OwnerOptionsProps {
  readonly contacts: readonly OwnerContact[]
  /** Who is chosen; empty where it is nobody's. They are among the options, also where they are not offered any more. */
  readonly owner: string
  /** Why contacts cannot be chosen; absent where they can. */
  readonly closed?: string
}

/** Whose something can be, as the options of a list: nobody's, of the team, of the customer. */
export function OwnerOptions({ contacts, owner, closed }: OwnerOptionsProps) {
  const { t, i18n } = useLingui()
  const { people } = useSession()
  const team = people.filter(({ kind }) => kind !== 'customer')
  const offered = contacts.filter(({ id, isOffered }) => isOffered || id === owner)
  const isKnown = owner === '' || [...team, ...offered].some(({ id }) => id === owner)
  const option = ({ id, name }: { readonly id: string; readonly name: string }) => (
    <option key={id} value={id}>
      {name}
    </option>
  )
  return (
    <>
      <option value="">{t`Nobody yet`}</option>
      {isKnown ? null : <option value={owner}>{nameOfPerson(i18n, peopleByName(people, contacts), owner)}</option>}
      {offered.length === 0 ? (
        team.map(option)
      ) : (
        <>
          <optgroup label={t`Team`}>{team.map(option)}</optgroup>
          <optgroup label={closed ?? t`Customer`} disabled={closed !== undefined}>
            {offered.map(option)}
          </optgroup>
        </>
      )}
    </>
  )
}

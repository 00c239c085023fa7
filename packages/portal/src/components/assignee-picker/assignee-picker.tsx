import type { PersonView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { NamedPerson, OwnerContact } from '../../owners/person-names.ts'
import { personTitles } from '../../session/person-title.ts'
import { useSession } from '../../session/session-context.tsx'
import { FindList } from '../find-list/find-list.tsx'
import { PersonAvatar } from '../person-avatar/person-avatar.tsx'
import { type AssigneeChoice, assigneeChoices } from './assignee-choices.ts'
import classes from './assignee-picker.module.css'

export interface AssigneePickerProps {
  /** Who has the task; `null` where nobody has, as of several tasks. */
  readonly assignee: string | null
  /** Who of the team can be chosen; without it everybody. */
  readonly people?: readonly PersonView[]
  /** The contacts of the customer who can be chosen, too. */
  readonly contacts?: readonly OwnerContact[]
  /** `null` takes the task back from whoever has it. */
  readonly onChoose: (person: NamedPerson | null) => void
}

/** Finds a person by name or title: of the team, and where contacts can be chosen, of the customer in a group of their own. */
export function AssigneePicker({ assignee, people, contacts = [], onChoose }: AssigneePickerProps) {
  const { t } = useLingui()
  const session = useSession()
  const [text, setText] = useState('')
  const team = session.people.filter(({ kind }) => kind !== 'customer')
  const whom = { people: people ?? team, contacts, me: session.person }
  const { choices, leftOut } = assigneeChoices({ ...whom, assignee, text })
  const groups = { me: t`Team`, person: t`Team`, contact: t`Customer`, nobody: '' }
  const hasContacts = choices.some(({ kind }) => kind === 'contact')
  return (
    <FindList
      label={t`Find a person`}
      listLabel={t`People`}
      placeholder={t`Find a person`}
      text={text}
      onText={setText}
      options={choices}
      keyOf={(choice) => (choice.kind === 'nobody' ? 'nobody' : `person-${choice.person.id}`)}
      groupOf={(choice) => (hasContacts ? groups[choice.kind] : '')}
      onChoose={(choice) => onChoose(choice.kind === 'nobody' ? null : choice.person)}
      note={
        choices.length === 0 ? (
          <Trans>Nobody is called that.</Trans>
        ) : leftOut === 0 ? null : (
          <Plural value={leftOut} one="# more contact is found by name." other="# more contacts are found by name." />
        )
      }
    >
      {(choice) => (
        <ChoiceContent choice={choice} isCurrent={choice.kind !== 'nobody' && choice.person.id === assignee} />
      )}
    </FindList>
  )
}

function ChoiceContent({ choice, isCurrent }: { readonly choice: AssigneeChoice; readonly isCurrent: boolean }) {
  const { t } = useLingui()
  if (choice.kind === 'nobody') {
    return (
      <span className={classes.nobody}>
        <Trans>Take the task back</Trans>
      </span>
    )
  }
  const { name } = choice.person
  return (
    <>
      <PersonAvatar person={choice.person} />
      <span className={classes.who}>
        <span className={classes.name}>{choice.kind === 'me' ? t`${name} (me)` : name}</span>
        <About choice={choice} />
      </span>
      {isCurrent ? <IconCheck size={15} aria-hidden /> : null}
    </>
  )
}

/** What somebody does, as far as it is known. */
function About({ choice }: { readonly choice: Exclude<AssigneeChoice, { kind: 'nobody' }> }) {
  const { i18n } = useLingui()
  const title = choice.kind === 'contact' ? choice.person.title : i18n._(personTitles[choice.person.kind])
  return title === null ? null : <span className={classes.title}>{title}</span>
}

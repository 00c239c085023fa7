import type { PersonView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { personTitles } from '../../session/person-title.ts'
import { useSession } from '../../session/session-context.tsx'
import { FindList } from '../find-list/find-list.tsx'
import { PersonAvatar } from '../person-avatar/person-avatar.tsx'
import { type AssigneeChoice, assigneeChoices } from './assignee-choices.ts'
import classes from './assignee-picker.module.css'

export interface AssigneePickerProps {
  /** Who has the task; `null` where nobody has, as of several tasks. */
  readonly assignee: string | null
  /** Who can be chosen; without it everybody. */
  readonly people?: readonly PersonView[]
  /** `null` takes the task back from whoever has it. */
  readonly onChoose: (person: PersonView | null) => void
}

/** Finds a person by name or title. */
export function AssigneePicker({ assignee, people, onChoose }: AssigneePickerProps) {
  const { t } = useLingui()
  const session = useSession()
  const [text, setText] = useState('')
  const choices = assigneeChoices({ people: people ?? session.people, me: session.person, assignee, text })
  return (
    <FindList
      label={t`Find a person`}
      listLabel={t`People`}
      placeholder={t`Find a person`}
      text={text}
      onText={setText}
      options={choices}
      keyOf={(choice) => (choice.kind === 'nobody' ? 'nobody' : `person-${choice.person.id}`)}
      onChoose={(choice) => onChoose(choice.kind === 'nobody' ? null : choice.person)}
      note={choices.length === 0 ? <Trans>Nobody is called that.</Trans> : null}
    >
      {(choice) => (
        <ChoiceContent choice={choice} isCurrent={choice.kind !== 'nobody' && choice.person.id === assignee} />
      )}
    </FindList>
  )
}

function ChoiceContent({ choice, isCurrent }: { readonly choice: AssigneeChoice; readonly isCurrent: boolean }) {
  const { i18n, t } = useLingui()
  if (choice.kind === 'nobody') {
    return (
      <span className={classes.nobody}>
        <Trans>Take the task back</Trans>
      </span>
    )
  }
  const { person } = choice
  const { name } = person
  return (
    <>
      <PersonAvatar person={person} />
      <span className={classes.who}>
        <span className={classes.name}>{choice.kind === 'me' ? t`${name} (me)` : name}</span>
        <span className={classes.title}>{i18n._(personTitles[person.kind])}</span>
      </span>
      {isCurrent ? <IconCheck size={15} aria-hidden /> : null}
    </>
  )
}

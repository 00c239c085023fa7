import type { PersonView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Avatar, Menu, UnstyledButton } from '@mantine/core'
import { IconSelector } from '@tabler/icons-react'
import { initials } from './acting-person.ts'
import classes from './person-menu.module.css'
import { personTitles } from './person-title.ts'
import { useSession } from './session-context.tsx'

/** Says who is acting and lets another person act. */
export function PersonMenu() {
  const { people, person, choosePerson } = useSession()
  return (
    <Menu position="bottom-end" width={264} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.button}>
          <span className="visually-hidden">
            <Trans>Acting as</Trans>{' '}
          </span>
          <Initials of={person} />
          <span className={classes.who}>
            <NameAndTitle of={person} />
          </span>
          <IconSelector size={14} stroke={1.75} aria-hidden className={classes.mark} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={person.id} onChange={choosePerson}>
          {people.map((other) => (
            <Menu.RadioItem key={other.id} value={other.id} closeMenuOnClick>
              <span className={classes.choice}>
                <Initials of={other} />
                <span className={classes.names}>
                  <NameAndTitle of={other} />
                </span>
              </span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}

function Initials({ of }: { readonly of: PersonView }) {
  return (
    <Avatar size={26} radius="xl" aria-hidden="true">
      {initials(of.name)}
    </Avatar>
  )
}

function NameAndTitle({ of }: { readonly of: PersonView }) {
  const { i18n } = useLingui()
  return (
    <>
      <span className={classes.name}>{of.name} </span>
      <span className={classes.title}>{i18n._(personTitles[of.kind])}</span>
    </>
  )
}

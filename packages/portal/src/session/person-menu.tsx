import { Trans, useLingui } from '@lingui/react/macro'
import { Avatar, Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconSelector } from '@tabler/icons-react'
import { initials } from './acting-person.ts'
import classes from './person-menu.module.css'
import { personTitles } from './person-title.ts'
import { useSession } from './session-context.tsx'

/** Says who is acting and lets another person act. */
export function PersonMenu() {
  const { people, person, choosePerson } = useSession()
  const { t, i18n } = useLingui()
  const title = i18n._(personTitles[person.kind])
  return (
    <Menu position="bottom-end" width={264} shadow="md">
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={t`Acting as ${person.name}, ${title}`}>
          <Avatar size={26} radius="xl" color="accent" variant="light" aria-hidden="true">
            {initials(person.name)}
          </Avatar>
          <span className={classes.who} aria-hidden="true">
            <span className={classes.name}>{person.name}</span>
            <span className={classes.title}>{title}</span>
          </span>
          <IconSelector size={14} stroke={1.75} aria-hidden="true" className={classes.mark} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Trans>Act as</Trans>
        </Menu.Label>
        {people.map((other) => (
          <Menu.Item
            key={other.id}
            role="menuitemradio"
            aria-checked={other.id === person.id}
            onClick={() => choosePerson(other.id)}
            leftSection={
              <Avatar size={26} radius="xl" color="accent" variant="light" aria-hidden="true">
                {initials(other.name)}
              </Avatar>
            }
            rightSection={other.id === person.id ? <IconCheck size={16} stroke={2} aria-hidden="true" /> : null}
          >
            <span className={classes.name}>{other.name}</span>
            <span className={classes.title}>{i18n._(personTitles[other.kind])}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

import type { PersonView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconSelector } from '@tabler/icons-react'
import { OnDemand } from '../components/floating/on-demand.tsx'
import { PartOnDemand } from '../components/floating/part-on-demand.ts'
import { useAnchor } from '../components/floating/use-anchor.ts'
import { PersonAvatar } from '../components/person-avatar/person-avatar.tsx'
import classes from './person-menu.module.css'
import { personTitles } from './person-title.ts'
import { useSession } from './session-context.tsx'

const choices = new PartOnDemand(async () => (await import('./choices.tsx')).Choices)

/** Says who is acting, lets another person act, and leads to what is theirs alone. */
export function PersonMenu() {
  const { t } = useLingui()
  const { people, person, choosePerson } = useSession()
  const { anchor, toggle, close } = useAnchor()
  const options = people.map((other) => ({ value: other.id, name: <PersonChoice person={other} /> }))
  const ways = [
    ...(person.kind === 'customer' ? [] : [{ to: '/time', name: t`My time` } as const]),
    { to: '/digests', name: t`Mail digests` } as const,
  ]
  return (
    <>
      <button
        type="button"
        className={classes.button}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onPointerEnter={() => choices.preload()}
        onClick={toggle}
      >
        <span className="visually-hidden">
          <Trans>Acting as</Trans>{' '}
        </span>
        <PersonAvatar person={person} size="medium" />
        <span className={classes.who}>
          <NameAndTitle of={person} />
        </span>
        <IconSelector size={14} stroke={1.75} aria-hidden className={classes.mark} />
      </button>
      {anchor === null ? null : (
        <OnDemand
          part={choices}
          props={{ anchor, onClose: close, value: person.id, options, onChange: choosePerson, width: 264, ways }}
        />
      )}
    </>
  )
}

function PersonChoice({ person }: { readonly person: PersonView }) {
  return (
    <span className={classes.choice}>
      <PersonAvatar person={person} size="medium" />
      <span className={classes.names}>
        <NameAndTitle of={person} />
      </span>
    </span>
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

import type { Counts } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Popover, UnstyledButton } from '@mantine/core'
import classes from './mandatory-left.module.css'

/** How many mandatory tasks are left; the number opens what it is made of. */
export function MandatoryLeft({ counts }: { readonly counts: Counts }) {
  const { t } = useLingui()
  const rows: readonly (readonly [string, number])[] = [
    [t`Done`, counts.done],
    [t`Open`, counts.open],
    [t`Waiting`, counts.waiting],
    [t`Blocked`, counts.blocked],
    [t`Set aside`, counts['set-aside']],
  ]
  return (
    <Popover position="bottom-start" width={260} shadow="md" withArrow trapFocus={false} returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.button}>
          <Plural
            value={counts.mandatoryLeft}
            _0="nothing mandatory left"
            one="# mandatory left"
            other="# mandatory left"
          />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.words}>
        <p>
          <Plural
            value={counts.mandatoryLeft}
            _0="No mandatory task is left open, waiting or blocked."
            one="# mandatory task that applies, or may apply, is neither done nor set aside."
            other="# mandatory tasks that apply, or may apply, are neither done nor set aside."
          />
        </p>
        <dl className={classes.counts}>
          {rows.map(([name, count]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{count}</dd>
            </div>
          ))}
          <div className={classes.total}>
            <dt>
              <Trans>Tasks that count</Trans>
            </dt>
            <dd>{counts.total}</dd>
          </div>
        </dl>
        <p>
          <Plural value={counts.folded} _0="" one="# more task does not apply." other="# more tasks do not apply." />
        </p>
      </Popover.Dropdown>
    </Popover>
  )
}
